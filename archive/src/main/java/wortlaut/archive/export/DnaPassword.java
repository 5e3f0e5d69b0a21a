package wortlaut.archive.export;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;

/** Passwords as DNA keeps them: SHA-256, 16 bytes of salt before it, 100,000 rounds, base 64. */
final class DnaPassword {
  private static final int SALT = 16;
  private static final int ROUNDS = 100_000;

  private DnaPassword() {}

  static String digest(String password) {
    byte[] salt = new byte[SALT];
    new SecureRandom().nextBytes(salt);
    return digest(password, salt);
  }

  private static String digest(String password, byte[] salt) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      sha.update(salt);
      byte[] digest = sha.digest(password.getBytes(StandardCharsets.UTF_8));
      for (int i = 1; i < ROUNDS; i++) {
        digest = sha.digest(digest);
      }
      byte[] all = Arrays.copyOf(salt, SALT + digest.length);
      System.arraycopy(digest, 0, all, SALT, digest.length);
      return Base64.getEncoder().encodeToString(all);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}

package wortlaut.spark;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Short names for long ones, the same on every machine. */
final class Hashes {
  private static final int BYTES = 8; // of a name in hexadecimal
  private static final int UNUSED = 11; // of 64 bits: 53 are whole numbers to R and JavaScript too

  private Hashes() {}

  /** 16 hexadecimal digits. */
  static String hex(String text) {
    return HexFormat.of().formatHex(sha256(text), 0, BYTES);
  }

  /**
   * A number from 0 to 2^53 − 1. Among 10 million texts, two share one with a probability of 0.6 %.
   */
  static long number(String text) {
    return ByteBuffer.wrap(sha256(text)).getLong() >>> UNUSED;
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}

package wortlaut.web.guard;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * What proves that a change was asked for by one of our own pages: the same secret in the form and
 * in a cookie that no other site's request carries. A new one each time the server starts.
 */
public final class Token {
  /** Name of the form's field. */
  public static final String FIELD = "token";

  /** Name of the header for programs that send JSON. */
  public static final String HEADER = "X-Wortlaut-Token";

  private static final String COOKIE = "wortlaut-token";

  private final String secret;

  /** A new secret of 192 bits. */
  public Token() {
    byte[] bytes = new byte[24];
    new SecureRandom().nextBytes(bytes);
    secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** For the forms of a page; sets the cookie that goes with it. */
  public String give(Context context) {
    if (!secret.equals(context.cookie(COOKIE))) {
      context.cookie(new Cookie(COOKIE, secret, "/", -1, false, true, null, SameSite.STRICT));
    }
    return secret;
  }

  /**
   * Lets a change through.
   *
   * @throws Refused if form or cookie lack the secret
   */
  public void check(Context context) {
    String given = context.header(HEADER);
    if (given == null) {
      given = context.formParam(FIELD);
    }
    if (!same(given) || !same(context.cookie(COOKIE))) {
      throw new Refused(403, "token");
    }
  }

  private boolean same(String given) {
    return given != null
        && MessageDigest.isEqual(
            given.getBytes(StandardCharsets.UTF_8), secret.getBytes(StandardCharsets.UTF_8));
  }
}

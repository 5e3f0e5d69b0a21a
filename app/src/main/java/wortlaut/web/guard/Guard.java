package wortlaut.web.guard;

import io.javalin.http.Context;
import java.util.Set;

/**
 * Stands before every request. Only a browser that was sent to this machine by this machine's name
 * is answered (DNS rebinding makes another name lead here), and what another site sends is refused.
 */
public final class Guard {
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self';"
          + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
  private static final Set<String> NAMES = Set.of("127.0.0.1", "localhost", "[::1]");
  private static final int LONGEST = 4_000; // characters of path and query

  private final Token token;

  public Guard(Token token) {
    this.token = token;
  }

  /**
   * Looks at a request before anything else does.
   *
   * @throws Refused if it is not answered
   */
  public void check(Context context) {
    headers(context);
    int port = context.req().getLocalPort();
    String host = context.header("Host");
    if (host == null || NAMES.stream().noneMatch(name -> host.equals(name + ":" + port))) {
      throw new Refused(421, "host");
    }
    String origin = context.header("Origin");
    if (origin != null && !origin.equals("http://" + host)) {
      throw new Refused(403, "origin");
    }
    String site = context.header("Sec-Fetch-Site");
    boolean foreign = "cross-site".equals(site) || "same-site".equals(site);
    boolean visit = "navigate".equals(context.header("Sec-Fetch-Mode"));
    if (foreign && !(visit && context.method().name().equals("GET"))) {
      throw new Refused(403, "origin");
    }
    if (context.path().length() + String.valueOf(context.queryString()).length() > LONGEST) {
      throw new Refused(414, "long");
    }
    switch (context.method().name()) {
      case "GET", "HEAD" -> {}
      case "POST" -> token.check(context);
      default -> throw new Refused(405, "method");
    }
  }

  private static void headers(Context context) {
    context.header("Content-Security-Policy", POLICY);
    context.header("X-Content-Type-Options", "nosniff");
    context.header("X-Frame-Options", "DENY");
    // With no-referrer browsers would send "Origin: null" with our own forms.
    context.header("Referrer-Policy", "same-origin");
    context.header("Cross-Origin-Opener-Policy", "same-origin");
    context.header("Cross-Origin-Resource-Policy", "same-origin");
    context.header("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    context.header("Cache-Control", "no-store");
  }
}

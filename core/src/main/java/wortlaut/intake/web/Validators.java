package wortlaut.intake.web;

/**
 * What a server said of a page's state, to ask for it only if it has changed (RFC 9110).
 *
 * @param etag its ETag, or null
 * @param modified its Last-Modified, or null
 */
public record Validators(String etag, String modified) {
  /** Nothing known. */
  public static final Validators NONE = new Validators(null, null);
}

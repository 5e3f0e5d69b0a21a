package wortlaut.intake.error;

/**
 * What kept one article from being read.
 *
 * @param code what is wrong
 * @param source file or URL it is in
 * @param line line of it, from 1, or 0 where lines do not matter
 * @param detail what was found, or ""
 */
public record Problem(ErrorCode code, String source, int line, String detail) {
  /** A problem of the whole input. */
  public Problem(ErrorCode code, String source, String detail) {
    this(code, source, 0, detail);
  }

  /** File and line, such as {@code news.jsonl:17}. */
  public String place() {
    return line == 0 ? source : source + ":" + line;
  }

  /** One line for a person: where, what, what to do, and the number to search for. */
  public String message() {
    return place()
        + ": "
        + code.what()
        + (detail.isEmpty() ? "" : " (" + detail + ")")
        + "; "
        + code.advice()
        + " ["
        + code.number()
        + "]";
  }
}

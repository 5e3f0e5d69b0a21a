package wortlaut.intake.error;

/** An article could not be read. */
public final class IntakeException extends Exception {
  private final ErrorCode code;
  private final String detail;

  /**
   * @param code what is wrong
   * @param detail what was found, or ""
   */
  public IntakeException(ErrorCode code, String detail) {
    super(code.what() + (detail.isEmpty() ? "" : " (" + detail + ")"));
    this.code = code;
    this.detail = detail;
  }

  /** The same as a problem of a place. */
  public Problem at(String source, int line) {
    return new Problem(code, source, line, detail);
  }
}

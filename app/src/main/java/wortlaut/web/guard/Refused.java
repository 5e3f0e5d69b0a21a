package wortlaut.web.guard;

/** A request is not answered. */
public final class Refused extends RuntimeException {
  private final int status;
  private final String why;

  /**
   * @param status HTTP status of the answer
   * @param why key of what the page says: {@code refused.} and this
   */
  public Refused(int status, String why) {
    super(why);
    this.status = status;
    this.why = why;
  }

  /** HTTP status of the answer. */
  public int status() {
    return status;
  }

  /** Key of what the page says. */
  public String why() {
    return why;
  }
}

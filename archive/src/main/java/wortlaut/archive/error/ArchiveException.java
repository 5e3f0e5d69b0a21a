package wortlaut.archive.error;

/** An archive could not do what was asked; the message is for its user. */
public final class ArchiveException extends RuntimeException {
  private final ArchiveError error;

  /**
   * @param error what is wrong
   * @param place file or word it is about
   * @param detail what was found, or ""
   */
  public ArchiveException(ArchiveError error, String place, String detail) {
    this(error, place, detail, null);
  }

  /** The same with what it comes from. */
  public ArchiveException(ArchiveError error, String place, String detail, Throwable cause) {
    super(message(error, place, detail), cause);
    this.error = error;
  }

  private static String message(ArchiveError error, String place, String detail) {
    String found = detail.isEmpty() ? "" : " (" + detail + ")";
    return "%s: %s%s; %s [%s]"
        .formatted(place, error.what(), found, error.advice(), error.number());
  }

  /** What is wrong. */
  public ArchiveError error() {
    return error;
  }
}

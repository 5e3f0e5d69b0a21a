package wortlaut.intake;

/** What a {@link Notice} is about. The numbers are stable; {@code docs/errors.md} lists them. */
public enum NoticeCode {
  WINDOWS_1252("W201", "the text is not UTF-8 and was read as Windows-1252"),
  DAMAGED_TEXT("W202", "some bytes do not fit the encoding and were replaced by U+FFFD"),
  FOREIGN_LANGUAGE("W203", "the article seems not to be German and was read all the same");

  private final String number;
  private final String what;

  NoticeCode(String number, String what) {
    this.number = number;
    this.what = what;
  }

  /** Its number, such as {@code W201}. */
  public String number() {
    return number;
  }

  /** What was noticed, as a sentence. */
  public String what() {
    return what;
  }
}

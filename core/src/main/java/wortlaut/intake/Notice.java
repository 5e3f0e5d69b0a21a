package wortlaut.intake;

/**
 * Something a reader of the record should know about how an article was taken in; the article was
 * read all the same.
 *
 * @param code what it is
 * @param detail what was found, as half a sentence
 */
public record Notice(NoticeCode code, String detail) {
  /** One line for a person. */
  public String message() {
    return code.what() + (detail.isEmpty() ? "" : " (" + detail + ")") + " [" + code.number() + "]";
  }
}

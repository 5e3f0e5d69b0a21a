package wortlaut.time;

import java.time.LocalDate;

/**
 * What a time expression is seen from: the day of publication and what the text spoke of last. One
 * article's state while it is read.
 */
final class Anchor {
  /** For how many sentences a date that was spoken of still counts. */
  private static final int MEMORY = 2;

  private final LocalDate published;
  private int sentence;
  private LocalDate day;
  private int daySentence = -MEMORY - 1;
  private int year;
  private int yearSentence = -MEMORY - 1;

  /**
   * @param published day of publication, or null
   */
  Anchor(LocalDate published) {
    this.published = published;
  }

  /** Day of publication, or null. */
  LocalDate published() {
    return published;
  }

  /** Says that reading goes on in a sentence (its index). */
  void enter(int sentence) {
    this.sentence = sentence;
  }

  /** Keeps a value that the text has named. */
  void saw(String value, boolean yearNamed) {
    if (value.matches("\\d{4}-\\d\\d-\\d\\d.*")) {
      day = LocalDate.parse(value.substring(0, 10));
      daySentence = sentence;
    }
    if (yearNamed && value.matches("\\d{4}.*")) {
      year = Integer.parseInt(value.substring(0, 4));
      yearSentence = sentence;
    }
  }

  /** The day the text speaks of, else that of publication; null if there is neither. */
  LocalDate day() {
    return sentence - daySentence <= MEMORY ? day : published;
  }

  /** The day the text speaks of in this very sentence or the one before, else null. */
  LocalDate dayNear() {
    return sentence - daySentence <= 1 ? day : null;
  }

  /** A year the text has just named that is not that of publication, else 0. */
  int namedYear() {
    boolean other = published == null || year != published.getYear();
    return sentence - yearSentence <= MEMORY && other ? year : 0;
  }
}

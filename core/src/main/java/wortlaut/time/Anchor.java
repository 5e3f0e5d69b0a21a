package wortlaut.time;

import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * What a time expression is seen from: the day of publication and what the text spoke of last. One
 * article's state while it is read.
 */
final class Anchor {
  /** For how many sentences a year that was named still counts, and a day ("am Tag darauf"). */
  private static final int YEAR_MEMORY = 2;

  private static final int DAY_MEMORY = 5;

  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
  private static final Pattern YEAR = Pattern.compile("\\d{4}");

  private final LocalDate published;
  private int sentence;
  private LocalDate day;
  private int daySentence = -DAY_MEMORY - 1;
  private int year;
  private int yearSentence = -YEAR_MEMORY - 1;

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
    if (DAY.matcher(value).lookingAt()) {
      day = LocalDate.parse(value.substring(0, 10));
      daySentence = sentence;
    }
    if (yearNamed && YEAR.matcher(value).lookingAt()) {
      year = Integer.parseInt(value.substring(0, 4));
      yearSentence = sentence;
    }
  }

  /** The day the text speaks of, else that of publication; null if there is neither. */
  LocalDate day() {
    return sentence - daySentence <= DAY_MEMORY ? day : published;
  }

  /**
   * The day on which a time of day lies: one named in this very sentence or, where the text tells a
   * story, in the one before; else the day of publication.
   */
  LocalDate dayOfClock(Tense tense) {
    int back = tense == Tense.NONE ? 0 : 1;
    return sentence - daySentence <= back ? day : published;
  }

  /** A year the text has just named that is not that of publication, else 0. */
  int namedYear() {
    boolean other = published == null || year != published.getYear();
    return sentence - yearSentence <= YEAR_MEMORY && other ? year : 0;
  }
}

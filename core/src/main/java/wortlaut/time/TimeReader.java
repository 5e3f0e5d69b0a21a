package wortlaut.time;

import java.time.LocalDate;
import java.util.List;
import wortlaut.record.Time;
import wortlaut.syntax.Syntax;

/** Finds TIMEX3 time expressions and normalises them. */
public final class TimeReader {
  /**
   * The time expressions of an article, in order, ids {@code t1}, {@code t2}, ….
   *
   * @param published day of publication, or null: then only what does not need it is normalised
   */
  public List<Time> read(Syntax syntax, LocalDate published) {
    return List.of();
  }
}

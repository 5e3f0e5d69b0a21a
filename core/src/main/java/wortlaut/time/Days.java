package wortlaut.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;

/** Reckoning with days of the Gregorian calendar. */
final class Days {
  private Days() {}

  /** Easter Sunday of a year (Meeus, Jones, Butcher: Astronomical Algorithms, 1991, ch. 8). */
  static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int g = (8 * b + 13) / 25;
    int h = (19 * a + b - b / 4 - g + 15) % 30;
    int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    int m = (a + 11 * h + 19 * l) / 433;
    int month = (h + l - 7 * m + 90) / 25;
    return LocalDate.of(year, month, (h + l - 7 * m + 33 * month + 19) % 32);
  }

  /** A holiday of words.tsv in a year: {@code MM-dd}, or {@code E} and days from Easter. */
  static LocalDate holiday(String value, int year) {
    return value.startsWith("E")
        ? easter(year).plusDays(Integer.parseInt(value.substring(1)))
        : LocalDate.parse(year + "-" + value);
  }

  /**
   * The day of a weekday's name.
   *
   * @param weekday 1 (Monday) to 7
   * @param step negative for the one before, positive for the one after, 0 by tense: the last one
   *     unless the clause speaks of the present or the future
   */
  static LocalDate weekday(LocalDate from, int weekday, int step, Tense tense) {
    DayOfWeek day = DayOfWeek.of(weekday);
    if (step < 0) {
      return from.with(TemporalAdjusters.previous(day)).plusWeeks(step + 1);
    }
    if (step > 0) {
      return from.with(TemporalAdjusters.next(day)).plusWeeks(step - 1);
    }
    return tense == Tense.PAST || tense == Tense.NONE
        ? from.with(TemporalAdjusters.previousOrSame(day))
        : from.with(TemporalAdjusters.nextOrSame(day));
  }

  /** The week of a day as TIMEX3 writes it: {@code 2022-W04}. */
  static String week(LocalDate day) {
    return String.format(
        "%04d-W%02d",
        day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  /** The candidate (one each year) that fits best: the nearest, kept on the tense's side. */
  static LocalDate nearest(
      LocalDate from, Tense tense, java.util.function.IntFunction<LocalDate> inYear) {
    LocalDate best = null;
    for (int year = from.getYear() - 1; year <= from.getYear() + 1; year++) {
      LocalDate candidate = inYear.apply(year);
      boolean wrongSide =
          tense == Tense.PAST && candidate.isAfter(from.plusDays(7))
              || tense == Tense.FUTURE && candidate.isBefore(from.minusDays(7));
      if (!wrongSide && (best == null || distance(from, candidate) < distance(from, best))) {
        best = candidate;
      }
    }
    return best;
  }

  private static long distance(LocalDate a, LocalDate b) {
    return Math.abs(a.toEpochDay() - b.toEpochDay());
  }
}

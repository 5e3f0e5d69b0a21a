package wortlaut.time;

/** Durations as TIMEX3 writes them: {@code P3Y}, {@code PT2H}, {@code P1.5Y}. */
final class Periods {
  private Periods() {}

  /**
   * A duration.
   *
   * @param count a number, or X where it is not given
   * @param unit a unit of TIMEX3; those of the clock with a leading T ({@code TH})
   */
  static String of(String count, String unit) {
    return unit.startsWith("T") ? "PT" + count + unit.substring(1) : "P" + count + unit;
  }
}

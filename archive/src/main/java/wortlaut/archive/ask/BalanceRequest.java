package wortlaut.archive.ask;

import java.util.Locale;

/**
 * Who gets to speak, counted how; null where nothing is asked.
 *
 * @param by by what words are counted
 * @param over length of the periods they are counted in
 * @param outlet name of the outlet
 * @param since first day of publication as {@code yyyy-MM-dd}
 * @param until last day of publication
 * @param unique whether near-copies of an earlier article are left out
 */
public record BalanceRequest(
    By by, Over over, String outlet, String since, String until, boolean unique) {
  /** What words are counted by. */
  public enum By {
    ACTOR,
    STATE,
    SOURCING,
    OUTLET,
    TYPE;

    /** As it is written on the command line. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Periods. */
  public enum Over {
    ALL(0),
    YEAR(4),
    MONTH(7),
    DAY(10);

    private final int length; // of the beginning of yyyy-MM-dd

    Over(int length) {
      this.length = length;
    }

    int length() {
      return length;
    }

    /** As it is written on the command line. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}

package wortlaut.intake;

import java.time.Duration;
import wortlaut.intake.error.IntakeException;
import wortlaut.intake.text.Dates;

/**
 * How to take articles in. Start from {@link #defaults} and change what you need.
 *
 * @param title headline for articles whose input gives none, or null
 * @param outlet publisher for articles whose input gives none, or null
 * @param published day as {@code yyyy-MM-dd} for articles whose input gives none, or null
 * @param forceLanguage whether to read articles that are not German
 * @param allowPrivate whether URLs may lead to private and loopback addresses
 * @param limits how much is read
 * @param pause least time between two requests to one host, where pages are fetched from a feed
 */
public record IntakeOptions(
    String title,
    String outlet,
    String published,
    boolean forceLanguage,
    boolean allowPrivate,
    Limits limits,
    Duration pause) {
  private static final Duration PAUSE = Duration.ofSeconds(2);

  /** Nothing known beforehand, German only, no private addresses. */
  public static IntakeOptions defaults() {
    return new IntakeOptions(null, null, null, false, false, Limits.DEFAULT, PAUSE);
  }

  /** With a headline for articles whose input gives none. */
  public IntakeOptions withTitle(String title) {
    return new IntakeOptions(title, outlet, published, forceLanguage, allowPrivate, limits, pause);
  }

  /** With a publisher for articles whose input gives none. */
  public IntakeOptions withOutlet(String outlet) {
    return new IntakeOptions(title, outlet, published, forceLanguage, allowPrivate, limits, pause);
  }

  /**
   * With a day of publication for articles whose input gives none.
   *
   * @param published a day as {@code yyyy-MM-dd}, or null
   * @throws IntakeException if it is not a day of the calendar ({@code W108})
   */
  public IntakeOptions withDate(String published) throws IntakeException {
    String day = published == null ? null : Dates.day(published);
    return new IntakeOptions(title, outlet, day, forceLanguage, allowPrivate, limits, pause);
  }

  /** Whether to read articles that are not German. */
  public IntakeOptions withForceLanguage(boolean force) {
    return new IntakeOptions(title, outlet, published, force, allowPrivate, limits, pause);
  }

  /** Whether URLs may lead to private and loopback addresses. */
  public IntakeOptions withAllowPrivate(boolean allow) {
    return new IntakeOptions(title, outlet, published, forceLanguage, allow, limits, pause);
  }

  /** With other limits. */
  public IntakeOptions withLimits(Limits limits) {
    return new IntakeOptions(title, outlet, published, forceLanguage, allowPrivate, limits, pause);
  }

  /** With another pause between two requests to one host. */
  public IntakeOptions withPause(Duration pause) {
    return new IntakeOptions(title, outlet, published, forceLanguage, allowPrivate, limits, pause);
  }
}

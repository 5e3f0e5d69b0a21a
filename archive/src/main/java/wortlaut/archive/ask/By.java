package wortlaut.archive.ask;

import java.util.Locale;

/** What events are counted by. */
public enum By {
  MONTH,
  SOURCE,
  TARGET,
  TYPE;

  /** As it is written on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}

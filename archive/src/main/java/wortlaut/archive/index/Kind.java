package wortlaut.archive.index;

import java.util.Locale;

/** What is found. */
public enum Kind {
  STATEMENT,
  EVENT,
  TEXT;

  /** Its name on the command line. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}

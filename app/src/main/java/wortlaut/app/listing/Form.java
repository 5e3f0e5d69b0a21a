package wortlaut.app.listing;

import java.util.Locale;

/** The forms of an answer. */
public enum Form {
  TEXT,
  CSV,
  JSONL;

  /** As it is written on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}

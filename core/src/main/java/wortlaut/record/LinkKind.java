package wortlaut.record;

import com.fasterxml.jackson.annotation.JsonValue;

/** How one fact stands to another. */
public enum LinkKind {
  /** The first denies the second. */
  DENIES,
  /** The first answers the second. */
  ANSWERS,
  /** The first tells the second again. */
  REPEATS,
  /** The first goes on from the second. */
  CONTINUES;

  /** The word for it in the record's JSON. */
  @JsonValue
  public String label() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}

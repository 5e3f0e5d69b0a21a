package wortlaut.record;

import com.fasterxml.jackson.annotation.JsonValue;

/** How a statement was made; the two-letter ones where the text leaves it open. */
public enum Medium {
  /** Spoken words. */
  SPEECH,
  /** Thoughts. */
  THOUGHT,
  /** Written words. */
  WRITING,
  /** Speech or writing. */
  SW,
  /** Spoken words about thoughts. */
  ST,
  /** Thought or writing. */
  TW;

  /** The word for it in the record's JSON. */
  @JsonValue
  public String label() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}

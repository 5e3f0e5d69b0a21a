package wortlaut.record;

import com.fasterxml.jackson.annotation.JsonValue;

/** Whether an event took place. */
public enum Status {
  /** It happened or is happening. */
  ACTUAL,
  /** It is announced, intended or expected. */
  PLANNED,
  /** It is only possible, or bound to a condition. */
  HYPOTHETICAL,
  /** It is said not to happen or not to have happened. */
  NEGATED;

  /** The word for it in the record's JSON. */
  @JsonValue
  public String label() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}

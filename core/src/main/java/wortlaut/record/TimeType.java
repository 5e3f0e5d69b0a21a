package wortlaut.record;

import com.fasterxml.jackson.annotation.JsonValue;

/** The four types of TIMEX3 (ISO 24617-1). */
public enum TimeType {
  /** A day or something longer on the calendar. */
  DATE,
  /** A time of day. */
  TIME,
  /** A length of time. */
  DURATION,
  /** A time that recurs. */
  SET;

  /** The word for it in the record's JSON. */
  @JsonValue
  public String label() {
    return name();
  }
}

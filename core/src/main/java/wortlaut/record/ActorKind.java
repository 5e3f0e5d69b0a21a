package wortlaut.record;

import com.fasterxml.jackson.annotation.JsonValue;

/** What sort of party an actor is. */
public enum ActorKind {
  /** A human being with a name. */
  PERSON,
  /** A role without a name. */
  OFFICE,
  /** A state or its government. */
  STATE,
  /** An organisation by name. */
  ORGANISATION,
  /** Several people without a name of their own. */
  GROUP,
  /** A report or paper that speaks. */
  DOCUMENT;

  /** The word for it in the record's JSON. */
  @JsonValue
  public String label() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}

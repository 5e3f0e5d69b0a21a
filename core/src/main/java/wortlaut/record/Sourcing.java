package wortlaut.record;

import com.fasterxml.jackson.annotation.JsonValue;

/** How openly the speaker of a statement is named. */
public enum Sourcing {
  /** A person or organisation by name. */
  NAMED,
  /** An office, ministry, police, company as such, without a person. */
  INSTITUTION,
  /** A source that stays hidden ("aus Regierungskreisen"). */
  UNNAMED,
  /** Nobody in particular ("Experten", "man"). */
  VAGUE,
  /** No speaker is given. */
  NONE;

  /** The word for it in the record's JSON. */
  @JsonValue
  public String label() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}

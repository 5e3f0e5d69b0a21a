package wortlaut.record;

import com.fasterxml.jackson.annotation.JsonValue;

/** The form of the words that name an actor. */
public enum MentionForm {
  /** A proper name. */
  NAME,
  /** A common noun phrase. */
  DESCRIPTION,
  /** A pronoun. */
  PRONOUN;

  /** The word for it in the record's JSON. */
  @JsonValue
  public String label() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}

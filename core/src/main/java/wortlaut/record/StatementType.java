package wortlaut.record;

import com.fasterxml.jackson.annotation.JsonValue;

/** How a statement renders the words of its speaker, as in the quotation-attribution literature. */
public enum StatementType {
  /** The words as they were said, mostly in quotation marks. */
  DIRECT,
  /** The sense of the words, with a frame that brings them. */
  INDIRECT,
  /** A summary of what somebody said, with the speaker inside the sentence. */
  REPORTED,
  /** Plainly somebody else's view, without frame and without Konjunktiv. */
  FREE_INDIRECT,
  /** Konjunktiv without a frame in the sentence. */
  INDIRECT_FREE_INDIRECT;

  /** The word for it in the record's JSON. */
  @JsonValue
  public String label() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}

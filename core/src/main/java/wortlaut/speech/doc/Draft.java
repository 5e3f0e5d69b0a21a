package wortlaut.speech.doc;

import java.util.BitSet;
import wortlaut.record.Medium;
import wortlaut.record.StatementType;

/**
 * A statement while it is read: its parts as sets of the numbers of a {@link Passage}'s words. The
 * sets are not to be changed.
 *
 * @param type how it renders the words
 * @param medium how it was made
 * @param quote what is said
 * @param cue the words that say that something is said
 * @param frame what brings the quote
 * @param speaker who says it
 * @param addressee to whom
 * @param reason the rule or model that decided, by name
 * @param confidence 0 to 1
 */
public record Draft(
    StatementType type,
    Medium medium,
    BitSet quote,
    BitSet cue,
    BitSet frame,
    BitSet speaker,
    BitSet addressee,
    String reason,
    double confidence) {

  /** The same with another speaker. */
  public Draft speaker(BitSet other) {
    return new Draft(type, medium, quote, cue, frame, other, addressee, reason, confidence);
  }

  /** The same with another confidence. */
  public Draft confidence(double other) {
    return new Draft(type, medium, quote, cue, frame, speaker, addressee, reason, other);
  }
}

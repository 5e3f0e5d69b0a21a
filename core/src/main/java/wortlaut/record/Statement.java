package wortlaut.record;

import java.util.List;

/**
 * A stretch of speech, thought or writing attributed to a speaker.
 *
 * @param id unique in the record ({@code s1}, {@code s2}, …)
 * @param type how it renders the words
 * @param medium how it was made
 * @param sourcing how openly the speaker is named
 * @param quote what is said; several spans where a frame splits it
 * @param cue the words that say that something is said
 * @param frame the part of the sentence outside the quote that brings it
 * @param speaker who says it
 * @param addressee to whom
 * @param parent id of the statement this one stands inside, or null
 * @param time id of the time at which it was said, or null
 * @param reason the rule or model that decided, by name
 * @param confidence 0 to 1, calibrated on quote and speaker being right
 */
public record Statement(
    String id,
    StatementType type,
    Medium medium,
    Sourcing sourcing,
    List<Span> quote,
    List<Span> cue,
    List<Span> frame,
    Party speaker,
    Party addressee,
    String parent,
    String time,
    String reason,
    double confidence) {
  public Statement {
    quote = List.copyOf(quote);
    cue = List.copyOf(cue);
    frame = List.copyOf(frame);
  }
}

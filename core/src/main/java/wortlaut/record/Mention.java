package wortlaut.record;

/**
 * Words that name an actor.
 *
 * @param start first code point
 * @param end code point after the last
 * @param form name, description or pronoun
 */
public record Mention(int start, int end, MentionForm form) {
  /** Its place in the text. */
  public Span span() {
    return new Span(start, end);
  }
}

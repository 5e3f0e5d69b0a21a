package wortlaut.syntax;

import wortlaut.record.Span;

/**
 * A syntactic word in the sense of Universal Dependencies. The two words of a contraction ("am" →
 * "an dem") share the contraction's place in the text.
 *
 * @param id number in the sentence, from 1
 * @param start first code point of its token in the text
 * @param end code point after the last of its token
 * @param form the word
 * @param lemma its dictionary form
 * @param upos its part of speech
 * @param morph its morphology in this context
 * @param head id of the word it depends on, 0 for the root
 * @param relation UD relation to the head, with subtype ({@code nsubj:pass})
 * @param entity what sort of name it is part of
 */
public record Word(
    int id,
    int start,
    int end,
    String form,
    String lemma,
    Upos upos,
    Morph morph,
    int head,
    String relation,
    Entity entity) {
  /** Its place in the text. */
  public Span span() {
    return new Span(start, end);
  }

  /** Whether the relation to its head is this one, subtype or not. */
  public boolean is(String wanted) {
    return relation.equals(wanted)
        || relation.length() > wanted.length()
            && relation.startsWith(wanted)
            && relation.charAt(wanted.length()) == ':';
  }

  /** Its place tells a word from others; the same words have the same. */
  @Override
  public int hashCode() {
    return 31 * start + id;
  }
}

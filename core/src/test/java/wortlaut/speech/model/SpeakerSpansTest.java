package wortlaut.speech.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import wortlaut.Loaded;
import wortlaut.speech.doc.Marks;
import wortlaut.speech.doc.Passage;

class SpeakerSpansTest {
  private static Facts facts(String text) {
    Passage passage = new Passage(Loaded.syntax(text));
    return new Facts(passage, Marks.pairs(passage));
  }

  private static String words(Facts facts, BitSet set) {
    return String.join(" ", set.stream().mapToObj(facts.passage::form).toList());
  }

  /** The pieces of the words from one to another (inclusive) of a text. */
  private static List<String> pieces(String text, int first, int last) {
    Facts facts = facts(text);
    BitSet words = new BitSet();
    words.set(first, last + 1);
    return new SpeakerSpans(facts).pieces(words).stream().map(set -> words(facts, set)).toList();
  }

  @Test
  void aParticleBringsAnotherSource() {
    assertThat(pieces("Das sagte Raab laut Morgenpost.", 2, 4))
        .containsExactly("Raab", "Morgenpost");
  }

  @Test
  void aVerbEndsASpeaker() {
    assertThat(pieces("In der Stadt sagte Köhler das.", 2, 4)).containsExactly("Stadt", "Köhler");
  }

  @Test
  void theClauseBeforeAVerbGoesToo() {
    assertThat(pieces("Ada Khan, die das Gesetz entwarf, lachte.", 0, 6))
        .containsExactly("Ada Khan");
  }

  @Test
  void wordsOfATitleAreNoVerbs() {
    assertThat(pieces("Die Gruppe „Mainz hilft“ widersprach.", 0, 5))
        .containsExactly("Die Gruppe „ Mainz hilft “");
  }

  @Test
  void smallWordsInsideAPhraseStay() {
    assertThat(pieces("Die so genannten Gelbwesten lachten.", 0, 3))
        .containsExactly("Die so genannten Gelbwesten");
  }

  @Test
  void theMainPieceHoldsTheHead() {
    Facts facts = facts("Das sagte Raab laut Morgenpost.");
    BitSet words = new BitSet();
    words.set(2, 5);
    SpeakerSpans spans = new SpeakerSpans(facts);
    assertThat(words(facts, spans.main(words, 2))).isEqualTo("Raab");
    assertThat(words(facts, spans.main(words, 4))).isEqualTo("Morgenpost");
  }

  @Test
  void commasAloneAreKeptAsTheyAre() {
    Facts facts = facts("Ada, die Köchin, lachte.");
    BitSet comma = new BitSet();
    comma.set(1);
    assertThat(new SpeakerSpans(facts).pieces(comma)).isEmpty();
    assertThat(new SpeakerSpans(facts).main(comma, 1)).isEqualTo(comma);
  }
}

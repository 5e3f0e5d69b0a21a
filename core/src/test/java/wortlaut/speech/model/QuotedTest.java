package wortlaut.speech.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import wortlaut.Loaded;
import wortlaut.record.Medium;
import wortlaut.record.StatementType;
import wortlaut.speech.doc.Draft;
import wortlaut.speech.doc.Marks;
import wortlaut.speech.doc.Passage;

class QuotedTest {
  /** The statements of a text with one quotation, whose frame is all the rest, and their words. */
  private static List<String> read(String text, String verb, StatementType type) {
    Passage passage = new Passage(Loaded.syntax(text));
    List<Marks.Pair> pairs = Marks.pairs(passage);
    BitSet quote = new BitSet();
    quote.set(pairs.get(0).open(), pairs.get(0).close() + 1);
    BitSet frame = new BitSet();
    BitSet cue = new BitSet();
    for (int i = 0; i < passage.size(); i++) {
      if (List.of(verb.split(" ")).contains(passage.form(i))) {
        cue.set(i);
      } else if (!quote.get(i)) {
        frame.set(i);
      }
    }
    BitSet none = new BitSet();
    Draft draft = new Draft(type, Medium.SW, quote, cue, frame, none, none, "test", 0.7);
    return new Quoted(new Facts(passage, pairs))
        .of(draft).stream()
            .map(
                one -> {
                  StringBuilder words = new StringBuilder(one.medium().name() + ":");
                  one.speaker().stream().forEach(i -> words.append(' ').append(passage.form(i)));
                  return words.toString();
                })
            .toList();
  }

  @Test
  void whoQuotesAndWhoIsQuotedBothSpeak() {
    assertThat(
            read(
                "Die Zeitung zitiert den Trainer mit den Worten: „Wir bleiben oben.“",
                "zitiert mit Worten",
                StatementType.DIRECT))
        .containsExactly("WRITING: Die Zeitung", "SPEECH: den Trainer");
  }

  @Test
  void theAgentOfThePassiveQuotes() {
    assertThat(
            read(
                "Der Trainer wird von der Zeitung mit den Worten zitiert: „Wir bleiben oben.“",
                "zitiert",
                StatementType.DIRECT))
        .containsExactly("WRITING: der Zeitung", "SPEECH: Der Trainer");
  }

  @Test
  void thePaperInWhichTheWordsStandQuotes() {
    assertThat(
            read(
                "„Wir bleiben oben“, wird der Trainer in einem Bericht zitiert.",
                "zitiert",
                StatementType.DIRECT))
        .containsExactly("WRITING: einem Bericht", "SPEECH: der Trainer");
  }

  @Test
  void whereOneIsNamedThereIsOneStatement() {
    assertThat(read("„Wir bleiben oben“, zitiert die Zeitung.", "zitiert", StatementType.DIRECT))
        .containsExactly("SW:");
    assertThat(
            read("„Wir bleiben oben“, wird der Trainer zitiert.", "zitiert", StatementType.DIRECT))
        .containsExactly("SW:");
  }

  @Test
  void otherVerbsQuoteNobody() {
    assertThat(
            read(
                "„Wir bleiben oben“, versprach der Trainer den Fans.",
                "versprach",
                StatementType.DIRECT))
        .containsExactly("SW:");
  }

  @Test
  void indirectSpeechStaysOneStatement() {
    assertThat(
            read(
                "Die Zeitung zitiert den Trainer mit den Worten: „Wir bleiben oben.“",
                "zitiert",
                StatementType.INDIRECT))
        .containsExactly("SW:");
  }
}

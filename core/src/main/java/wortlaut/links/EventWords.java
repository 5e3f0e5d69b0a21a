package wortlaut.links;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import wortlaut.record.Event;
import wortlaut.record.Span;
import wortlaut.syntax.Sentence;
import wortlaut.syntax.Syntax;
import wortlaut.syntax.Upos;
import wortlaut.syntax.Word;

/** The words of events: their lemmas and the sentences they stand in. */
final class EventWords {
  private final List<Sentence> sentences;
  private final LinkWords words;
  private final Map<String, Integer> sentenceOf = new HashMap<>();

  EventWords(Syntax syntax, LinkWords words) {
    this.sentences = syntax.sentences();
    this.words = words;
  }

  /** Index of the sentence an event's trigger starts in. */
  int sentence(Event event) {
    return sentenceOf.computeIfAbsent(event.id(), id -> find(event.trigger().get(0)));
  }

  private int find(Span trigger) {
    for (int i = 0; i < sentences.size(); i++) {
      if (sentences.get(i).span().overlaps(trigger)) {
        return i;
      }
    }
    throw new IllegalArgumentException("no sentence holds the trigger " + trigger);
  }

  /** Lemma of the trigger's verb or, without one, of its first word. */
  String lemma(Event event) {
    String first = "";
    for (Word word : sentences.get(sentence(event)).words()) {
      if (event.trigger().contains(word.span())) {
        if (word.upos() == Upos.VERB) {
          return word.lemma();
        }
        first = first.isEmpty() ? word.lemma() : first;
      }
    }
    return first;
  }

  boolean isDenial(Event event) {
    return words.denials().contains(lemma(event));
  }

  /** Whether the event's sentence begins its clause with a word that points back. */
  boolean pointsBack(Event event) {
    return sentences.get(sentence(event)).words().stream()
        .anyMatch(
            word ->
                (word.upos() == Upos.PRON || word.upos() == Upos.ADJ || word.upos() == Upos.ADV)
                    && (words.pointing().contains(word.lemma().toLowerCase(Locale.ROOT))
                        || words.pointing().contains(word.form().toLowerCase(Locale.ROOT))));
  }
}

package wortlaut.events;

import java.util.List;
import wortlaut.record.Span;
import wortlaut.syntax.Sentence;
import wortlaut.syntax.Word;

/**
 * A place where an entry of the lexicon fits.
 *
 * @param predicate the entry
 * @param sentence its sentence
 * @param word the predicate
 * @param evidence the words beside it that the entry names ("Kritik" of "übte Kritik")
 * @param arguments what stands with it
 */
record Candidate(
    Predicate predicate, Sentence sentence, Word word, List<Word> evidence, Arguments arguments) {

  /** The shortest words that carry the act: the predicate, its separated prefix, its evidence. */
  List<Span> trigger() {
    List<Span> spans = new java.util.ArrayList<>();
    spans.add(word.span());
    for (Word child : sentence.children(word)) {
      if (child.relation().equals("compound:prt")) {
        spans.add(child.span());
      }
    }
    evidence.forEach(other -> spans.add(other.span()));
    return spans.stream().distinct().sorted().toList();
  }
}

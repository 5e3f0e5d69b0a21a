package wortlaut.speech.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import wortlaut.record.Medium;
import wortlaut.record.StatementType;
import wortlaut.speech.cue.CueLexicon;
import wortlaut.speech.doc.Clauses;
import wortlaut.speech.doc.Draft;
import wortlaut.speech.doc.Passage;
import wortlaut.syntax.Entity;

/**
 * Words that one party quotes as another's: "Der Spiegel zitiert den Prediger mit den Worten …", "…
 * wird Musk in der Meldung zitiert". They are two statements, written words of the source and
 * spoken ones of who is quoted.
 */
final class Quoted {
  private final Facts facts;
  private final Passage passage;
  private final SpeakerSpans spans;

  Quoted(Facts facts) {
    this.facts = facts;
    this.passage = facts.passage;
    this.spans = facts.spans;
  }

  /** The statement alone, or the two that it is: the source's, then that of who is quoted. */
  List<Draft> of(Draft draft) {
    int verb = draft.type() == StatementType.DIRECT ? verb(draft.cue()) : -1;
    if (verb < 0) {
      return List.of(draft);
    }
    List<Integer> bare = new ArrayList<>(); // heads of phrases without a preposition
    int source = -1; // head of the first phrase with one that may name a source
    BitSet frame = (BitSet) draft.frame().clone();
    frame.or(draft.cue());
    frame.andNot(draft.quote());
    for (int i = frame.nextSetBit(0); i >= 0; i = frame.nextSetBit(i + 1)) {
      int preposition = passage.child(i, "case");
      if (preposition >= 0 && Clauses.nominal(passage, i)) {
        source = source < 0 && names(i, preposition) ? i : source;
      } else if (facts.phrase[i] == i && !impersonal(i) && !draft.cue().get(i)) {
        bare.add(i);
      }
    }
    if (passive(verb)) {
      return bare.size() == 1 && source >= 0 ? passive(draft, bare.get(0), source) : List.of(draft);
    }
    if (bare.size() < 2) {
      return List.of(draft);
    }
    boolean swapped = subject(bare.get(1)) && !subject(bare.get(0));
    return both(
        draft, phrase(draft, bare.get(swapped ? 1 : 0)), phrase(draft, bare.get(swapped ? 0 : 1)));
  }

  /** The one who is quoted ends where the source begins: trees often hang one under the other. */
  private List<Draft> passive(Draft draft, int quoted, int source) {
    BitSet words = phrase(draft, quoted);
    int from = Math.min(source, passage.child(source, "case"));
    if (from > words.nextSetBit(0) && from < words.length()) {
      words.clear(from, words.length());
    }
    return both(draft, phrase(draft, source), words);
  }

  private static List<Draft> both(Draft draft, BitSet source, BitSet quoted) {
    return source.intersects(quoted)
        ? List.of(draft)
        : List.of(with(draft, Medium.WRITING, source), with(draft, Medium.SPEECH, quoted));
  }

  private static Draft with(Draft draft, Medium medium, BitSet speaker) {
    return new Draft(
        draft.type(),
        medium,
        draft.quote(),
        draft.cue(),
        draft.frame(),
        speaker,
        draft.addressee(),
        draft.reason(),
        draft.confidence());
  }

  private int verb(BitSet cue) {
    for (int i = cue.nextSetBit(0); i >= 0; i = cue.nextSetBit(i + 1)) {
      CueLexicon.Verb verb = Clauses.verbal(passage, i) ? Clauses.cue(passage, i) : null;
      if (verb != null && verb.quotes()) {
        return i;
      }
    }
    return -1;
  }

  private boolean passive(int verb) {
    return Arrays.stream(passage.children(verb)).anyMatch(i -> passage.word(i).is("aux:pass"));
  }

  private boolean subject(int i) {
    return passage.word(i).is("nsubj");
  }

  private boolean impersonal(int i) {
    return passage.is(i, "man") || passage.is(i, "es");
  }

  /** Whether a phrase after a preposition may name a source: an agent, or where the words stand. */
  private boolean names(int i, int preposition) {
    if (passage.is(preposition, "von") || passage.is(preposition, "durch")) {
      return true;
    }
    boolean titled = facts.mark[i] != 0 || i + 1 < passage.size() && facts.mark[i + 1] != 0;
    return passage.is(preposition, "in")
        && (titled
            || passage.word(i).entity() == Entity.ORGANIZATION
            || CueLexicon.german().document(passage.lemma(i)));
  }

  /** The phrase of a head up to the cue, which may be "mit den Worten" too. */
  private BitSet phrase(Draft draft, int head) {
    BitSet words = Clauses.nounPhrase(passage, head);
    int cue = draft.cue().nextSetBit(head);
    if (cue > head && cue < words.length()) {
      words.clear(cue, words.length());
    }
    return spans.main(words, head);
  }
}

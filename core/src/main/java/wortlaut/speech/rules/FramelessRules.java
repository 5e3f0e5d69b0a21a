package wortlaut.speech.rules;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import wortlaut.record.Medium;
import wortlaut.record.StatementType;
import wortlaut.speech.cue.CueLexicon;
import wortlaut.speech.doc.Clauses;
import wortlaut.speech.doc.Draft;
import wortlaut.speech.doc.Passage;
import wortlaut.speech.doc.Speakers;

/** Speech without a frame: Konjuktiv sentences that go on, <em>sollen</em>, and summaries. */
final class FramelessRules {
  private final Passage passage;
  private final List<Draft> before;
  private final CueLexicon lexicon = CueLexicon.german();

  FramelessRules(Passage passage, List<Draft> before) {
    this.passage = passage;
    this.before = before;
  }

  List<Draft> read() {
    List<Draft> found = new ArrayList<>();
    Draft open = null;
    int openEnd = -1;
    for (int s = 0; s < passage.sentences(); s++) {
      Draft draft = touched(s) ? null : read(s, found);
      if (draft == null) {
        open = null;
        continue;
      }
      boolean joins =
          open != null
              && open.type() == draft.type()
              && draft.type() == StatementType.INDIRECT_FREE_INDIRECT
              && openEnd == s - 1;
      if (joins) {
        open.quote().or(draft.quote());
      } else {
        found.add(draft);
        open = draft;
      }
      openEnd = s;
    }
    return found;
  }

  /** Whether a statement with a frame already stands in the sentence. */
  private boolean touched(int s) {
    for (Draft draft : before) {
      int next = draft.quote().nextSetBit(passage.first(s));
      int frame = draft.frame().nextSetBit(passage.first(s));
      boolean framed = frame >= 0 && frame < passage.end(s);
      boolean quoted = next >= 0 && next < passage.end(s);
      if (framed || quoted && draft.type() != StatementType.DIRECT) {
        return true;
      }
      if (quoted && draft.quote().get(passage.first(s))) {
        return true;
      }
    }
    return false;
  }

  private Draft read(int s, List<Draft> found) {
    BitSet sentence = new BitSet();
    sentence.set(passage.first(s), passage.end(s));
    int subjunctive = main(s, true);
    if (subjunctive >= 0) {
      BitSet speaker = lastSpeaker(s, found);
      if (!speaker.isEmpty()) {
        return draft(StatementType.INDIRECT_FREE_INDIRECT, sentence, speaker, "konjunktiv");
      }
    }
    int finite = main(s, false);
    if (finite >= 0 && passage.lemma(finite).equals("sollen")) {
      BitSet speaker = lastSpeaker(s, found);
      if (!speaker.isEmpty()) {
        return draft(StatementType.FREE_INDIRECT, sentence, speaker, "sollen");
      }
    }
    for (int i = passage.first(s); i < passage.end(s); i++) {
      CueLexicon.Verb verb = Clauses.verbal(passage, i) ? Clauses.cue(passage, i) : null;
      if (verb != null && verb.object() && passage.head(i) < 0) {
        BitSet speaker = Speakers.ofSubject(passage, i);
        if (speaker != null && !speaker.isEmpty()) {
          return draft(StatementType.REPORTED, sentence, speaker, "reported-verb");
        }
      }
    }
    return null;
  }

  private static Draft draft(StatementType type, BitSet quote, BitSet speaker, String reason) {
    return new Draft(
        type,
        Medium.SW,
        quote,
        new BitSet(),
        new BitSet(),
        speaker,
        new BitSet(),
        reason,
        type == StatementType.REPORTED ? 0.4 : 0.5);
  }

  /** The finite verb of the main clause, only if in Konjunktiv where that is wanted; -1 if none. */
  private int main(int s, boolean subjunctive) {
    for (int i = passage.first(s); i < passage.end(s); i++) {
      if (Clauses.finite(passage, i)
          && (passage.head(i) < 0
              || passage.head(passage.head(i)) < 0
                  && passage.word(i).relation().matches("aux.*|cop"))) {
        if (!subjunctive || Clauses.subjunctive(passage, i)) {
          return i;
        }
      }
    }
    return -1;
  }

  /** The speaker of the last statement that stands before a sentence. */
  private BitSet lastSpeaker(int s, List<Draft> found) {
    BitSet speaker = new BitSet();
    int latest = -1;
    for (List<Draft> drafts : List.of(before, found)) {
      for (Draft draft : drafts) {
        int end = draft.quote().length();
        if (end <= passage.first(s) && end > latest && !draft.speaker().isEmpty()) {
          latest = end;
          speaker = draft.speaker();
        }
      }
    }
    return speaker;
  }
}

package wortlaut.speech.rules;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import wortlaut.record.StatementType;
import wortlaut.speech.doc.Draft;
import wortlaut.speech.doc.Marks;
import wortlaut.speech.doc.Passage;

/** Statements by rules alone, in the order: marked, with a frame, without one. */
public final class RuleReader {
  private static final int NEAR = 3; // sentences

  /** The statements of an article, in no particular order. */
  public List<Draft> read(Passage passage) {
    List<Marks.Pair> pairs = Marks.pairs(passage);
    BitSet marked = new BitSet();
    List<Draft> direct = new DirectRules(passage, pairs).read();
    direct.forEach(draft -> marked.or(draft.quote()));
    List<Draft> framed = new FramedRules(passage, marked).read();
    List<Draft> found = new ArrayList<>(direct);
    found.addAll(framed);
    found.addAll(new FramelessRules(passage, found).read());
    return found.stream().map(draft -> spoken(passage, draft, found)).toList();
  }

  /** Direct speech without a speaker is the last speaker's. */
  private static Draft spoken(Passage passage, Draft draft, List<Draft> all) {
    if (draft.type() != StatementType.DIRECT || !draft.speaker().isEmpty()) {
      return draft;
    }
    int start = draft.quote().nextSetBit(0);
    Draft last = null;
    for (Draft other : all) {
      boolean before = other.quote().nextSetBit(0) < start && !other.speaker().isEmpty();
      if (before && (last == null || other.quote().length() > last.quote().length())) {
        last = other;
      }
    }
    boolean near =
        last != null
            && passage.sentence(start) - passage.sentence(last.quote().length() - 1) <= NEAR;
    return near ? draft.speaker(last.speaker()) : draft;
  }
}

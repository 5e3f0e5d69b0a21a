package wortlaut.speech.rules;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import wortlaut.speech.doc.Draft;
import wortlaut.speech.doc.Marks;
import wortlaut.speech.doc.Passage;

/** Statements by rules alone, in the order: marked, with a frame, without one. */
public final class RuleReader {
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
    return found;
  }
}

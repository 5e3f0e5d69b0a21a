package wortlaut.speech.rules;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import wortlaut.record.Medium;
import wortlaut.record.StatementType;
import wortlaut.speech.cue.CueLexicon;
import wortlaut.speech.doc.Clauses;
import wortlaut.speech.doc.Draft;
import wortlaut.speech.doc.Marks;
import wortlaut.speech.doc.Passage;
import wortlaut.speech.doc.Speakers;

/** Direct speech: which marks hold it, and who says it. */
final class DirectRules {
  private static final int LONG = 8; // words from which a marked clause is taken for speech

  private final Passage passage;
  private final List<Marks.Pair> pairs;
  private final CueLexicon lexicon = CueLexicon.german();

  DirectRules(Passage passage, List<Marks.Pair> pairs) {
    this.passage = passage;
    this.pairs = pairs;
  }

  List<Draft> read() {
    List<Draft> found = new ArrayList<>();
    for (Marks.Pair pair : pairs) {
      Draft draft = pair.depth() == 0 ? read(pair) : null;
      if (draft != null) {
        found.add(draft);
      }
    }
    return found;
  }

  private Draft read(Marks.Pair pair) {
    int sentence = passage.sentence(pair.open());
    int last = passage.sentence(pair.close());
    int before = pair.open() - 1;
    BitSet frame = new BitSet();
    String reason;
    if (before >= 0 && passage.is(before, ":") && sameParagraph(before, pair.open())) {
      frame.set(passage.first(passage.sentence(before)), before + 1);
      reason = "direct-colon";
    } else {
      int start = passage.first(sentence);
      int end = passage.end(last);
      frame.set(start, pair.open());
      frame.set(pair.close() + 1, end);
      dropFinal(frame);
      reason = "direct-frame";
    }
    pairs.stream()
        .filter(other -> other != pair && other.depth() == 0 && frame.get(other.open()))
        .forEach(other -> frame.clear(other.open(), other.close() + 1));
    int cue = cue(frame, pair);
    int size = pair.close() - pair.open() - 1;
    boolean clause = hasFinite(pair);
    boolean whole = frame.isEmpty();
    if (cue < 0 && !whole && !reason.equals("direct-colon") && !(clause && size >= LONG)) {
      return null;
    }
    if (whole && (!clause || size < LONG)) {
      return null;
    }
    boolean title = !clause && size <= 3 && titled(pair);
    if (title) {
      return null;
    }
    BitSet quote = new BitSet();
    quote.set(pair.open(), pair.close() + 1);
    BitSet speaker = cue < 0 ? new BitSet() : Speakers.ofVerb(passage, cue);
    BitSet cues = cue < 0 ? new BitSet() : Clauses.verbGroup(passage, cue);
    speaker.andNot(quote);
    cues.andNot(quote);
    Medium medium = cue < 0 ? Medium.SW : medium(cue);
    return new Draft(
        StatementType.DIRECT,
        medium,
        quote,
        cues,
        cue < 0 && !reason.equals("direct-colon") ? new BitSet() : frame,
        speaker,
        new BitSet(),
        whole ? "direct-alone" : reason,
        0.8);
  }

  private Medium medium(int cue) {
    CueLexicon.Verb verb = Clauses.cue(passage, cue);
    return verb == null ? Medium.SW : verb.medium();
  }

  private boolean sameParagraph(int a, int b) {
    return passage.paragraph(passage.sentence(a)) == passage.paragraph(passage.sentence(b));
  }

  private void dropFinal(BitSet frame) {
    while (!frame.isEmpty() && ".!?".contains(passage.form(frame.length() - 1))) {
      frame.clear(frame.length() - 1);
    }
  }

  /** The cue verb of the frame that stands nearest to the marks, or -1. */
  private int cue(BitSet frame, Marks.Pair pair) {
    int best = -1;
    int nearest = Integer.MAX_VALUE;
    for (int i = frame.nextSetBit(0); i >= 0; i = frame.nextSetBit(i + 1)) {
      CueLexicon.Verb verb = Clauses.verbal(passage, i) ? Clauses.cue(passage, i) : null;
      if (verb != null && (verb.direct() || verb.object())) {
        int distance = i < pair.open() ? pair.open() - i : i - pair.close();
        if (distance < nearest) {
          nearest = distance;
          best = i;
        }
      }
    }
    return best;
  }

  private boolean hasFinite(Marks.Pair pair) {
    for (int i = pair.open() + 1; i < pair.close(); i++) {
      if (Clauses.finite(passage, i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a noun stands right before: die Zeitung „Die Welt“, der Film „Jenseits“. */
  private boolean titled(Marks.Pair pair) {
    int before = pair.open() - 1;
    return before >= 0
        && passage.sentence(before) == passage.sentence(pair.open())
        && Clauses.nominal(passage, before);
  }
}

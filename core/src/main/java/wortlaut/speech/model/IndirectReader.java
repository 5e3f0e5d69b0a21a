package wortlaut.speech.model;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import wortlaut.record.StatementType;
import wortlaut.speech.doc.Clauses;
import wortlaut.speech.doc.Draft;
import wortlaut.speech.doc.Passage;
import wortlaut.speech.learn.Features;

/** Reads indirect speech: finds cues, then divides each cue's sentence into its parts. */
final class IndirectReader {
  private final SpeechModel model;
  private final Facts facts;
  private final Passage passage;
  private final double threshold;
  private final Speaking speaking;
  private int near;

  IndirectReader(SpeechModel model, Facts facts, double threshold, Speaking speaking) {
    this.model = model;
    this.speaking = speaking;
    this.facts = facts;
    this.passage = facts.passage;
    this.threshold = threshold;
  }

  List<Draft> read() {
    List<Draft> found = new ArrayList<>();
    CueFeatures features = new CueFeatures(facts);
    Features f = new Features();
    for (int i = 0; i < passage.size(); i++) {
      if (features.candidate(i)) {
        features.fill(i, f);
        double p = model.cues().probabilities(f)[1];
        if (p >= threshold) {
          Draft draft = divide(i, p, f);
          if (draft != null) {
            add(found, near(found, i), draft);
          }
        }
      }
    }
    return found;
  }

  /**
   * The first statement whose quote can be that of the cue at {@code i}: quotes reach back two
   * sentences at most, and comparing all would take time with the square of an article's length.
   */
  private int near(List<Draft> found, int i) {
    int back = passage.first(Math.max(0, passage.sentence(i) - 2));
    while (near < found.size() && found.get(near).quote().length() <= back) {
      near++;
    }
    return near;
  }

  /** Of two statements with the same quote the surer one stays. */
  private static void add(List<Draft> found, int from, Draft draft) {
    for (int i = from; i < found.size(); i++) {
      if (likeness(found.get(i).quote(), draft.quote()) > 0.85) {
        if (draft.confidence() > found.get(i).confidence()) {
          found.set(i, draft);
        }
        return;
      }
    }
    found.add(draft);
  }

  static double likeness(BitSet a, BitSet b) {
    BitSet both = (BitSet) a.clone();
    both.and(b);
    return 2.0 * both.cardinality() / (a.cardinality() + b.cardinality());
  }

  Draft divide(int anchor, double p, Features f) {
    Parts parts = Parts.divide(model.parts(), facts, new PartFeatures(facts, anchor), f);
    BitSet quote = parts.of(Part.QUOTE);
    trim(quote);
    if (quote.isEmpty()) {
      return null;
    }
    before(quote);
    speaking.add(quote, parts, 1);
    BitSet speaker = parts.speaker(facts, anchor, quote);
    return new Draft(
        StatementType.INDIRECT,
        Media.of(passage, anchor, speaker),
        quote,
        parts.of(Part.CUE, Part.CUE_SPEAKER),
        parts.of(Part.FRAME, Part.CUE, Part.SPEAKER, Part.ADDRESSEE, Part.CUE_SPEAKER),
        speaker,
        parts.of(Part.ADDRESSEE),
        "indirect: cue " + passage.lemma(anchor),
        p * parts.sure());
  }

  private void trim(BitSet quote) {
    while (!quote.isEmpty() && facts.cuts(quote.length() - 1)) {
      quote.clear(quote.length() - 1);
    }
    while (!quote.isEmpty() && facts.cuts(quote.nextSetBit(0))) {
      quote.clear(quote.nextSetBit(0));
    }
  }

  /** A quote that only points (das, dies) takes in the sentence it points to. */
  private void before(BitSet quote) {
    if (quote.cardinality() > 1) {
      return;
    }
    int i = quote.nextSetBit(0);
    int sentence = passage.sentence(i);
    if (sentence == 0 || Clauses.verbal(passage, i) || i > passage.first(sentence) + 3) {
      return;
    }
    int end = passage.end(sentence - 1);
    while (end > passage.first(sentence - 1) && ".!?".contains(passage.form(end - 1))) {
      end--;
    }
    quote.set(passage.first(sentence - 1), end);
  }
}

package wortlaut.speech.model;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import wortlaut.record.Medium;
import wortlaut.record.StatementType;
import wortlaut.speech.cue.CueLexicon;
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

  IndirectReader(SpeechModel model, Facts facts, double threshold) {
    this.model = model;
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
            add(found, draft);
          }
        }
      }
    }
    return found;
  }

  /** Of two statements with the same quote the surer one stays. */
  private static void add(List<Draft> found, Draft draft) {
    for (int i = 0; i < found.size(); i++) {
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

  private Draft divide(int anchor, double p, Features f) {
    PartFeatures features = new PartFeatures(facts, anchor);
    int n = features.length();
    double[][] scores = new double[n][];
    int[] edges = new int[n];
    for (int k = 0; k < n; k++) {
      features.fill(features.first() + k, f);
      scores[k] = model.parts().scores(f);
      edges[k] = features.edge(features.first() + k);
    }
    int[] best = model.parts().best(scores, edges);
    double[][] marginals = model.parts().marginals(scores, edges);
    BitSet[] sets = new BitSet[Part.COUNT];
    for (int part = 0; part < sets.length; part++) {
      sets[part] = new BitSet();
    }
    double sure = 0;
    for (int k = 0; k < n; k++) {
      sets[best[k]].set(features.first() + k);
      sure += marginals[k][best[k]];
    }
    BitSet quote = sets[Part.QUOTE.ordinal()];
    trim(quote);
    if (quote.isEmpty()) {
      return null;
    }
    before(quote);
    BitSet both = sets[Part.CUE_SPEAKER.ordinal()];
    BitSet cue = union(sets[Part.CUE.ordinal()], both);
    BitSet speaker = union(sets[Part.SPEAKER.ordinal()], both);
    BitSet addressee = sets[Part.ADDRESSEE.ordinal()];
    BitSet frame = union(sets[Part.FRAME.ordinal()], cue, speaker, addressee);
    return new Draft(
        StatementType.INDIRECT,
        medium(anchor),
        quote,
        cue,
        frame,
        speaker,
        addressee,
        "indirect: cue " + passage.lemma(anchor),
        p * sure / n);
  }

  private Medium medium(int anchor) {
    CueLexicon.Verb verb = CueLexicon.german().verb(passage.lemma(anchor));
    return verb == null ? Medium.SW : verb.medium();
  }

  static BitSet union(BitSet... sets) {
    BitSet all = new BitSet();
    for (BitSet set : sets) {
      all.or(set);
    }
    return all;
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

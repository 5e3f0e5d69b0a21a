package wortlaut.speech.model;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import wortlaut.record.Medium;
import wortlaut.record.StatementType;
import wortlaut.speech.doc.Draft;
import wortlaut.speech.doc.Marks;
import wortlaut.speech.doc.Passage;
import wortlaut.speech.learn.Features;

/** Reads direct speech: which marks hold it, and the frame around them. */
final class DirectReader {
  private final SpeechModel model;
  private final Facts facts;
  private final Passage passage;
  private final double threshold;

  DirectReader(SpeechModel model, Facts facts, double threshold) {
    this.model = model;
    this.facts = facts;
    this.passage = facts.passage;
    this.threshold = threshold;
  }

  List<Draft> read(List<Draft> indirect) {
    List<Draft> found = new ArrayList<>();
    MarkFeatures features = new MarkFeatures(facts);
    Features f = new Features();
    for (Marks.Pair pair : facts.pairs) {
      features.fill(pair, f);
      double p = model.marks().probabilities(f)[1];
      if (p >= threshold) {
        found.add(frame(pair, p, indirect, f));
      }
    }
    return found;
  }

  /** The indirect statement that a marked fragment stands inside, or null. */
  static Draft around(Marks.Pair pair, List<Draft> indirect) {
    Draft best = null;
    for (Draft draft : indirect) {
      int inside = draft.quote().get(pair.open(), pair.close() + 1).cardinality();
      boolean most = 2 * inside > pair.close() + 1 - pair.open();
      boolean more = draft.quote().cardinality() > pair.close() + 1 - pair.open();
      if (most
          && more
          && (best == null || draft.quote().cardinality() < best.quote().cardinality())) {
        best = draft;
      }
    }
    return best;
  }

  private Draft frame(Marks.Pair pair, double p, List<Draft> indirect, Features f) {
    BitSet quote = new BitSet();
    quote.set(pair.open(), pair.close() + 1);
    Draft outer = around(pair, indirect);
    if (outer != null) {
      return new Draft(
          StatementType.DIRECT,
          outer.medium(),
          quote,
          outer.cue(),
          outer.frame(),
          outer.speaker(),
          outer.addressee(),
          "direct: fragment in " + outer.reason(),
          p * outer.confidence());
    }
    FrameFeatures features = new FrameFeatures(facts, pair);
    int n = features.window().size();
    BitSet[] sets = new BitSet[Part.COUNT];
    for (int part = 0; part < sets.length; part++) {
      sets[part] = new BitSet();
    }
    double sure = 1;
    if (n > 0) {
      double[][] scores = new double[n][];
      int[] edges = new int[n];
      for (int k = 0; k < n; k++) {
        features.fill(k, f);
        scores[k] = model.frames().scores(f);
        edges[k] = features.edge(k);
      }
      int[] best = model.frames().best(scores, edges);
      double[][] marginals = model.frames().marginals(scores, edges);
      sure = 0;
      for (int k = 0; k < n; k++) {
        sets[best[k]].set(features.window().get(k));
        sure += marginals[k][best[k]] / n;
      }
    }
    BitSet both = sets[Part.CUE_SPEAKER.ordinal()];
    BitSet cue = IndirectReader.union(sets[Part.CUE.ordinal()], both);
    BitSet speaker = IndirectReader.union(sets[Part.SPEAKER.ordinal()], both);
    BitSet addressee = sets[Part.ADDRESSEE.ordinal()];
    BitSet frame = IndirectReader.union(sets[Part.FRAME.ordinal()], cue, speaker, addressee);
    return new Draft(
        StatementType.DIRECT,
        Medium.SW,
        quote,
        cue,
        frame,
        speaker,
        addressee,
        frame.isEmpty() ? "direct: no frame" : "direct: frame",
        p * sure);
  }
}

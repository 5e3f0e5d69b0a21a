package wortlaut.speech.model;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import wortlaut.record.StatementType;
import wortlaut.speech.doc.Draft;
import wortlaut.speech.doc.Passage;
import wortlaut.speech.doc.Speakers;
import wortlaut.speech.learn.Features;

/** Reads sentences that are speech as a whole: summaries, and speech without a frame. */
final class FramelessReader {
  private final SpeechModel model;
  private final Facts facts;
  private final Passage passage;
  private final double[] bias;
  private final Speaking speaking;

  /**
   * @param bias added to the score of each kind of sentence
   */
  FramelessReader(SpeechModel model, Facts facts, double[] bias, Speaking speaking) {
    this.model = model;
    this.speaking = speaking;
    this.facts = facts;
    this.passage = facts.passage;
    this.bias = bias;
  }

  List<Draft> read(List<Draft> framed) {
    List<Draft> found = new ArrayList<>();
    int n = passage.sentences();
    if (n == 0) {
      return found;
    }
    SentenceFeatures features = new SentenceFeatures(facts, framed);
    Features f = new Features();
    double[][] scores = new double[n][];
    int[] edges = new int[n];
    for (int s = 0; s < n; s++) {
      features.fill(s, f);
      scores[s] = model.sentences().scores(f);
      for (int label = 0; label < bias.length; label++) {
        scores[s][label] += bias[label];
      }
      edges[s] = features.edge(s);
    }
    int[] best = model.sentences().best(scores, edges);
    double[][] marginals = model.sentences().marginals(scores, edges);
    Draft open = null;
    for (int s = 0; s < n; s++) {
      Whole whole = Whole.of(best[s]);
      if (whole == Whole.NONE) {
        open = null;
        continue;
      }
      BitSet quote = new BitSet();
      quote.set(passage.first(s), passage.end(s));
      if (whole.joins() && open != null && open.type() == whole.type) {
        open.quote().or(quote);
        continue;
      }
      open = draft(whole.type, quote, features.verb(s), marginals[s][best[s]], f);
      found.add(open);
    }
    return found;
  }

  Draft draft(StatementType type, BitSet quote, int verb, double p, Features f) {
    BitSet speaker = new BitSet();
    BitSet addressee = new BitSet();
    if (type == StatementType.REPORTED) {
      Parts parts = Parts.divide(model.summaries(), facts, new PartFeatures(facts, verb), f);
      speaking.summary(quote, parts);
      if (!Speakers.nobody(passage, parts.of(Part.SPEAKER))) {
        speaker.or(parts.of(Part.SPEAKER));
      }
      addressee.or(parts.of(Part.ADDRESSEE));
    }
    return new Draft(
        type,
        Media.of(passage, type == StatementType.REPORTED ? verb : -1, speaker),
        quote,
        new BitSet(),
        new BitSet(),
        speaker,
        addressee,
        type.label() + ": sentence",
        p);
  }
}

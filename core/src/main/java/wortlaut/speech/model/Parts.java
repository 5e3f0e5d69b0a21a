package wortlaut.speech.model;

import java.util.BitSet;
import wortlaut.speech.doc.Clauses;
import wortlaut.speech.doc.Speakers;
import wortlaut.speech.learn.Chain;
import wortlaut.speech.learn.Features;
import wortlaut.syntax.Upos;

/**
 * A sentence divided into the parts of a statement.
 *
 * @param sets the words of each part
 * @param sure mean probability of the words' parts
 * @param first first word of the sentence
 * @param speaking by word of the sentence: how likely it is part of the speaker
 */
record Parts(BitSet[] sets, double sure, int first, double[] speaking) {
  private static final int GAP = 2; // words between the rows of one speaker

  /** Divides the anchor's sentence with a chain. */
  static Parts divide(Chain chain, Facts facts, PartFeatures features, Features f) {
    int n = features.length();
    double[][] scores = new double[n][];
    int[] edges = new int[n];
    for (int k = 0; k < n; k++) {
      features.fill(features.first() + k, f);
      scores[k] = chain.scores(f);
      edges[k] = features.edge(features.first() + k);
    }
    int[] best = chain.best(scores, edges);
    double[][] marginals = chain.marginals(scores, edges);
    BitSet[] sets = new BitSet[Part.COUNT];
    for (int part = 0; part < sets.length; part++) {
      sets[part] = new BitSet();
    }
    double sure = 0;
    double[] speaking = new double[n];
    for (int k = 0; k < n; k++) {
      speaking[k] = marginals[k][Part.SPEAKER.ordinal()] + marginals[k][Part.CUE_SPEAKER.ordinal()];
      sets[best[k]].set(features.first() + k);
      sure += marginals[k][best[k]] / n;
    }
    single(sets, marginals, facts, features.first());
    return new Parts(sets, sure, features.first(), speaking);
  }

  /**
   * A statement has one speaker: of several rows of words only the surest stays, but for those that
   * a comma or conjunction parts, as in "die SPD und die Grünen".
   */
  private static void single(BitSet[] sets, double[][] marginals, Facts facts, int first) {
    BitSet speaker = sets[Part.SPEAKER.ordinal()];
    BitSet best = new BitSet();
    double top = -1;
    for (int start = speaker.nextSetBit(0); start >= 0; ) {
      int end = speaker.nextClearBit(start);
      int next = speaker.nextSetBit(end);
      while (next >= 0 && joined(facts, end, next)) {
        end = speaker.nextClearBit(next);
        next = speaker.nextSetBit(end);
      }
      double mean = 0;
      int words = 0;
      for (int i = speaker.nextSetBit(start); i >= 0 && i < end; i = speaker.nextSetBit(i + 1)) {
        mean += marginals[i - first][Part.SPEAKER.ordinal()];
        words++;
      }
      if (mean / words > top) {
        top = mean / words;
        best = speaker.get(0, end);
        best.clear(0, start);
      }
      start = next;
    }
    BitSet dropped = (BitSet) speaker.clone();
    dropped.andNot(best);
    speaker.and(best);
    sets[Part.FRAME.ordinal()].or(dropped);
  }

  private static boolean joined(Facts facts, int from, int to) {
    boolean joined = to - from <= GAP;
    for (int i = from; i < to && joined; i++) {
      joined = facts.passage.punctuation(i) || facts.passage.word(i).upos() == Upos.CCONJ;
    }
    return joined;
  }

  /** The words of some parts. */
  BitSet of(Part... parts) {
    BitSet words = new BitSet();
    for (Part part : parts) {
      words.or(sets[part.ordinal()]);
    }
    return words;
  }

  /** The speaker; where no word was taken for it, the subject of the cue if the frame holds it. */
  BitSet speaker(Facts facts, int anchor, BitSet quote) {
    BitSet words = outside(quote, Part.SPEAKER, Part.CUE_SPEAKER);
    if (words.isEmpty() && Clauses.verbal(facts.passage, anchor)) {
      BitSet subject = Speakers.ofVerb(facts.passage, anchor);
      BitSet outside = (BitSet) subject.clone();
      outside.andNot(of(Part.FRAME, Part.CUE));
      return outside.isEmpty() ? subject : words;
    }
    return Speakers.nobody(facts.passage, words) ? new BitSet() : words;
  }

  /** The words of some parts that are not in a quotation. */
  BitSet outside(BitSet quote, Part... parts) {
    BitSet words = of(parts);
    words.andNot(quote);
    return words;
  }
}

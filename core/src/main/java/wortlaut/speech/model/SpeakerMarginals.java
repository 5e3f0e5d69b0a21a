package wortlaut.speech.model;

import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import wortlaut.speech.doc.Draft;
import wortlaut.speech.learn.Features;

/**
 * What the chains of the first reading say of a candidate's words: how likely they are the speaker
 * of the statement in hand, and of those that hold it.
 */
final class SpeakerMarginals {
  private final List<Draft> drafts;
  private final Speaking speaking;
  private int type;
  private Map<Integer, Double> own;
  private Map<Integer, Double> outer;
  private double all; // the sum of its own
  private int mostOwn;
  private int mostOuter;

  SpeakerMarginals(ModelReader.Reading first) {
    this.drafts = first.drafts();
    this.speaking = first.speaking();
  }

  /** Looks at a statement. */
  void at(int statement) {
    Draft draft = drafts.get(statement);
    type = draft.type().ordinal();
    own = speaking.of(draft.quote());
    outer = new HashMap<>();
    int start = draft.quote().nextSetBit(0);
    for (int d = 0; d < drafts.size(); d++) {
      BitSet quote = drafts.get(d).quote();
      if (d != statement
          && quote.get(start)
          && quote.cardinality() > draft.quote().cardinality()
          && quote.get(draft.quote().length() - 1)) {
        speaking.of(quote).forEach((word, p) -> outer.merge(word, p, Math::max));
      }
    }
    all = 0;
    for (double p : own.values()) {
      all += p;
    }
    mostOwn = most(own);
    mostOuter = most(outer);
  }

  private static int level(double p) {
    return p < 0.02 ? 0 : p < 0.1 ? 1 : p < 0.3 ? 2 : p < 0.5 ? 3 : p < 0.7 ? 4 : p < 0.9 ? 5 : 6;
  }

  private static int most(Map<Integer, Double> of) {
    return of.isEmpty() ? -1 : level(Collections.max(of.values()));
  }

  void nobody(Features f) {
    f.add(920, type, mostOwn, mostOuter);
    f.add(921, mostOwn, mostOuter);
  }

  void fill(BitSet words, int likeness, int place, Features f) {
    double mean = 0;
    double least = 1;
    double around = 0;
    int n = words.cardinality();
    for (int i = words.nextSetBit(0); i >= 0; i = words.nextSetBit(i + 1)) {
      double p = own.getOrDefault(i, 0.0);
      mean += p / n;
      least = Math.min(least, p);
      around += outer.getOrDefault(i, 0.0) / n;
    }
    int before = level(own.getOrDefault(words.nextSetBit(0) - 1, 0.0));
    int after = level(own.getOrDefault(words.length(), 0.0));
    int share = all < 0.05 ? -1 : level(mean * n / all);
    f.add(922, type, level(mean), likeness);
    f.add(923, level(mean), level(around), type);
    f.add(924, level(mean), level(around), Features.mix(likeness, place));
    f.add(925, level(least), level(mean), type);
    f.add(926, before, after, level(mean));
    f.add(927, share, level(mean), likeness);
    f.add(928, level(around), mostOuter, Features.mix(level(mean), mostOwn));
    f.add(929, level(mean), mostOwn, type);
    f.add(930, share, type);
  }
}

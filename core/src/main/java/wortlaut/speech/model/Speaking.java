package wortlaut.speech.model;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/**
 * How likely each word is part of the speaker of a statement, by the chains of the first reading:
 * also where the likeliest division of the sentence has none or others. Where several words may be
 * the cue, their divisions count as much as they are likely.
 */
final class Speaking {
  private static final double RARE = 0.01; // less is left out

  private final Map<BitSet, Map<Integer, Double>> words = new HashMap<>();

  /** Adds a division of a statement's sentence, which counts so much. */
  void add(BitSet quote, Parts parts, double weight) {
    add(quote, quote, parts, weight);
  }

  /** Adds a division of a summary, whose speaker stands within it. */
  void summary(BitSet quote, Parts parts) {
    add(quote, new BitSet(), parts, 1);
  }

  private void add(BitSet quote, BitSet without, Parts parts, double weight) {
    Map<Integer, Double> found = words.computeIfAbsent(quote, q -> new HashMap<>());
    for (int k = 0; k < parts.speaking().length; k++) {
      double p = weight * parts.speaking()[k];
      if (p >= RARE && !without.get(parts.first() + k)) {
        found.merge(parts.first() + k, p, Double::sum);
      }
    }
  }

  /** How likely some words are the speaker of the statement with this quote, on average. */
  double mean(BitSet quote, BitSet speaker) {
    Map<Integer, Double> found = of(quote);
    return speaker.stream().mapToDouble(i -> found.getOrDefault(i, 0.0)).average().orElse(0);
  }

  /** The words that may be the speaker of the statement with this quote. */
  Map<Integer, Double> of(BitSet quote) {
    return words.getOrDefault(quote, Map.of());
  }
}

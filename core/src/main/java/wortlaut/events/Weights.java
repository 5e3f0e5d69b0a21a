package wortlaut.events;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import wortlaut.lexicon.Table;

/** Weights of a log-linear model by feature name. */
final class Weights {
  private final Map<String, Double> of;

  /** Open addressing by the features' hashes; 0 for an empty place. */
  private final long[] hashes;

  private final double[] weights;

  /**
   * @param of weight of each feature that has one
   */
  Weights(Map<String, Double> of) {
    this.of = Map.copyOf(of);
    hashes = new long[4 * Integer.highestOneBit(of.size() + 1)];
    weights = new double[hashes.length];
    of.forEach(
        (name, weight) -> {
          long hash = Features.hash(name);
          int at = place(hash);
          if (hashes[at] == hash) {
            throw new IllegalStateException("two features have one hash; rename " + name);
          }
          hashes[at] = hash;
          weights[at] = weight;
        });
  }

  /** Weight of each feature that has one. */
  Map<String, Double> of() {
    return of;
  }

  /** Reads a table with the columns {@code feature} and {@code weight}. */
  static Weights load(String resource) {
    Map<String, Double> of = new HashMap<>();
    for (Table.Row row : Table.of(Weights.class, resource).rows()) {
      of.put(row.get("feature"), Double.parseDouble(row.get("weight")));
    }
    return new Weights(of);
  }

  /** Sum of the weights of features. */
  double score(Features features) {
    double sum = 0;
    for (int i = 0; i < features.size(); i++) {
      sum += weights[place(features.get(i))];
    }
    return sum;
  }

  /** Where a hash is kept, or the empty place (of weight 0) where it would be. */
  private int place(long hash) {
    int mask = hashes.length - 1;
    int at = (int) (hash ^ hash >>> 32) & mask;
    while (hashes[at] != hash && hashes[at] != 0) {
      at = at + 1 & mask;
    }
    return at;
  }

  /** The table that {@link #load} reads, features in order, zero weights left out. */
  String write(String description) {
    StringBuilder out = new StringBuilder("# " + description + "\nfeature\tweight\n");
    new TreeMap<>(of)
        .forEach(
            (feature, weight) -> {
              if (Math.abs(weight) >= 0.005) {
                out.append(feature)
                    .append('\t')
                    .append(String.format(java.util.Locale.ROOT, "%.2f", weight))
                    .append('\n');
              }
            });
    return out.toString();
  }

  /** The logistic function. */
  static double logistic(double score) {
    return 1 / (1 + Math.exp(-score));
  }
}

package wortlaut.events;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import wortlaut.lexicon.Table;
import wortlaut.syntax.feature.HashSlots;
import wortlaut.syntax.feature.Piece;

/** Weights of a log-linear model by feature name. */
final class Weights {
  private final Map<String, Double> of;

  private final HashSlots slots;
  private final double[] weights; // by slot

  /**
   * @param of weight of each feature that has one
   */
  Weights(Map<String, Double> of) {
    this.of = Map.copyOf(of);
    slots = HashSlots.of(of.keySet().stream().mapToLong(name -> Piece.of(name).hash()).toArray());
    weights = new double[slots.capacity()];
    of.forEach((name, weight) -> weights[slots.find(Piece.of(name).hash())] = weight);
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
      int slot = slots.find(features.get(i));
      sum += slot < 0 ? 0 : weights[slot];
    }
    return sum;
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

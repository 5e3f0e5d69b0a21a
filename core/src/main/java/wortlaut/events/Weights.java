package wortlaut.events;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import wortlaut.lexicon.Table;

/**
 * Weights of a log-linear model by feature name.
 *
 * @param of weight of each feature that has one
 */
record Weights(Map<String, Double> of) {

  /** Reads a table with the columns {@code feature} and {@code weight}. */
  static Weights load(String resource) {
    Map<String, Double> of = new HashMap<>();
    for (Table.Row row : Table.of(Weights.class, resource).rows()) {
      of.put(row.get("feature"), Double.parseDouble(row.get("weight")));
    }
    return new Weights(of);
  }

  /** Sum of the weights of features. */
  double score(List<String> features) {
    double sum = 0;
    for (String feature : features) {
      sum += of.getOrDefault(feature, 0.0);
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

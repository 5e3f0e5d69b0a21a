package wortlaut.events;

import java.util.List;
import java.util.Map;

/**
 * Makes a probability of the models' three: logistic regression on their log-odds (Platt scaling,
 * 1999, of three scores), fitted on what cross-validation of the training articles would give out.
 *
 * @param weights of {@code event}, {@code source}, {@code target} and {@code offset}
 */
record Calibration(Weights weights) {
  private static final int STEPS = 4000;
  private static final double RATE = 0.5;
  private static final double[] START = {0.5, 0.5, 0.5, -1};
  private static final List<String> NAMES = List.of("event", "source", "target", "offset");

  /**
   * An event as read by models that have not seen its article.
   *
   * @param event how likely it is an event of its type
   * @param source how likely the source is right
   * @param target how likely the target is right
   * @param right whether type and both parties are
   */
  record Rated(double event, double source, double target, boolean right) {
    private double[] odds() {
      return new double[] {logOdds(event), logOdds(source), logOdds(target), 1};
    }
  }

  static Calibration load() {
    return new Calibration(Weights.load("confidence-model.tsv"));
  }

  /** How likely type and parties are right, to two places. */
  double confidence(double event, double source, double target) {
    double likely = Weights.logistic(score(new Rated(event, source, target, false).odds()));
    return Math.round(likely * 100) / 100.0;
  }

  private double score(double[] odds) {
    double score = 0;
    for (int i = 0; i < odds.length; i++) {
      score += weights.of().getOrDefault(NAMES.get(i), 0.0) * odds[i];
    }
    return score;
  }

  /** Fits by gradient descent; the same events in the same order give the same weights. */
  static Calibration fit(List<Rated> events) {
    double[] weights = START.clone();
    for (int step = 0; step < STEPS; step++) {
      double[] gradient = new double[weights.length];
      for (Rated rated : events) {
        double[] odds = rated.odds();
        double score = 0;
        for (int i = 0; i < odds.length; i++) {
          score += weights[i] * odds[i];
        }
        double error = (rated.right() ? 1 : 0) - Weights.logistic(score);
        for (int i = 0; i < odds.length; i++) {
          gradient[i] += error * odds[i];
        }
      }
      for (int i = 0; i < weights.length; i++) {
        weights[i] += RATE * gradient[i] / Math.max(1, events.size());
      }
    }
    return new Calibration(
        new Weights(
            Map.of(
                "event",
                weights[0],
                "source",
                weights[1],
                "target",
                weights[2],
                "offset",
                weights[3])));
  }

  private static double logOdds(double probability) {
    double inside = Math.min(0.99, Math.max(0.01, probability));
    return Math.log(inside / (1 - inside));
  }
}

package wortlaut.events;

/**
 * Makes a probability of the models' three probabilities: Platt scaling (1999) of the sum of their
 * log-odds, fitted on five-fold cross-validation of the articles the models were learned from; see
 * docs/events.md.
 */
final class Calibration {
  private static final double SLOPE = 0.68;
  private static final double OFFSET = -1.42;

  private Calibration() {}

  /**
   * How likely type and parties are right.
   *
   * @param event that the candidate is an event of its type
   * @param source that the source is right
   * @param target that the target is right
   */
  static double confidence(double event, double source, double target) {
    double score = logOdds(event) + logOdds(source) + logOdds(target);
    double likely = Weights.logistic(SLOPE * score + OFFSET);
    return Math.round(likely * 100) / 100.0;
  }

  private static double logOdds(double probability) {
    double inside = Math.min(0.99, Math.max(0.01, probability));
    return Math.log(inside / (1 - inside));
  }
}

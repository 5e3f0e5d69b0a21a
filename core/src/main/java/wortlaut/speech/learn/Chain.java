package wortlaut.speech.learn;

/**
 * A linear-chain conditional random field (Lafferty, McCallum and Pereira 2001) whose transitions
 * may depend on a class of the position, its edge. A chain of one position is a logistic
 * regression.
 */
public final class Chain {
  private final int labels;
  private final FeatureIndex index;
  private final float[] weights; // feature * labels + label
  private final float[] edges; // (edge * labels + before) * labels + label

  /** A chain of these weights. */
  public Chain(int labels, FeatureIndex index, float[] weights, float[] edges) {
    this.labels = labels;
    this.index = index;
    this.weights = weights;
    this.edges = edges;
  }

  /** Number of labels. */
  public int labels() {
    return labels;
  }

  /** The features it knows. */
  public FeatureIndex index() {
    return index;
  }

  float[] weights() {
    return weights;
  }

  float[] edges() {
    return edges;
  }

  /** The score of each label at a position with these features; unknown features count nothing. */
  public double[] scores(Features features) {
    double[] scores = new double[labels];
    for (int i = 0; i < features.size(); i++) {
      int feature = index.get(features.get(i));
      if (feature >= 0) {
        int at = feature * labels;
        for (int label = 0; label < labels; label++) {
          scores[label] += weights[at + label];
        }
      }
    }
    return scores;
  }

  /** The score of a candidate's features, for a chain with one label. */
  public double score(long[] features) {
    double score = 0;
    for (long hash : features) {
      int feature = index.get(hash);
      score += feature < 0 ? 0 : weights[feature];
    }
    return score;
  }

  /** The probability of each label of a single position. */
  public double[] probabilities(Features features) {
    return softmax(scores(features));
  }

  /** Scores as probabilities. */
  public static double[] softmax(double[] scores) {
    double log = logSum(scores);
    double[] p = new double[scores.length];
    for (int i = 0; i < p.length; i++) {
      p[i] = Math.exp(scores[i] - log);
    }
    return p;
  }

  private double edge(int edge, int before, int label) {
    return edges[(edge * labels + before) * labels + label];
  }

  /** The best labels of a chain (Viterbi). {@code edge[t]} is the class of the step into t. */
  public int[] best(double[][] scores, int[] edge) {
    int n = scores.length;
    int[][] from = new int[n][labels];
    double[] now = scores[0].clone();
    for (int t = 1; t < n; t++) {
      double[] next = new double[labels];
      for (int label = 0; label < labels; label++) {
        double top = Double.NEGATIVE_INFINITY;
        for (int before = 0; before < labels; before++) {
          double score = now[before] + edge(edge[t], before, label);
          if (score > top) {
            top = score;
            from[t][label] = before;
          }
        }
        next[label] = top + scores[t][label];
      }
      now = next;
    }
    int[] best = new int[n];
    for (int label = 1; label < labels; label++) {
      if (now[label] > now[best[n - 1]]) {
        best[n - 1] = label;
      }
    }
    for (int t = n - 1; t > 0; t--) {
      best[t - 1] = from[t][best[t]];
    }
    return best;
  }

  /** The probability of each label at each position (forward-backward). */
  public double[][] marginals(double[][] scores, int[] edge) {
    int n = scores.length;
    double[][] alpha = new double[n][];
    double[][] beta = new double[n][labels];
    alpha[0] = scores[0].clone();
    double[] terms = new double[labels];
    for (int t = 1; t < n; t++) {
      alpha[t] = new double[labels];
      for (int label = 0; label < labels; label++) {
        for (int before = 0; before < labels; before++) {
          terms[before] = alpha[t - 1][before] + edge(edge[t], before, label);
        }
        alpha[t][label] = logSum(terms) + scores[t][label];
      }
    }
    for (int t = n - 2; t >= 0; t--) {
      for (int label = 0; label < labels; label++) {
        for (int after = 0; after < labels; after++) {
          terms[after] =
              beta[t + 1][after] + scores[t + 1][after] + edge(edge[t + 1], label, after);
        }
        beta[t][label] = logSum(terms);
      }
    }
    double all = logSum(alpha[n - 1]);
    double[][] marginals = new double[n][labels];
    for (int t = 0; t < n; t++) {
      for (int label = 0; label < labels; label++) {
        marginals[t][label] = Math.exp(alpha[t][label] + beta[t][label] - all);
      }
    }
    return marginals;
  }

  static double logSum(double[] terms) {
    double top = Double.NEGATIVE_INFINITY;
    for (double term : terms) {
      top = Math.max(top, term);
    }
    if (top == Double.NEGATIVE_INFINITY) {
      return top;
    }
    double sum = 0;
    for (double term : terms) {
      sum += Math.exp(term - top);
    }
    return top + Math.log(sum);
  }
}

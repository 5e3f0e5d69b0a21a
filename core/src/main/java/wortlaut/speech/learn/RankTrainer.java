package wortlaut.speech.learn;

import edu.stanford.nlp.optimization.DiffFunction;
import edu.stanford.nlp.optimization.QNMinimizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Learns to choose one of several candidates: a conditional logit (McFadden 1974) with an L2 prior.
 * What comes out is a {@link Chain} with one label, whose score orders the candidates.
 */
public final class RankTrainer {
  private final int minimum;
  private final double sigma;
  private final int iterations;
  private final List<long[][]> choices = new ArrayList<>();
  private final List<Integer> gold = new ArrayList<>();

  /**
   * @param minimum times a feature must occur to be kept
   * @param sigma standard deviation of the prior
   * @param iterations at most
   */
  public RankTrainer(int minimum, double sigma, int iterations) {
    this.minimum = minimum;
    this.sigma = sigma;
    this.iterations = iterations;
  }

  /** Adds a choice: the features of each candidate, and the number of the right one. */
  public void add(long[][] candidates, int right) {
    choices.add(candidates);
    gold.add(right);
  }

  /** Learns the weights. */
  public Chain train() {
    FeatureIndex all = new FeatureIndex();
    int[] counts = new int[1 << 16];
    for (long[][] choice : choices) {
      for (long[] candidate : choice) {
        for (long hash : candidate) {
          int number = all.add(hash);
          if (number >= counts.length) {
            counts = Arrays.copyOf(counts, 2 * counts.length);
          }
          counts[number]++;
        }
      }
    }
    FeatureIndex index = new FeatureIndex();
    int[][][] numbered = new int[choices.size()][][];
    for (int c = 0; c < numbered.length; c++) {
      long[][] choice = choices.get(c);
      numbered[c] = new int[choice.length][];
      for (int k = 0; k < choice.length; k++) {
        int[] kept = new int[choice[k].length];
        int size = 0;
        for (long hash : choice[k]) {
          if (counts[all.get(hash)] >= minimum) {
            kept[size++] = index.add(hash);
          }
        }
        numbered[c][k] = Arrays.copyOf(kept, size);
      }
    }
    QNMinimizer minimizer = new QNMinimizer(10);
    minimizer.shutUp();
    minimizer.terminateOnMaxItr(iterations);
    double[] found =
        minimizer.minimize(new Likelihood(numbered, index.size()), 1e-4, new double[index.size()]);
    float[] weights = new float[found.length];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = (float) found[i];
    }
    return new Chain(1, index, weights, new float[1]);
  }

  private final class Likelihood implements DiffFunction {
    private final int[][][] numbered;
    private final double[] gradient;
    private double[] at;
    private double value;

    Likelihood(int[][][] numbered, int n) {
      this.numbered = numbered;
      this.gradient = new double[n];
    }

    @Override
    public int domainDimension() {
      return gradient.length;
    }

    @Override
    public double valueAt(double[] x) {
      compute(x);
      return value;
    }

    @Override
    public double[] derivativeAt(double[] x) {
      compute(x);
      return gradient.clone();
    }

    private void compute(double[] x) {
      if (at != null && Arrays.equals(at, x)) {
        return;
      }
      at = x.clone();
      value = 0;
      for (int i = 0; i < x.length; i++) {
        value += x[i] * x[i] / (2 * sigma * sigma);
        gradient[i] = x[i] / (sigma * sigma);
      }
      for (int c = 0; c < numbered.length; c++) {
        double[] scores = new double[numbered[c].length];
        for (int k = 0; k < scores.length; k++) {
          for (int f : numbered[c][k]) {
            scores[k] += x[f];
          }
        }
        double log = Chain.logSum(scores);
        value += log - scores[gold.get(c)];
        for (int k = 0; k < scores.length; k++) {
          double error = Math.exp(scores[k] - log) - (k == gold.get(c) ? 1 : 0);
          for (int f : numbered[c][k]) {
            gradient[f] += error;
          }
        }
      }
    }
  }
}

package wortlaut.speech.learn;

import edu.stanford.nlp.optimization.DiffFunction;
import edu.stanford.nlp.optimization.QNMinimizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Learns a {@link Chain} from labelled examples: maximum likelihood with an L2 prior, by CoreNLP's
 * L-BFGS. The same examples in the same order give the same weights.
 */
public final class ChainTrainer {
  private final int labels;
  private final int edges;
  private final int minimum;
  private final double sigma;
  private final int iterations;
  private final FeatureIndex index = new FeatureIndex();
  private final List<long[][]> features = new ArrayList<>();
  private final List<int[]> edge = new ArrayList<>();
  private final List<int[]> gold = new ArrayList<>();

  /**
   * @param labels number of labels
   * @param edges number of edge classes
   * @param minimum times a feature must occur to be kept
   * @param sigma standard deviation of the prior: the larger, the closer to the examples
   * @param iterations at most
   */
  public ChainTrainer(int labels, int edges, int minimum, double sigma, int iterations) {
    this.labels = labels;
    this.edges = edges;
    this.minimum = minimum;
    this.sigma = sigma;
    this.iterations = iterations;
  }

  /** Adds a chain: features and label of each position, and the edge classes into them. */
  public void add(long[][] hashes, int[] edge, int[] labels) {
    features.add(hashes);
    this.edge.add(edge);
    gold.add(labels);
  }

  /** Adds a single position. */
  public void add(Features position, int label) {
    add(new long[][] {position.hashes()}, new int[1], new int[] {label});
  }

  /** Number of chains added. */
  public int size() {
    return features.size();
  }

  /** Learns the weights. */
  public Chain train() {
    int[][][] numbered = number();
    int n = index.size() * labels;
    double[] start = new double[n + edges * labels * labels];
    QNMinimizer minimizer = new QNMinimizer(10);
    minimizer.shutUp();
    minimizer.terminateOnMaxItr(iterations);
    double[] found = minimizer.minimize(new Likelihood(numbered, n), 1e-4, start);
    return pruned(found, n);
  }

  private int[][][] number() {
    FeatureIndex all = new FeatureIndex();
    int[] counts = new int[1 << 16];
    for (long[][] chain : features) {
      for (long[] position : chain) {
        for (long hash : position) {
          int number = all.add(hash);
          if (number >= counts.length) {
            counts = Arrays.copyOf(counts, 2 * counts.length);
          }
          counts[number]++;
        }
      }
    }
    int[][][] numbered = new int[features.size()][][];
    for (int c = 0; c < numbered.length; c++) {
      long[][] chain = features.get(c);
      numbered[c] = new int[chain.length][];
      for (int t = 0; t < chain.length; t++) {
        int[] kept = new int[chain[t].length];
        int size = 0;
        for (long hash : chain[t]) {
          if (counts[all.get(hash)] >= minimum) {
            kept[size++] = index.add(hash);
          }
        }
        numbered[c][t] = Arrays.copyOf(kept, size);
      }
    }
    return numbered;
  }

  /** Leaves out the features that decide nothing. */
  private Chain pruned(double[] found, int n) {
    long[] hashes = index.hashes();
    long[] kept = new long[hashes.length];
    float[] weights = new float[n];
    int size = 0;
    for (int f = 0; f < hashes.length; f++) {
      double most = 0;
      for (int label = 0; label < labels; label++) {
        most = Math.max(most, Math.abs(found[f * labels + label]));
      }
      if (most >= 0.01) {
        for (int label = 0; label < labels; label++) {
          weights[size * labels + label] = (float) found[f * labels + label];
        }
        kept[size++] = hashes[f];
      }
    }
    float[] transitions = new float[edges * labels * labels];
    for (int i = 0; i < transitions.length; i++) {
      transitions[i] = (float) found[n + i];
    }
    return new Chain(
        labels,
        FeatureIndex.of(Arrays.copyOf(kept, size)),
        Arrays.copyOf(weights, size * labels),
        transitions);
  }

  /** The negative log-likelihood with its prior. */
  private final class Likelihood implements DiffFunction {
    private final int[][][] chains;
    private final int n;
    private final double[] gradient;
    private double[] at;
    private double value;

    Likelihood(int[][][] chains, int n) {
      this.chains = chains;
      this.n = n;
      this.gradient = new double[n + edges * labels * labels];
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
      for (int c = 0; c < chains.length; c++) {
        chain(x, chains[c], edge.get(c), gold.get(c));
      }
    }

    private void chain(double[] x, int[][] chain, int[] edge, int[] gold) {
      int length = chain.length;
      double[][] score = new double[length][labels];
      for (int t = 0; t < length; t++) {
        for (int f : chain[t]) {
          for (int label = 0; label < labels; label++) {
            score[t][label] += x[f * labels + label];
          }
        }
      }
      double[][] alpha = new double[length][labels];
      double[][] beta = new double[length][labels];
      double[] terms = new double[labels];
      alpha[0] = score[0].clone();
      for (int t = 1; t < length; t++) {
        for (int label = 0; label < labels; label++) {
          for (int before = 0; before < labels; before++) {
            terms[before] = alpha[t - 1][before] + x[at(edge[t], before, label)];
          }
          alpha[t][label] = Chain.logSum(terms) + score[t][label];
        }
      }
      for (int t = length - 2; t >= 0; t--) {
        for (int label = 0; label < labels; label++) {
          for (int after = 0; after < labels; after++) {
            terms[after] =
                beta[t + 1][after] + score[t + 1][after] + x[at(edge[t + 1], label, after)];
          }
          beta[t][label] = Chain.logSum(terms);
        }
      }
      double all = Chain.logSum(alpha[length - 1]);
      value += all;
      for (int t = 0; t < length; t++) {
        value -= score[t][gold[t]];
        for (int label = 0; label < labels; label++) {
          double p = Math.exp(alpha[t][label] + beta[t][label] - all);
          double error = label == gold[t] ? p - 1 : p;
          for (int f : chain[t]) {
            gradient[f * labels + label] += error;
          }
        }
        if (t > 0) {
          value -= x[at(edge[t], gold[t - 1], gold[t])];
          for (int before = 0; before < labels; before++) {
            for (int label = 0; label < labels; label++) {
              int e = at(edge[t], before, label);
              gradient[e] +=
                  Math.exp(alpha[t - 1][before] + x[e] + score[t][label] + beta[t][label] - all);
            }
          }
          gradient[at(edge[t], gold[t - 1], gold[t])] -= 1;
        }
      }
    }

    private int at(int edge, int before, int label) {
      return n + (edge * labels + before) * labels + label;
    }
  }
}

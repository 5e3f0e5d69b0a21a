package wortlaut.events;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Learns log-linear models by stochastic gradient descent with AdaGrad's step sizes (Duchi, Hazan
 * and Singer 2011) and an L2 penalty. Deterministic: examples are taken in the order given.
 */
final class Learner {
  private static final double RATE = 0.2;
  private static final int ROUNDS = 40;

  private final double penalty;
  private final Map<String, Integer> index = new HashMap<>();
  private double[] weights = new double[1024];
  private double[] squares = new double[1024];
  private double[] counts = new double[1024];

  /**
   * @param penalty strength of the L2 penalty of each weight, over all examples together
   */
  Learner(double penalty) {
    this.penalty = penalty;
  }

  /** Several ways, of which some are right. */
  record Choice(List<List<String>> ways, List<Boolean> right) {}

  /** One thing that is so or not. */
  record Example(List<String> features, boolean yes) {}

  /** A model that ranks the right ways first. */
  Weights rank(List<Choice> choices) {
    List<int[][]> indexed = new ArrayList<>();
    for (Choice choice : choices) {
      indexed.add(choice.ways().stream().map(this::indices).toArray(int[][]::new));
    }
    for (int round = 0; round < ROUNDS; round++) {
      for (int i = 0; i < indexed.size(); i++) {
        rank(indexed.get(i), choices.get(i).right());
      }
    }
    return weights();
  }

  private void rank(int[][] ways, List<Boolean> right) {
    double[] all = softmax(ways, way -> true);
    double[] good = softmax(ways, right::get);
    for (int way = 0; way < ways.length; way++) {
      step(ways[way], good[way] - all[way]);
    }
  }

  private double[] softmax(int[][] ways, java.util.function.IntPredicate counted) {
    double[] share = new double[ways.length];
    double highest = Double.NEGATIVE_INFINITY;
    for (int way = 0; way < ways.length; way++) {
      share[way] = score(ways[way]);
      if (counted.test(way)) {
        highest = Math.max(highest, share[way]);
      }
    }
    double sum = 0;
    for (int way = 0; way < ways.length; way++) {
      share[way] = counted.test(way) ? Math.exp(share[way] - highest) : 0;
      sum += share[way];
    }
    for (int way = 0; way < ways.length; way++) {
      share[way] /= sum;
    }
    return share;
  }

  /** A model whose {@link Weights#logistic} is the probability of yes. */
  Weights logistic(List<Example> examples) {
    List<int[]> indexed = examples.stream().map(e -> indices(e.features())).toList();
    for (int round = 0; round < ROUNDS; round++) {
      for (int i = 0; i < indexed.size(); i++) {
        double error = (examples.get(i).yes() ? 1 : 0) - Weights.logistic(score(indexed.get(i)));
        step(indexed.get(i), error);
      }
    }
    return weights();
  }

  private void step(int[] features, double error) {
    for (int feature : features) {
      double gradient = error - penalty / counts[feature] * weights[feature];
      squares[feature] += gradient * gradient;
      weights[feature] += RATE * gradient / Math.sqrt(squares[feature] + 1e-6);
    }
  }

  private double score(int[] features) {
    double sum = 0;
    for (int feature : features) {
      sum += weights[feature];
    }
    return sum;
  }

  private int[] indices(List<String> features) {
    int[] found = new int[features.size()];
    for (int i = 0; i < found.length; i++) {
      found[i] = index.computeIfAbsent(features.get(i), key -> index.size());
    }
    if (index.size() > weights.length) {
      counts = Arrays.copyOf(counts, index.size() * 2);
      weights = Arrays.copyOf(weights, index.size() * 2);
      squares = Arrays.copyOf(squares, index.size() * 2);
    }
    for (int feature : found) {
      counts[feature]++;
    }
    return found;
  }

  private Weights weights() {
    Map<String, Double> of = new HashMap<>();
    index.forEach(
        (feature, i) -> {
          if (Adaptation.isCommon(feature)) {
            of.put(feature, weights[i]);
          }
        });
    return new Weights(of);
  }
}

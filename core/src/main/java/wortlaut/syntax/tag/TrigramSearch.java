package wortlaut.syntax.tag;

import java.util.Arrays;

/**
 * The best sequence of tags for a sentence by Viterbi's algorithm over pairs of tags. Every word's
 * tag is scored given the two before it, as a probability among all tags.
 */
final class TrigramSearch {
  /** Summands this much smaller than the largest are left out, as CoreNLP does. */
  private static final double LOG_TOLERANCE = 30.0;

  private final TaggerModel model;
  private final Form[] forms;
  private final int length;
  private final int[][] candidates;
  private final int[][] back;

  /** For a sentence: its words, then the end of sentence, then the word that stands outside. */
  TrigramSearch(TaggerModel model, Form[] forms) {
    this.model = model;
    this.forms = forms;
    this.length = forms.length - 1;
    this.candidates = new int[length + 2][];
    int[] outside = {model.tags().size()};
    candidates[0] = outside;
    candidates[1] = outside;
    for (int i = 0; i < length; i++) {
      candidates[i + 2] = forms[i].tags();
    }
    this.back = new int[length][];
  }

  /** The tags, one a word and one for the end of sentence. */
  int[] best() {
    // best[i * firsts + j]: best score of a path whose last two tags are candidates i and j.
    double[] best = {0};
    for (int at = 0; at < length; at++) {
      best = step(at, best);
    }
    int at = length + 1;
    int last = argmax(best);
    int[] tags = new int[length];
    int current = last % candidates[at].length;
    int previous = last / candidates[at].length;
    for (int i = length - 1; i >= 0; i--) {
      tags[i] = candidates[i + 2][current];
      int before = back[i][previous * candidates[i + 2].length + current];
      current = previous;
      previous = before;
    }
    return tags;
  }

  private double[] step(int at, double[] best) {
    int[] seconds = candidates[at];
    int[] firsts = candidates[at + 1];
    int[] own = candidates[at + 2];
    Observation observation = new Observation(model, forms, at);
    double[] words = observation.words();
    double[][] place = observation.place();
    double[] scores = new double[words.length];
    double[] next = new double[firsts.length * own.length];
    int[] from = new int[next.length];
    Arrays.fill(next, Double.NEGATIVE_INFINITY);
    for (int second = 0; second < seconds.length; second++) {
      for (int first = 0; first < firsts.length; first++) {
        double[] history = model.history(seconds[second], firsts[first]);
        double total = total(history, place, words, scores);
        double path = best[second * firsts.length + first];
        for (int i = 0; i < own.length; i++) {
          double score = path + (scores[own[i]] - total);
          if (score > next[first * own.length + i]) {
            next[first * own.length + i] = score;
            from[first * own.length + i] = second;
          }
        }
      }
    }
    back[at] = from;
    return next;
  }

  /** Fills in the tags' scores and returns the logarithm of the sum of their exponentials. */
  private static double total(double[] history, double[][] place, double[] words, double[] scores) {
    int largest = 0;
    for (int tag = 0; tag < scores.length; tag++) {
      double score = history[tag];
      if (place != null) {
        score = score + place[0][tag] + place[1][tag] + place[2][tag];
      }
      scores[tag] = score + words[tag];
      if (scores[tag] > scores[largest]) {
        largest = tag;
      }
    }
    double max = scores[largest];
    double rest = 0;
    for (int tag = 0; tag < scores.length; tag++) {
      if (tag != largest && scores[tag] > max - LOG_TOLERANCE) {
        rest += Math.exp(scores[tag] - max);
      }
    }
    return rest == 0 ? max : max + Math.log(1 + rest);
  }

  private static int argmax(double[] values) {
    int best = 0;
    for (int i = 1; i < values.length; i++) {
      if (values[i] > values[best]) {
        best = i;
      }
    }
    return best;
  }
}

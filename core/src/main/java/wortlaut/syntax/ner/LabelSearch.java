package wortlaut.syntax.ner;

import java.util.Arrays;

/** The best sequence of labels for a sentence by Viterbi's algorithm. */
final class LabelSearch {
  private LabelSearch() {}

  /**
   * One label a word.
   *
   * @param features of the sentence
   * @param length its number of words
   * @param labels the number of labels
   * @param outside the label of what comes before the sentence
   */
  static int[] best(NameFeatures features, int length, int labels, int outside) {
    int[][] back = new int[length][labels];
    double[] best = new double[labels];
    Arrays.fill(best, Double.NEGATIVE_INFINITY);
    best[outside] = 0;
    for (int at = 0; at < length; at++) {
      double[] edge = new double[labels * labels];
      double[] next = new double[labels];
      features.edge(at, edge);
      features.word(at, next);
      for (int label = 0; label < labels; label++) {
        int from = 0;
        for (int before = 1; before < labels; before++) {
          if (best[before] + edge[before * labels + label]
              > best[from] + edge[from * labels + label]) {
            from = before;
          }
        }
        next[label] += best[from] + edge[from * labels + label];
        back[at][label] = from;
      }
      best = next;
    }
    return trace(best, back);
  }

  private static int[] trace(double[] best, int[][] back) {
    int label = 0;
    for (int i = 1; i < best.length; i++) {
      if (best[i] > best[label]) {
        label = i;
      }
    }
    int[] path = new int[back.length];
    for (int at = path.length - 1; at >= 0; at--) {
      path[at] = label;
      label = back[at][label];
    }
    return path;
  }
}

package wortlaut.speech.gold;

import java.util.Arrays;

/** The assignment of rows to columns with the largest sum (Kuhn–Munkres with potentials). */
final class Assignment {
  private Assignment() {}

  /** The column of each row, -1 for rows left over when there are more rows than columns. */
  static int[] best(double[][] score, int columns) {
    int n = Math.max(score.length, columns);
    double[] u = new double[n + 1];
    double[] v = new double[n + 1];
    int[] rowOf = new int[n + 1];
    int[] way = new int[n + 1];
    for (int row = 1; row <= n; row++) {
      rowOf[0] = row;
      int column = 0;
      double[] least = new double[n + 1];
      Arrays.fill(least, Double.MAX_VALUE);
      boolean[] used = new boolean[n + 1];
      do {
        used[column] = true;
        int current = rowOf[column];
        int next = 0;
        double delta = Double.MAX_VALUE;
        for (int j = 1; j <= n; j++) {
          if (!used[j]) {
            double reduced = cost(score, columns, current, j) - u[current] - v[j];
            if (reduced < least[j]) {
              least[j] = reduced;
              way[j] = column;
            }
            if (least[j] < delta) {
              delta = least[j];
              next = j;
            }
          }
        }
        for (int j = 0; j <= n; j++) {
          if (used[j]) {
            u[rowOf[j]] += delta;
            v[j] -= delta;
          } else {
            least[j] -= delta;
          }
        }
        column = next;
      } while (rowOf[column] != 0);
      do {
        int previous = way[column];
        rowOf[column] = rowOf[previous];
        column = previous;
      } while (column != 0);
    }
    int[] best = new int[score.length];
    Arrays.fill(best, -1);
    for (int j = 1; j <= columns; j++) {
      if (rowOf[j] >= 1 && rowOf[j] <= score.length) {
        best[rowOf[j] - 1] = j - 1;
      }
    }
    return best;
  }

  private static double cost(double[][] score, int columns, int row, int column) {
    return row <= score.length && column <= columns ? -score[row - 1][column - 1] : 0;
  }
}

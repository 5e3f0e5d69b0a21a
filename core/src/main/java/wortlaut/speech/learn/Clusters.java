package wortlaut.speech.learn;

import java.util.List;
import java.util.SplittableRandom;

/**
 * Spherical k-means (Dhillon and Modha 2001): puts vectors into classes by the angle to the class's
 * mean. Long vectors count more for the mean: those of rare words stay short in training. The same
 * vectors in the same order give the same classes.
 */
public final class Clusters {
  private static final int ROUNDS = 20;
  private static final long SEED = 20220126;

  private Clusters() {}

  /**
   * The class of each vector, 0 to {@code classes - 1}.
   *
   * @param vectors of one length; a vector of zeros falls into any class
   */
  public static int[] of(List<float[]> vectors, int classes) {
    int n = vectors.size();
    float[][] points = new float[n][];
    for (int i = 0; i < n; i++) {
      points[i] = unit(vectors.get(i));
    }
    float[][] means = new float[classes][];
    SplittableRandom random = new SplittableRandom(SEED);
    for (int c = 0; c < classes; c++) {
      means[c] = points[random.nextInt(n)].clone();
    }
    int[] of = new int[n];
    for (int round = 0; round < ROUNDS; round++) {
      int moved = 0;
      double[] near = new double[n];
      for (int i = 0; i < n; i++) {
        int best = 0;
        double top = Double.NEGATIVE_INFINITY;
        for (int c = 0; c < classes; c++) {
          double like = dot(points[i], means[c]);
          if (like > top) {
            top = like;
            best = c;
          }
        }
        moved += best == of[i] ? 0 : 1;
        of[i] = best;
        near[i] = top;
      }
      if (moved == 0 && round > 0) {
        break;
      }
      means(vectors, points, of, near, means);
    }
    return of;
  }

  /** The mean of each class; an empty class starts anew at the vector that lies farthest off. */
  private static void means(
      List<float[]> vectors, float[][] points, int[] of, double[] near, float[][] means) {
    int width = points[0].length;
    int[] sizes = new int[means.length];
    float[][] sums = new float[means.length][width];
    for (int i = 0; i < points.length; i++) {
      sizes[of[i]]++;
      for (int k = 0; k < width; k++) {
        sums[of[i]][k] += vectors.get(i)[k];
      }
    }
    for (int c = 0; c < means.length; c++) {
      if (sizes[c] == 0) {
        int far = 0;
        for (int i = 1; i < near.length; i++) {
          far = near[i] < near[far] ? i : far;
        }
        near[far] = 1;
        means[c] = points[far].clone();
      } else {
        means[c] = unit(sums[c]);
      }
    }
  }

  private static float[] unit(float[] vector) {
    double length = Math.sqrt(dot(vector, vector));
    float[] unit = vector.clone();
    for (int k = 0; k < unit.length && length > 0; k++) {
      unit[k] /= (float) length;
    }
    return unit;
  }

  private static float dot(float[] a, float[] b) {
    float even = 0;
    float odd = 0;
    for (int k = 0; k + 1 < a.length; k += 2) {
      even += a[k] * b[k];
      odd += a[k + 1] * b[k + 1];
    }
    return a.length % 2 == 0 ? even + odd : even + odd + a[a.length - 1] * b[a.length - 1];
  }
}

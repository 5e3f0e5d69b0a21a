package wortlaut.syntax.parse;

import java.util.Arrays;

/**
 * The network of Chen and Manning (2014): the embeddings of 48 features into hidden units, cubed,
 * into a score for each transition.
 *
 * <p>What a feature adds to the hidden units depends only on its place and value, so it is computed
 * once (100,000 multiplications) and kept. What is kept is the difference to "no such word", whose
 * own share is part of the bias: of 48 features, 31 on average are that and cost nothing.
 *
 * <p>Safe for use by several threads: they share what is kept. A race can make one of them compute
 * a row again, with the same result.
 */
final class Network {
  // Inner loops must each read whole arrays from their start: then the compiler uses vectors.
  private final ParserModel model;
  private final int hidden;
  private final int width;
  private final float[] bias;
  private final float[][] outer;
  private final int scores;
  private final int[] none;
  private final RowCache cache;

  /**
   * @param none the value of each of the 48 features where there is no such word
   */
  Network(ParserModel model, int[] none, RowCache cache) {
    this.model = model;
    this.hidden = model.bias().length;
    this.width = model.inner().length / Features.COUNT;
    this.none = none;
    this.cache = cache;
    this.scores = model.outer()[0].length;
    this.outer = model.outer();
    this.bias = model.bias().clone();
    for (int place = 0; place < Features.COUNT; place++) {
      float[] share = product(place, embedding(none[place]));
      add(bias, share);
    }
  }

  /** Working space for one thread. */
  final class Space {
    private final float[] sum = new float[hidden];
    private final float[] result = new float[scores];
    private final float[][] rows = new float[Features.COUNT + 3][];

    /**
     * The score of every transition.
     *
     * @param features the values of the 48 features
     * @return the scores, valid until the next call
     */
    float[] scores(int[] features) {
      int count = 0;
      for (int place = 0; place < Features.COUNT; place++) {
        if (features[place] != none[place]) {
          rows[count++] = row(place, features[place]);
        }
      }
      System.arraycopy(bias, 0, sum, 0, hidden);
      int i = 0;
      for (; i + 4 <= count; i += 4) {
        add(sum, rows[i], rows[i + 1], rows[i + 2], rows[i + 3]);
      }
      for (; i < count; i++) {
        add(sum, rows[i]);
      }
      cube(sum);
      Arrays.fill(result, 0);
      for (int unit = 0; unit < hidden; unit += 4) {
        addOuter(
            result,
            sum[unit],
            outer[unit],
            sum[unit + 1],
            outer[unit + 1],
            sum[unit + 2],
            outer[unit + 2],
            sum[unit + 3],
            outer[unit + 3]);
      }
      return result;
    }
  }

  private float[] row(int place, int value) {
    float[] row = cache.get(place, value);
    if (row == null) {
      float[] difference = embedding(value);
      float[] absent = embedding(none[place]);
      for (int i = 0; i < width; i++) {
        difference[i] -= absent[i];
      }
      row = product(place, difference);
      cache.put(place, value, row);
    }
    return row;
  }

  private float[] embedding(int value) {
    short[] all = model.embeddings();
    float[] embedding = new float[width];
    for (int i = 0; i < width; i++) {
      embedding[i] = all[value * width + i] / 10_000f;
    }
    return embedding;
  }

  private float[] product(int place, float[] embedding) {
    float[] sum = new float[hidden];
    float[][] inner = model.inner();
    for (int i = 0; i < width; i += 4) {
      int at = place * width + i;
      addScaled(
          sum,
          embedding[i],
          inner[at],
          embedding[i + 1],
          inner[at + 1],
          embedding[i + 2],
          inner[at + 2],
          embedding[i + 3],
          inner[at + 3]);
    }
    return sum;
  }

  private static void add(float[] sum, float[] a) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += a[i];
    }
  }

  private static void add(float[] sum, float[] a, float[] b, float[] c, float[] d) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += a[i] + b[i] + c[i] + d[i];
    }
  }

  private static void addScaled(
      float[] sum, float s, float[] a, float t, float[] b, float u, float[] c, float v, float[] d) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += s * a[i] + t * b[i] + u * c[i] + v * d[i];
    }
  }

  // As addScaled, but compiled apart from it: C2 shapes a loop by how long it mostly is.
  private static void addOuter(
      float[] sum, float s, float[] a, float t, float[] b, float u, float[] c, float v, float[] d) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += s * a[i] + t * b[i] + u * c[i] + v * d[i];
    }
  }

  private static void cube(float[] values) {
    for (int i = 0; i < values.length; i++) {
      values[i] = values[i] * values[i] * values[i];
    }
  }
}

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
 * <p>One in seven hidden units decides nearly always: a unit's cube is mostly far below that of the
 * others. So the scores are worked out from the large ones first, and from all for those
 * transitions that are close to the best then: two or three.
 *
 * <p>Safe for use by several threads: they share what is kept. A race can make one of them compute
 * a row again, with the same result.
 */
final class Network {
  /** Hidden units below this (before cubing) are left out at first: six in seven. */
  private static final int SMALL = Float.floatToRawIntBits(0.8f);

  /**
   * How far a transition may be behind the best then and still be the best of all: twice what it
   * ever was in 30,000 steps.
   */
  private static final float CLOSE = 9;

  // Inner loops must each read whole arrays from their start: then the compiler uses vectors.
  private final ParserModel model;
  private final int hidden;
  private final int width;
  private final float[] bias;
  private final float[][] outer;
  private final float[][] columns;
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
    this.outer = Arrays.copyOf(model.outer(), hidden + 1);
    this.outer[hidden] = new float[scores];
    this.columns = columns(model.outer());
    this.bias = model.bias().clone();
    for (int place = 0; place < Features.COUNT; place++) {
      float[] share = product(place, embedding(none[place]));
      add(bias, share);
    }
  }

  /** Working space for one thread. */
  final class Space {
    // One more unit, always 0, makes up groups of four.
    private final float[] units = new float[hidden + 1];
    private final int[] large = new int[hidden + 4];
    private final float[] result = new float[scores];
    private final float[][] rows = new float[Features.COUNT + 3][];

    /**
     * The transition with the highest score.
     *
     * @param features the values of the 48 features
     * @param possible which transitions are: two at least
     */
    int best(int[] features, boolean[] possible) {
      sum(features);
      int count = select();
      cube(units);
      score(count);
      int best = argmax(possible);
      return alone(best, possible) ? best : bestOfClose(best, possible);
    }

    private boolean alone(int best, boolean[] possible) {
      float close = result[best] - CLOSE;
      for (int i = 0; i < scores; i++) {
        if (possible[i] && result[i] >= close && i != best) {
          return false;
        }
      }
      return true;
    }

    private int bestOfClose(int best, boolean[] possible) {
      float close = result[best] - CLOSE;
      for (int i = 0; i < scores; i++) {
        result[i] =
            possible[i] && result[i] >= close ? dot(units, columns[i]) : Float.NEGATIVE_INFINITY;
      }
      return argmax(possible);
    }

    private void sum(int[] features) {
      int count = 0;
      for (int place = 0; place < Features.COUNT; place++) {
        if (features[place] != none[place]) {
          rows[count++] = row(place, features[place]);
        }
      }
      System.arraycopy(bias, 0, units, 0, hidden);
      int i = 0;
      for (; i + 4 <= count; i += 4) {
        add(units, rows[i], rows[i + 1], rows[i + 2], rows[i + 3]);
      }
      for (; i < count; i++) {
        add(units, rows[i]);
      }
    }

    /** Lists the large units, without a branch that could not be foretold. */
    private int select() {
      int count = 0;
      for (int unit = 0; unit < hidden; unit++) {
        large[count] = unit;
        count += (SMALL - (Float.floatToRawIntBits(units[unit]) & 0x7fffffff)) >>> 31;
      }
      while (count % 4 != 0) {
        large[count++] = hidden;
      }
      return count;
    }

    private void score(int count) {
      Arrays.fill(result, 0);
      for (int i = 0; i < count; i += 4) {
        int a = large[i];
        int b = large[i + 1];
        int c = large[i + 2];
        int d = large[i + 3];
        addOuter(
            result, units[a], outer[a], units[b], outer[b], units[c], outer[c], units[d], outer[d]);
      }
    }

    /** The possible transition with the highest score, the first of equals. */
    private int argmax(boolean[] possible) {
      int best = -1;
      for (int i = 0; i < result.length; i++) {
        if (possible[i] && (best < 0 || result[i] > result[best])) {
          best = i;
        }
      }
      return best;
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

  /** What each transition takes from the hidden units: {@code rows} the other way round. */
  private static float[][] columns(float[][] rows) {
    float[][] columns = new float[rows[0].length][rows.length];
    for (int i = 0; i < rows.length; i++) {
      for (int j = 0; j < columns.length; j++) {
        columns[j][i] = rows[i][j];
      }
    }
    return columns;
  }

  /** The last unit of {@code a} has no weight in {@code b}. */
  private static float dot(float[] a, float[] b) {
    // Four sums, for the processor to work at side by side.
    float s = 0;
    float t = 0;
    float u = 0;
    float v = 0;
    int i = 0;
    for (; i + 4 <= b.length; i += 4) {
      s += a[i] * b[i];
      t += a[i + 1] * b[i + 1];
      u += a[i + 2] * b[i + 2];
      v += a[i + 3] * b[i + 3];
    }
    for (; i < b.length; i++) {
      s += a[i] * b[i];
    }
    return s + t + (u + v);
  }

  private static void add(float[] sum, float[] a) {
    for (int i = 0; i < a.length; i++) {
      sum[i] += a[i];
    }
  }

  private static void add(float[] sum, float[] a, float[] b, float[] c, float[] d) {
    for (int i = 0; i < a.length; i++) {
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

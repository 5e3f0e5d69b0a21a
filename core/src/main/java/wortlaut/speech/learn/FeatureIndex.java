package wortlaut.speech.learn;

import java.util.Arrays;

/**
 * Numbers the features that a model knows: hashes to 0, 1, 2, …, by open addressing. Of a hash only
 * the upper 32 bits count, so that models are small; a feature that was never seen is taken for a
 * known one once in about ten thousand times.
 */
public final class FeatureIndex {
  private int[] keys;
  private int[] values;
  private int size;

  /** An empty index. */
  public FeatureIndex() {
    this(1024);
  }

  private FeatureIndex(int capacity) {
    keys = new int[capacity];
    values = new int[capacity];
    Arrays.fill(values, -1);
  }

  /** An index of these features, numbered in their order. */
  public static FeatureIndex of(long[] hashes) {
    FeatureIndex index = new FeatureIndex(Integer.highestOneBit(Math.max(512, hashes.length)) * 4);
    for (long hash : hashes) {
      index.add(hash);
    }
    return index;
  }

  /** Number of features. */
  public int size() {
    return size;
  }

  /** The number of a feature, -1 if it is not known. */
  public int get(long hash) {
    int mask = keys.length - 1;
    int key = (int) (hash >>> 32);
    for (int i = key & mask; values[i] >= 0; i = i + 1 & mask) {
      if (keys[i] == key) {
        return values[i];
      }
    }
    return -1;
  }

  /** The number of a feature, a new one if it is not known. */
  public int add(long hash) {
    int mask = keys.length - 1;
    int key = (int) (hash >>> 32);
    int i = key & mask;
    for (; values[i] >= 0; i = i + 1 & mask) {
      if (keys[i] == key) {
        return values[i];
      }
    }
    keys[i] = key;
    values[i] = size++;
    if (size * 2 > keys.length) {
      grow();
    }
    return size - 1;
  }

  private void grow() {
    FeatureIndex larger = new FeatureIndex(2 * keys.length);
    for (long hash : hashes()) {
      larger.add(hash);
    }
    keys = larger.keys;
    values = larger.values;
  }

  /** The features in the order of their numbers. */
  public long[] hashes() {
    long[] hashes = new long[size];
    for (int i = 0; i < keys.length; i++) {
      if (values[i] >= 0) {
        hashes[values[i]] = (long) keys[i] << 32;
      }
    }
    return hashes;
  }
}

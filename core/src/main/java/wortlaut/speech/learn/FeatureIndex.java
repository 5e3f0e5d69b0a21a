package wortlaut.speech.learn;

/**
 * Numbers the features that a model knows: hashes to 0, 1, 2, …, by open addressing. Of a hash only
 * the upper 32 bits count, so that models are small; a feature that was never seen is taken for a
 * known one once in about ten thousand times.
 */
public final class FeatureIndex {
  /** A key above, the number of its feature and one below; 0 for an empty place. */
  private long[] places;

  private int size;

  /** An empty index. */
  public FeatureIndex() {
    this(1024);
  }

  private FeatureIndex(int capacity) {
    places = new long[capacity];
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
    return (int) places[place((int) (hash >>> 32))] - 1;
  }

  /** The number of a feature, a new one if it is not known. */
  public int add(long hash) {
    int key = (int) (hash >>> 32);
    int at = place(key);
    if (places[at] != 0) {
      return (int) places[at] - 1;
    }
    places[at] = (long) key << 32 | ++size;
    int number = size - 1;
    if (size * 2 > places.length) {
      grow();
    }
    return number;
  }

  /** Where a key is kept, or the empty place where it would be. */
  private int place(int key) {
    int mask = places.length - 1;
    int at = key & mask;
    while (places[at] != 0 && (int) (places[at] >>> 32) != key) {
      at = at + 1 & mask;
    }
    return at;
  }

  private void grow() {
    FeatureIndex larger = new FeatureIndex(2 * places.length);
    for (long hash : hashes()) {
      larger.add(hash);
    }
    places = larger.places;
  }

  /** The features in the order of their numbers. */
  public long[] hashes() {
    long[] hashes = new long[size];
    for (long place : places) {
      if (place != 0) {
        hashes[(int) place - 1] = place >>> 32 << 32;
      }
    }
    return hashes;
  }
}

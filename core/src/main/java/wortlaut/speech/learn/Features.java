package wortlaut.speech.learn;

import java.util.Arrays;

/**
 * The features of one position or candidate as 64-bit hashes: a template's number mixed with the
 * hashes of its values. No strings are built, so that millions can be made in a second.
 */
public final class Features {
  private long[] hashes = new long[128];
  private int size;

  /** Forgets all features. */
  public void clear() {
    size = 0;
  }

  /** A template without values. */
  public void add(int template) {
    push(mix(template, 0x9E3779B97F4A7C15L));
  }

  /** A template with one value. */
  public void add(int template, long a) {
    push(mix(mix(template, 0x9E3779B97F4A7C15L), a));
  }

  /** A template with two values. */
  public void add(int template, long a, long b) {
    push(mix(mix(mix(template, 0x9E3779B97F4A7C15L), a), b));
  }

  /** A template with three values. */
  public void add(int template, long a, long b, long c) {
    push(mix(mix(mix(mix(template, 0x9E3779B97F4A7C15L), a), b), c));
  }

  private void push(long hash) {
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, 2 * size);
    }
    hashes[size++] = hash;
  }

  /** The hashes so far, a copy. */
  public long[] hashes() {
    return Arrays.copyOf(hashes, size);
  }

  /**
   * The hashes so far, and each once more under a name, so that what holds there is learned apart
   * from what holds everywhere (Daumé III 2007).
   */
  public long[] twice(long name) {
    long[] all = Arrays.copyOf(hashes, 2 * size);
    for (int i = 0; i < size; i++) {
      all[size + i] = mix(hashes[i], name);
    }
    return all;
  }

  /** Number of features. */
  public int size() {
    return size;
  }

  /** One feature's hash. */
  public long get(int i) {
    return hashes[i];
  }

  /** The hash of a string: FNV-1a over its UTF-16 units. */
  public static long of(String value) {
    long hash = 0xCBF29CE484222325L;
    for (int i = 0; i < value.length(); i++) {
      hash = (hash ^ value.charAt(i)) * 0x100000001B3L;
    }
    return hash;
  }

  /** Mixes a value into a hash (the finaliser of SplitMix64, Steele et al. 2014). */
  public static long mix(long hash, long value) {
    long z = hash + 0x9E3779B97F4A7C15L + value * 0xD6E8FEB86659FD93L;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}

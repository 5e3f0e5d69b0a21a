package wortlaut.archive.store;

import info.debatty.java.lsh.MinHash;
import java.util.Arrays;

/**
 * The least value that each of several hash functions (a·x + b mod 2^31 − 1) gives to a set of
 * numbers (Broder 1997). Functions and values are those of java-lsh; this works them out without
 * boxing, sorting and dividing.
 */
final class MinHashes {
  private static final int SHIFT = 31;
  private static final long PRIME = (1L << SHIFT) - 1;

  private final long[][] functions; // a and b of each

  /**
   * @param size how many functions
   * @param seed what they are drawn by
   */
  MinHashes(int size, int seed) {
    this.functions = new MinHash(size, Integer.MAX_VALUE, seed).getCoefficients();
  }

  /**
   * The least values.
   *
   * @param set numbers, none negative
   */
  int[] signature(int[] set) {
    int[] least = new int[functions.length];
    Arrays.fill(least, Integer.MAX_VALUE);
    for (int f = 0; f < functions.length; f++) {
      long a = functions[f][0];
      long b = functions[f][1];
      long min = Integer.MAX_VALUE;
      for (int x : set) {
        min = Math.min(min, remainder(a * x + b));
      }
      least[f] = (int) min;
    }
    return least;
  }

  /** For values below 2^62: the prime is a power of two less one, so that its digits add up. */
  private static long remainder(long value) {
    long once = (value & PRIME) + (value >>> SHIFT);
    long twice = (once & PRIME) + (once >>> SHIFT);
    return twice >= PRIME ? twice - PRIME : twice;
  }
}

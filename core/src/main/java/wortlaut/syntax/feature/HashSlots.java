package wortlaut.syntax.feature;

import java.io.IOException;
import wortlaut.syntax.model.ModelInput;
import wortlaut.syntax.model.ModelOutput;

/**
 * A fixed set of hashes, each with a slot of its own: open addressing with linear probing. Values
 * lie in arrays of the caller's, at the slot's number.
 *
 * <p>Of each hash only 32 bits are kept beside its place. That no two members of the set are taken
 * for each other is checked when it is built; a stranger is taken for a member about once in 10^9
 * questions.
 */
public final class HashSlots {
  private final int[] checks;
  private final int shift;

  private HashSlots(int[] checks) {
    this.checks = checks;
    this.shift = Long.SIZE - Integer.numberOfTrailingZeros(checks.length);
  }

  /**
   * The set of these hashes.
   *
   * @throws IllegalArgumentException if two of them cannot be told apart
   */
  public static HashSlots of(long[] hashes) {
    int capacity = Integer.highestOneBit(Math.max(1, hashes.length + hashes.length / 3)) * 2;
    HashSlots slots = new HashSlots(new int[capacity]);
    for (long hash : hashes) {
      if (slots.find(hash) >= 0) {
        throw new IllegalArgumentException(
            "two entries have the same hash (%016x): change Piece's base".formatted(hash));
      }
      long mixed = mix(hash);
      int slot = slots.start(mixed);
      while (slots.checks[slot] != 0) {
        slot = slots.next(slot);
      }
      slots.checks[slot] = check(mixed);
    }
    return slots;
  }

  /** Reads what {@link #write} wrote. */
  public static HashSlots read(ModelInput in) {
    return new HashSlots(in.ints());
  }

  /** Writes the set to a model file. */
  public void write(ModelOutput out) throws IOException {
    out.ints(checks);
  }

  /** The number of slots, a little more than there are hashes. */
  public int capacity() {
    return checks.length;
  }

  /** The slot of a hash, -1 if it is not in the set. */
  public int find(long hash) {
    long mixed = mix(hash);
    int check = check(mixed);
    for (int slot = start(mixed); ; slot = next(slot)) {
      int found = checks[slot];
      if (found == check) {
        return slot;
      }
      if (found == 0) {
        return -1;
      }
    }
  }

  private int start(long mixed) {
    return (int) (mixed >>> shift);
  }

  private int next(int slot) {
    return (slot + 1) & (checks.length - 1);
  }

  private static int check(long mixed) {
    int low = (int) mixed;
    return low == 0 ? 1 : low;
  }

  /** The finaliser of MurmurHash3 (Appleby 2011): every bit of the hash moves every bit. */
  private static long mix(long hash) {
    long mixed = hash;
    mixed = (mixed ^ (mixed >>> 33)) * 0xff51afd7ed558ccdL;
    mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return mixed ^ (mixed >>> 33);
  }
}

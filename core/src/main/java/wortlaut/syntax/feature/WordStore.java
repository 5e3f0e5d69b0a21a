package wortlaut.syntax.feature;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;

/**
 * A bounded store of what a model makes of a word taken by itself, shared by all threads without
 * locks: each word has one slot, and a newcomer to a slot pushes out what is there. Nine in ten
 * words of a text have been seen shortly before.
 *
 * @param <T> what is kept; immutable, for threads share it
 */
public final class WordStore<T> {
  private static final int SLOTS = 1 << 15;

  /** Longer words are not kept: they do not come again, and memory must not depend on the input. */
  private static final int LONGEST = 64;

  private final Function<String, T> make;
  private final AtomicReferenceArray<Entry<T>> entries = new AtomicReferenceArray<>(SLOTS);

  private record Entry<T>(String word, T value) {}

  /**
   * An empty store.
   *
   * @param make makes what is kept of a word; the same each time
   */
  public WordStore(Function<String, T> make) {
    this.make = make;
  }

  /** What is made of a word. */
  public T get(String word) {
    int hash = word.hashCode() * 0x9E3779B9; // Knuth's multiplicative hashing
    int slot = hash >>> Integer.SIZE - Integer.numberOfTrailingZeros(SLOTS);
    Entry<T> entry = entries.get(slot);
    if (entry != null && entry.word.equals(word)) {
      return entry.value;
    }
    T value = make.apply(word);
    if (word.length() <= LONGEST) {
      entries.setRelease(slot, new Entry<>(word, value));
    }
    return value;
  }
}

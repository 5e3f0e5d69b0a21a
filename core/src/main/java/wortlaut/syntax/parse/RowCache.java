package wortlaut.syntax.parse;

/**
 * A bounded store of rows shared by all threads, without locks: each (place, value) has a slot of
 * its own or two that it shares; a newcomer pushes out what is in the second of these. Values come
 * most frequent first; those in front, and tags and labels, have a slot of their own and so stay
 * for good.
 */
final class RowCache {
  private static final int PLACES = Features.COUNT;
  private final Row[] own;
  private final Row[] shared;
  private final int frequent;
  private final int firstTag;

  /** Final fields make a row whole for every thread that sees it at all. */
  private record Row(int key, float[] values) {}

  /**
   * @param frequent how many words have slots of their own
   * @param vocabulary the values
   * @param shared number of slots that the other words share, a power of two
   */
  RowCache(int frequent, Vocabulary vocabulary, int shared) {
    this.frequent = frequent;
    this.firstTag = vocabulary.words();
    this.own = new Row[(frequent + vocabulary.size() - firstTag) * PLACES];
    this.shared = new Row[shared];
  }

  float[] get(int place, int value) {
    int key = value * PLACES + place;
    if (hasOwn(value)) {
      return values(own[ownSlot(value, place)], key);
    }
    float[] found = values(shared[firstSlot(key)], key);
    return found != null ? found : values(shared[secondSlot(key)], key);
  }

  private static float[] values(Row row, int key) {
    return row != null && row.key == key ? row.values : null;
  }

  void put(int place, int value, float[] values) {
    int key = value * PLACES + place;
    Row row = new Row(key, values);
    if (hasOwn(value)) {
      own[ownSlot(value, place)] = row;
    } else {
      int first = firstSlot(key);
      shared[shared[first] == null ? first : secondSlot(key)] = row;
    }
  }

  private boolean hasOwn(int value) {
    return value < frequent || value >= firstTag;
  }

  private int ownSlot(int value, int place) {
    return (value < frequent ? value : value - firstTag + frequent) * PLACES + place;
  }

  private int firstSlot(int key) {
    int hash = key * 0x9E3779B9; // Knuth's multiplicative hashing
    return hash >>> 8 & shared.length - 1;
  }

  private int secondSlot(int key) {
    int hash = (key ^ key >>> 15) * 0x85EBCA6B; // MurmurHash3's finaliser, its first step
    return hash >>> 8 & shared.length - 1;
  }
}

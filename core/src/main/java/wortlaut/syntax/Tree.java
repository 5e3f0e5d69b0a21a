package wortlaut.syntax;

/**
 * A dependency tree over the words 1 to n of a sentence: one root, no cycle.
 *
 * @param heads for each word, in order, the number of the word it depends on, 0 for the root
 * @param relations for each word its UD relation to its head
 */
public record Tree(int[] heads, String[] relations) {
  /** Number of words. */
  public int size() {
    return heads.length;
  }

  /** The word, 1 to n, that depends on nothing; 0 if there is none. */
  public int root() {
    for (int i = 0; i < heads.length; i++) {
      if (heads[i] == 0) {
        return i + 1;
      }
    }
    return 0;
  }
}

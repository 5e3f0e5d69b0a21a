package wortlaut.syntax;

import java.util.List;

/** Checks that words form one tree. */
public final class Trees {
  private Trees() {}

  /**
   * What keeps the words from being a tree: ids that are not 1 to n, a head that is no word, none
   * or several roots, a cycle; null if they are one.
   */
  public static String fault(List<Word> words) {
    int roots = 0;
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      if (word.id() != i + 1) {
        return "word " + (i + 1) + " has the id " + word.id();
      }
      if (word.head() < 0 || word.head() > words.size()) {
        return "word " + word.id() + " has the head " + word.head();
      }
      roots += word.head() == 0 ? 1 : 0;
    }
    return roots == 1 ? cycle(words) : roots + " roots";
  }

  private static String cycle(List<Word> words) {
    int[] seen = new int[words.size() + 1]; // the walk that met the word first
    for (Word word : words) {
      int walk = word.id();
      for (int id = walk; id != 0 && (seen[id] == 0 || seen[id] == walk); ) {
        if (seen[id] == walk) {
          return "a cycle through word " + id;
        }
        seen[id] = walk;
        id = words.get(id - 1).head();
      }
    }
    return null;
  }
}

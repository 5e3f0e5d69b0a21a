package wortlaut.syntax.feature;

import java.util.List;
import wortlaut.lexicon.Table;

/**
 * The shape of a word: the classes of its first two and last two characters in order, and between
 * them the other characters' classes once each, sorted. Spelled-out Greek letters inside a word
 * count as one class. The two kinds of class are CoreNLP's {@code chris2} and {@code chris4}
 * (WordShapeClassifier).
 */
public final class WordShape {
  private static final int EDGE = 2;
  private static final char GREEK = 'g';
  private final String[][] greek = new String['z' - 'a' + 1][];

  /** Reads the names of the Greek letters. */
  public WordShape() {
    List<String> names =
        Table.of(WordShape.class, "greek.tsv").rows().stream().map(row -> row.get("name")).toList();
    for (char first = 'a'; first <= 'z'; first++) {
      String start = String.valueOf(first);
      greek[first - 'a'] =
          names.stream().filter(name -> name.startsWith(start)).toArray(String[]::new);
    }
  }

  /** Which classes characters fall into. */
  public enum Kind {
    /** Letters by case and digits; every other character is its own class. */
    LETTERS {
      @Override
      char of(char c) {
        return CharClass.letters(c);
      }
    },
    /** Unicode's general categories, joined into some twenty classes. */
    UNICODE {
      @Override
      char of(char c) {
        return CharClass.unicode(c);
      }
    };

    abstract char of(char c);
  }

  /** The shape of a word, empty for an empty word. */
  public String of(Kind kind, String word) {
    int length = word.length();
    char[] shape = new char[length];
    int edge = 0;
    int size = 0;
    for (int i = 0; i < length; i++) {
      int letters = greekAt(word, i);
      char c = letters > 0 ? GREEK : kind.of(word.charAt(i));
      boolean between = length > 2 * EDGE && i >= EDGE && i < length - EDGE;
      if (between) {
        size = insert(shape, edge, size, c);
      } else {
        shape[size++] = c;
      }
      if (i < EDGE) {
        edge = size;
      }
      i += Math.max(0, letters - 1);
    }
    return new String(shape, 0, size);
  }

  /** The length of the Greek letter's name that starts here, 0 if there is none. */
  private int greekAt(String word, int at) {
    char c = word.charAt(at);
    if (c < 'a' || c > 'z') {
      return 0;
    }
    for (String name : greek[c - 'a']) {
      if (word.startsWith(name, at)) {
        return name.length();
      }
    }
    return 0;
  }

  /** Puts a class in its place among the sorted ones, unless it is there already. */
  private static int insert(char[] shape, int from, int to, char c) {
    int at = to;
    while (at > from && shape[at - 1] > c) {
      at--;
    }
    if (at > from && shape[at - 1] == c) {
      return to;
    }
    System.arraycopy(shape, at, shape, at + 1, to - at);
    shape[at] = c;
    return to + 1;
  }
}

package wortlaut.events;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import wortlaut.syntax.feature.Piece;

/**
 * Features of one thing to decide on. A feature's name is kept as the parts that it is joined from,
 * and its hash is worked out from them: reading needs no more, and only learning asks for names.
 */
final class Features {
  private long[] hashes = new long[40];
  private Object[][] names = new Object[40][];
  private int size;

  /** Adds the feature whose name is these parts (as strings), joined. */
  void add(Object... name) {
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, 2 * size);
      names = Arrays.copyOf(names, 2 * size);
    }
    long hash = 0;
    for (Object part : name) {
      String text = String.valueOf(part);
      for (int i = 0; i < text.length(); i++) {
        hash = Piece.append(hash, text.charAt(i));
      }
    }
    names[size] = name;
    hashes[size++] = hash;
  }

  /** How many there are. */
  int size() {
    return size;
  }

  /** The hash of one feature's name, as {@link Piece} has it. */
  long get(int i) {
    return hashes[i];
  }

  /** The features of one part only: those that are not joined with others. */
  List<String> simple() {
    List<String> simple = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      if (names[i].length == 1) {
        simple.add(names[i][0].toString());
      }
    }
    return simple;
  }

  /** All names. */
  List<String> names() {
    List<String> joined = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      StringBuilder name = new StringBuilder();
      for (Object part : names[i]) {
        name.append(part);
      }
      joined.add(name.toString());
    }
    return joined;
  }
}

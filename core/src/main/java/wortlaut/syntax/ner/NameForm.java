package wortlaut.syntax.ner;

import wortlaut.syntax.feature.Piece;

/**
 * A word and what the model makes of it by itself, wherever it stands. Scores of a word are one a
 * label, those of an edge one a pair of labels, in rows by the former label.
 *
 * @param word the word
 * @param text its text
 * @param shape its shape
 * @param cluster its cluster
 * @param own the word's scores
 * @param before what it adds to the scores of the word behind it
 * @param after what it adds to the scores of the word in front of it
 * @param amongBefore what it adds to the scores of a word further behind it
 * @param amongAfter what it adds to the scores of a word further in front of it
 * @param edge scores of the edge that leads to it
 * @param edgeBefore what it adds to the scores of the edge that leads on from it
 * @param edgeAfter what it adds to the scores of the edge that ends in front of it
 */
record NameForm(
    Piece word,
    String text,
    Piece shape,
    Piece cluster,
    double[] own,
    double[] before,
    double[] after,
    double[] amongBefore,
    double[] amongAfter,
    double[] edge,
    double[] edgeBefore,
    double[] edgeAfter) {
  private static final int SHORT = 3;

  /** Whether it is no longer than an article or a preposition. */
  boolean isShort() {
    return text.length() <= SHORT;
  }

  /** Whether it starts with a capital letter and has none after that. */
  boolean nameCase() {
    char first = text.isEmpty() ? ' ' : text.charAt(0);
    return text.length() > 1
        && (Character.isUpperCase(first) || Character.isTitleCase(first))
        && !upperCaseFrom(1);
  }

  /** Whether it has a letter and no capital one. */
  boolean lowerCase() {
    return hasLetter() && !upperCaseFrom(0);
  }

  boolean hasLetter() {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetter(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean upperCaseFrom(int from) {
    for (int i = from; i < text.length(); i++) {
      if (Character.isUpperCase(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}

package wortlaut.syntax.ner;

import wortlaut.syntax.feature.Piece;

/**
 * A word as the features see it.
 *
 * @param word the word
 * @param text its text
 * @param shape its shape
 * @param cluster its cluster
 */
record NameForm(Piece word, String text, Piece shape, Piece cluster) {
  /** Stands for what is outside of the sentence. */
  static final NameForm OUTSIDE = new NameForm(Piece.EMPTY, "", Piece.EMPTY, Piece.of("null"));

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

package wortlaut.app.report.text;

/**
 * Words in one style.
 *
 * @param text the words; spaces and line ends in it are where a line may break
 * @param style how they look
 */
record Piece(String text, Style style) {
  static Piece plain(String text) {
    return new Piece(text, Style.PLAIN);
  }

  static Piece dim(String text) {
    return new Piece(text, Style.DIM);
  }
}

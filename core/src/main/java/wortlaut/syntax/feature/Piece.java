package wortlaut.syntax.feature;

/**
 * A piece of text as a polynomial hash over its UTF-16 units modulo 2^64 (Karp and Rabin 1987). The
 * hash of two pieces in a row follows from the hashes of both, so a feature made of several words
 * and shapes is looked up without its text ever being built.
 *
 * @param hash the hash; 0 for no text
 * @param power the base to the power of the text's length
 */
public record Piece(long hash, long power) {
  /** No text. */
  public static final Piece EMPTY = new Piece(0, 1);

  private static final long BASE = 0x9E3779B97F4A7C15L;

  /** The piece that is this text. */
  public static Piece of(CharSequence text) {
    long hash = 0;
    long power = 1;
    for (int i = 0; i < text.length(); i++) {
      hash = append(hash, text.charAt(i));
      power *= BASE;
    }
    return new Piece(hash, power);
  }

  /** The hash of a text and one more unit. */
  public static long append(long hash, char unit) {
    return hash * BASE + unit + 1;
  }

  /** The hash of a text with this piece behind it. */
  public long after(long before) {
    return before * power + hash;
  }

  /** This piece with one more unit in front of it. */
  public Piece preceded(char unit) {
    return new Piece((unit + 1L) * power + hash, power * BASE);
  }
}

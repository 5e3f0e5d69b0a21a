package wortlaut.speech.gold;

import java.util.ArrayList;
import java.util.List;
import wortlaut.record.Span;

/** Splits a text into rows of letters and digits and single other marks. */
final class Tokens {
  private Tokens() {}

  /** The places of the tokens, in code points. */
  static List<Span> of(String text) {
    int[] points = text.codePoints().toArray();
    List<Span> tokens = new ArrayList<>();
    for (int i = 0; i < points.length; i++) {
      if (Character.isWhitespace(points[i])) {
        continue;
      }
      int start = i;
      while (Character.isLetterOrDigit(points[i])
          && i + 1 < points.length
          && Character.isLetterOrDigit(points[i + 1])) {
        i++;
      }
      tokens.add(new Span(start, i + 1));
    }
    return tokens;
  }
}

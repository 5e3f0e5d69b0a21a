package wortlaut.syntax.parse;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * Reads a text of words and four-digit decimals separated by single blanks or line ends. Twelve
 * million numbers are read this way, so no string is made of any.
 */
final class DecimalText {
  private final InputStream in;
  private int line = 1;

  DecimalText(InputStream in) {
    this.in = in;
  }

  /** The next word. */
  String word() throws IOException {
    ByteArrayOutputStream word = new ByteArrayOutputStream();
    for (int b = next(); !ends(b); b = next()) {
      word.write(b);
    }
    return word.toString(StandardCharsets.UTF_8);
  }

  /** The next number ({@code -0.0523}) in units of 1/10,000 (-523). */
  int tenThousandths() throws IOException {
    int b = next();
    boolean negative = b == '-';
    if (negative) {
      b = next();
    }
    int value = 0;
    int decimals = -1;
    for (; !ends(b); b = next()) {
      if (b == '.' && decimals < 0) {
        decimals = 0;
      } else if (b >= '0' && b <= '9') {
        value = value * 10 + b - '0';
        decimals += decimals < 0 ? 0 : 1;
      } else {
        throw error("'%c' in a number".formatted(b));
      }
    }
    if (decimals != 4 || value > Short.MAX_VALUE) {
      throw error("a number that is not one of four decimals below 3.2768");
    }
    return negative ? -value : value;
  }

  /** An error at this place. */
  IOException error(String what) {
    return new IOException("line %d: %s".formatted(line, what));
  }

  private int next() throws IOException {
    int b = in.read();
    if (b < 0) {
      throw new EOFException("line %d: the file ends too early".formatted(line));
    }
    return b;
  }

  private boolean ends(int b) {
    if (b == '\n') {
      line++;
    }
    return b == ' ' || b == '\n';
  }
}

package wortlaut.app.report.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Sets lines for a terminal: breaks them at its width, styles them where styles are wanted, and
 * makes control characters of the text harmless.
 */
final class Screen {
  private final int width;
  private final boolean styled;

  /**
   * @param width columns, at least 20
   * @param styled whether to use colours and other styles
   */
  Screen(int width, boolean styled) {
    this.width = Math.max(20, width);
    this.styled = styled;
  }

  int width() {
    return width;
  }

  /** A rule over the whole width. */
  String rule() {
    return lines("", "", List.of(Piece.dim("─".repeat(width))));
  }

  /**
   * The pieces as lines, each ended by a line feed.
   *
   * @param first what stands before the first line
   * @param next what stands before the others
   */
  String lines(String first, String next, List<Piece> pieces) {
    StringBuilder out = new StringBuilder(first);
    int column = columns(first);
    List<Piece> line = new ArrayList<>();
    boolean begun = false; // whether the line holds a word
    for (List<Piece> word : words(pieces)) {
      int wide = word.stream().mapToInt(piece -> columns(piece.text())).sum();
      if (begun && column + 1 + wide > width) {
        paint(line, out);
        out.append('\n').append(next);
        column = columns(next);
      } else if (begun) {
        Style after = line.get(line.size() - 1).style();
        line.add(new Piece(" ", after.equals(word.get(0).style()) ? after : Style.PLAIN));
        column++;
      }
      line.addAll(word);
      column += wide;
      begun = true;
    }
    paint(line, out);
    return out.append('\n').toString();
  }

  /** The words: pieces of text between white space, glued where no white space parts them. */
  private static List<List<Piece>> words(List<Piece> pieces) {
    List<List<Piece>> words = new ArrayList<>();
    List<Piece> word = new ArrayList<>();
    for (Piece piece : pieces) {
      StringBuilder part = new StringBuilder();
      for (int point : piece.text().codePoints().toArray()) {
        if (point == ' ' || point == '\n' || point == '\t' || point == '\r') {
          add(word, part, piece.style());
          if (!word.isEmpty()) {
            words.add(word);
            word = new ArrayList<>();
          }
        } else {
          part.appendCodePoint(harmless(point));
        }
      }
      add(word, part, piece.style());
    }
    if (!word.isEmpty()) {
      words.add(word);
    }
    return words;
  }

  private static void add(List<Piece> word, StringBuilder part, Style style) {
    if (!part.isEmpty()) {
      word.add(new Piece(part.toString(), style));
      part.setLength(0);
    }
  }

  /** An article must not steer the terminal, nor turn the direction of what follows it. */
  private static int harmless(int point) {
    boolean turns = point >= 0x202A && point <= 0x202E || point >= 0x2066 && point <= 0x2069;
    return Character.isISOControl(point) || turns ? 0xFFFD : point;
  }

  /** Writes a line's pieces, neighbours of one style together, and clears the line. */
  private void paint(List<Piece> line, StringBuilder out) {
    Style now = Style.PLAIN;
    for (Piece piece : line) {
      if (styled && !piece.style().equals(now)) {
        out.append(now.codes().isEmpty() ? "" : "\u001b[0m");
        now = piece.style();
        out.append(now.codes().isEmpty() ? "" : "\u001b[" + now.codes() + "m");
      }
      out.append(piece.text());
    }
    out.append(now.codes().isEmpty() ? "" : "\u001b[0m");
    line.clear();
  }

  /** Columns that a text takes: none for combining and format characters, two for wide ones. */
  static int columns(String text) {
    return text.codePoints().map(Screen::columns).sum();
  }

  private static int columns(int point) {
    return switch (Character.getType(point)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> isWide(point) ? 2 : 1;
    };
  }

  private static boolean isWide(int point) {
    return point >= 0x1100 && (Character.isIdeographic(point) || point >= 0x1F300);
  }
}

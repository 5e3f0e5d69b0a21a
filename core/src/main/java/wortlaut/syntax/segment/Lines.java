package wortlaut.syntax.segment;

import java.util.ArrayList;
import java.util.List;

/**
 * Tells line breaks that end a sentence (a heading, a paragraph of one line, a list) from those
 * that only wrap the text at some width. A blank line always ends one.
 */
final class Lines {
  /** Texts are wrapped at up to a hundred characters; longer lines are paragraphs. */
  private static final int WIDEST = 100;

  private static final int NARROWEST = 40;

  /** Where a piece of text starts and ends, in UTF-16 units. */
  record Piece(int start, int end) {}

  private Lines() {}

  /** The pieces of the text from start to end that no sentence reaches out of. */
  static List<Piece> pieces(String text, int start, int end) {
    List<Piece> pieces = new ArrayList<>();
    List<Piece> paragraph = new ArrayList<>();
    for (int at = start; at < end; ) {
      int stop = lineEnd(text, at, end);
      if (blank(text, at, stop)) {
        join(text, paragraph, pieces);
      } else {
        paragraph.add(new Piece(at, stop));
      }
      at = stop + 1;
    }
    join(text, paragraph, pieces);
    return pieces;
  }

  private static int lineEnd(String text, int at, int end) {
    while (at < end && !breaks(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean breaks(char c) {
    return c == '\n'
        || c == '\r'
        || c == '\f'
        || c == '\u000B'
        || c == '\u0085'
        || c == '\u2028'
        || c == '\u2029';
  }

  private static boolean blank(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (!SentenceSplitter.space(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static void join(String text, List<Piece> lines, List<Piece> pieces) {
    int width = lines.stream().mapToInt(line -> line.end - line.start).max().orElse(0);
    int from = 0;
    for (int i = 0; i < lines.size(); i++) {
      boolean last = i + 1 == lines.size();
      if (last || !wraps(text, lines.get(i), lines.get(i + 1), width, lines.size())) {
        pieces.add(new Piece(lines.get(from).start, lines.get(i).end));
        from = i + 1;
      }
    }
    lines.clear();
  }

  /** Whether the text goes on from one line to the next. */
  private static boolean wraps(String text, Piece line, Piece next, int width, int lines) {
    int length = line.end - line.start;
    if (width > WIDEST || length < NARROWEST) {
      return false;
    }
    int word = next.start;
    while (word < next.end && !SentenceSplitter.space(text.charAt(word))) {
      word++;
    }
    // A wrapped line is as long as it can be: the next word would not have found room.
    boolean full = length + 1 + word - next.start > width;
    return full && (lines > 2 || Character.isLowerCase(text.codePointAt(next.start)));
  }
}

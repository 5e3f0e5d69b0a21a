package wortlaut.syntax.segment;

import java.util.ArrayList;
import java.util.List;
import wortlaut.record.Furniture;
import wortlaut.record.Span;
import wortlaut.record.Text;

/**
 * Finds the sentences of a German text: full stops that end one are told from those of
 * abbreviations, ordinals, dates and initials by the words around them. Colons and semicolons end
 * none. Safe for use by several threads.
 */
public final class SentenceSplitter {
  private static final String TERMINATORS = ".!?…";
  private static final String CLOSERS = "“”\"'’‘»«›‹)]}";
  private static final String OPENERS = "„“\"'‚‘»«›‹([{–—-•*";

  private final Abbreviations abbreviations = new Abbreviations();

  /**
   * The sentences in order, without the white space around them; none is empty, none overlaps
   * furniture.
   */
  public List<Span> split(Text text, List<Furniture> furniture) {
    List<Span> sentences = new ArrayList<>();
    int start = 0;
    List<Furniture> ordered = new ArrayList<>(furniture);
    ordered.sort(java.util.Comparator.comparingInt(Furniture::start));
    for (Furniture piece : ordered) {
      split(text, text.unit(start), text.unit(Math.max(start, piece.start())), sentences);
      start = Math.max(start, piece.end());
    }
    split(text, text.unit(start), text.string().length(), sentences);
    return sentences;
  }

  private void split(Text text, int start, int end, List<Span> sentences) {
    String string = text.string();
    for (Lines.Piece piece : Lines.pieces(string, start, end)) {
      int from = piece.start();
      for (int at = from; at < piece.end(); at++) {
        if (TERMINATORS.indexOf(string.charAt(at)) >= 0) {
          int stop = boundary(string, at, from, piece.end());
          if (stop > 0) {
            add(text, from, stop, sentences);
            from = stop;
            at = stop - 1;
          } else {
            at = -stop - 1;
          }
        }
      }
      add(text, from, piece.end(), sentences);
    }
  }

  private static void add(Text text, int start, int end, List<Span> sentences) {
    String string = text.string();
    while (start < end && space(string.charAt(start))) {
      start++;
    }
    while (end > start && space(string.charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      sentences.add(new Span(text.point(start), text.point(end)));
    }
  }

  /**
   * Where the sentence ends whose terminator stands at {@code at}, or the negative of where to look
   * on if it does not end there.
   */
  private int boundary(String text, int at, int from, int end) {
    int after = at;
    while (after < end && TERMINATORS.indexOf(text.charAt(after)) >= 0) {
      after++;
    }
    int closed = after;
    while (closed < end && CLOSERS.indexOf(text.charAt(closed)) >= 0) {
      closed++;
    }
    int next = closed;
    while (next < end && space(text.charAt(next))) {
      next++;
    }
    if (next < end && next > closed && strandedQuote(text, next, end)) {
      closed = next + 1;
      next = closed;
      while (next < end && space(text.charAt(next))) {
        next++;
      }
    }
    if (next == end) {
      return end;
    }
    boolean ends =
        next == closed
            ? glued(text, at, after, closed, end)
            : spaced(text, at, after, closed, next, from, end);
    return ends ? closed : -after;
  }

  /** A German closing quotation mark with spaces on both sides, as some sites have it. */
  private static boolean strandedQuote(String text, int at, int end) {
    return text.charAt(at) == '“' && (at + 1 == end || space(text.charAt(at + 1)));
  }

  /** No space between the sentences ("ging es.Die Polizei", "berücksichtigen?Als"). */
  private boolean glued(String text, int at, int after, int closed, int end) {
    if (after - at > 1 || at < 2 || !Character.isUpperCase(text.charAt(closed))) {
      return false;
    }
    for (int i = at - 2; i < at; i++) {
      if (!Character.isLowerCase(text.charAt(i))) {
        return false;
      }
    }
    return abbreviations.opener(wordAfter(text, closed, end))
        || text.charAt(at) != '.'
            && closed + 1 < end
            && Character.isLowerCase(text.charAt(closed + 1));
  }

  private boolean spaced(String text, int at, int after, int closed, int next, int from, int end) {
    int opened = next;
    while (opened < end && OPENERS.indexOf(text.charAt(opened)) >= 0) {
      opened++;
    }
    while (opened < end && space(text.charAt(opened))) {
      opened++;
    }
    if (opened == end) {
      return false;
    }
    int first = text.codePointAt(opened);
    boolean capital = Character.isUpperCase(first) || Character.isTitleCase(first);
    boolean digit = Character.isDigit(first);
    if (!capital && !digit) {
      return other(text, first, next, opened);
    }
    if (opened > next && dash(text.charAt(next)) && closed > after) {
      return false; // „…!“ – so Merkel
    }
    if (text.charAt(at) != '.' || after - at > 1) {
      return !bracketed(text, at, after);
    }
    String word = wordBefore(text, at, from);
    if (Abbreviations.number(word) && text.substring(from, at).strip().equals(word)) {
      return false; // the number of a list's item
    }
    String follows = wordAfter(text, opened, end);
    if (Abbreviations.number(word) && afterNoun(text, at - word.length(), from)) {
      return !abbreviations.ordinalHead(follows); // "auf Platz 19. Trainer Meier …"
    }
    boolean opener = abbreviations.opener(follows);
    return switch (abbreviations.after(word, chain(text, at, from))) {
      case NEVER -> false;
      case MAYBE -> opener || closed > after && text.charAt(closed - 1) != ')';
      case ALWAYS -> true;
    };
  }

  /** What neither starts with a letter that has case nor with a digit. */
  private static boolean other(String text, int first, int next, int opened) {
    return opened == next && !Character.isLetter(first) && Character.isSurrogate(text.charAt(next));
  }

  private static boolean dash(char c) {
    return c == '–' || c == '—' || c == '-';
  }

  /** "[…]", "(!)", "(?)". */
  private static boolean bracketed(String text, int at, int after) {
    return at > 0
        && (text.charAt(at - 1) == '[' || text.charAt(at - 1) == '(')
        && after < text.length()
        && (text.charAt(after) == ']' || text.charAt(after) == ')');
  }

  /** The word before a full stop, not before {@code from}: letters, digits and inner stops. */
  private static String wordBefore(String text, int stop, int from) {
    int start = stop;
    while (start > from && wordPart(text.charAt(start - 1))) {
      start--;
    }
    while (start < stop && !Character.isLetterOrDigit(text.charAt(start))) {
      start++;
    }
    return text.substring(start, stop);
  }

  private static String wordAfter(String text, int start, int end) {
    int stop = start;
    while (stop < end && Character.isLetterOrDigit(text.charAt(stop))) {
      stop++;
    }
    return text.substring(start, stop);
  }

  private static boolean wordPart(char c) {
    return Character.isLetterOrDigit(c) || ".:,".indexOf(c) >= 0;
  }

  /** Whether a capitalised word stands before a place, parted from it by a space. */
  private boolean afterNoun(String text, int at, int from) {
    if (at - 2 < from || !space(text.charAt(at - 1))) {
      return false;
    }
    String before = wordBefore(text, at - 1, from);
    return before.length() > 2
        && !abbreviations.opener(before)
        && Character.isUpperCase(before.charAt(0))
        && Character.isLowerCase(before.charAt(1));
  }

  /** The word before a full stop joined with single letters with stops before it ("z. B"). */
  private static String chain(String text, int stop, int from) {
    StringBuilder chain = new StringBuilder(wordBefore(text, stop, from));
    int start = stop - chain.length();
    boolean longer = false;
    while (start - 2 > from && space(text.charAt(start - 1)) && text.charAt(start - 2) == '.') {
      String before = wordBefore(text, start - 2, from);
      if (before.isEmpty() || before.length() > 3 || Abbreviations.number(before)) {
        break;
      }
      chain.insert(0, before + ".");
      start -= 2 + before.length();
      longer = true;
    }
    return longer ? chain.toString() : null;
  }

  /** White space, no-break and zero-width spaces, and control characters that show nothing. */
  static boolean space(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c >= '\u200B' && c <= '\u200F'
        || c == '\uFEFF'
        || Character.isISOControl(c);
  }
}

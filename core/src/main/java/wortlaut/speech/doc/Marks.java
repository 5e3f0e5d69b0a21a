package wortlaut.speech.doc;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import wortlaut.record.Text;
import wortlaut.syntax.Word;

/**
 * Pairs the quotation marks of an article: „…“ „…" "…" “…” »…« «…» ‚…‘ ‹…› and their mixtures,
 * nested, over sentences and paragraphs, and left open.
 */
public final class Marks {
  private static final int LONGEST = 400; // words; a pair further apart has lost its partner

  /**
   * The words from an opening to its closing mark.
   *
   * @param open number of the opening mark
   * @param close number of the closing mark; of the last word where none closes
   * @param depth 0 outside all others
   */
  public record Pair(int open, int close, int depth) {
    /** Whether a word stands between the marks or is one of them. */
    public boolean holds(int word) {
      return open <= word && word <= close;
    }
  }

  private Marks() {}

  /** The pairs in order of their opening marks. */
  public static List<Pair> pairs(Passage passage) {
    List<Pair> pairs = new ArrayList<>();
    List<Integer> open = new ArrayList<>();
    for (int i = 0; i < passage.size(); i++) {
      boolean newParagraph =
          i > 0
              && i == passage.first(passage.sentence(i))
              && passage.paragraph(passage.sentence(i))
                  != passage.paragraph(passage.sentence(i - 1));
      char mark = mark(passage, i);
      if (newParagraph && !open.isEmpty()) {
        leaveParagraph(passage, i, mark, open, pairs);
        if (!open.isEmpty() && opens(mark, mark(passage, open.get(0)))) {
          continue; // the mark that a quotation repeats at the head of each paragraph
        }
      }
      if (mark == 0) {
        continue;
      }
      int partner = partner(passage, open, i, mark);
      if (partner >= 0) {
        while (open.size() > partner + 1) {
          open.remove(open.size() - 1);
        }
        pairs.add(new Pair(open.remove(partner), i, partner));
      } else if (canOpen(passage, i, mark)) {
        int same = open.isEmpty() ? -1 : open.size() - 1;
        if (same >= 0 && mark(passage, open.get(same)) == mark && mark != '"') {
          int lost = open.remove(same);
          closeAtSentence(passage, lost, i, open.size(), pairs);
        }
        open.add(i);
      }
    }
    while (!open.isEmpty()) {
      int lost = open.remove(open.size() - 1);
      closeAtSentence(passage, lost, passage.size(), open.size(), pairs);
    }
    pairs.sort(Comparator.comparingInt(Pair::open).thenComparingInt(pair -> -pair.close()));
    return uncrossed(pairs);
  }

  /** Leaves out pairs that begin inside another and end outside it. */
  private static List<Pair> uncrossed(List<Pair> pairs) {
    List<Pair> kept = new ArrayList<>();
    for (Pair pair : pairs) {
      boolean crosses =
          kept.stream()
              .anyMatch(
                  other ->
                      other.open() < pair.open()
                          && pair.open() < other.close()
                          && other.close() < pair.close());
      if (!crosses) {
        kept.add(pair);
      }
    }
    return kept;
  }

  /** At a new paragraph a quotation goes on only where its mark is repeated. */
  private static void leaveParagraph(
      Passage passage, int at, char mark, List<Integer> open, List<Pair> pairs) {
    if (opens(mark, mark(passage, open.get(0))) && at - open.get(0) < LONGEST) {
      while (open.size() > 1) {
        open.remove(open.size() - 1);
      }
      return;
    }
    if (closesBefore(passage, at, open.get(0))) {
      return;
    }
    while (!open.isEmpty()) {
      int lost = open.remove(open.size() - 1);
      closeAtSentence(passage, lost, at, open.size(), pairs);
    }
  }

  private static boolean opens(char mark, char first) {
    return mark != 0 && mark == first && mark != '"';
  }

  /** Whether a closing mark comes before the next opening one of the same kind. */
  private static boolean closesBefore(Passage passage, int from, int open) {
    char first = mark(passage, open);
    for (int i = from; i < passage.size() && i - open < LONGEST; i++) {
      char mark = mark(passage, i);
      if (mark == 0) {
        continue;
      }
      if (first == '"') {
        return mark == '"' && !spaceBefore(passage.text(), passage.word(i));
      }
      if (closes(first, mark) && !(mark == first)) {
        return true;
      }
      if (mark == first) {
        return false;
      }
    }
    return false;
  }

  /** A mark that none closes: speech to the end of its sentence after a colon, else no pair. */
  private static void closeAtSentence(
      Passage passage, int open, int before, int depth, List<Pair> pairs) {
    boolean colon = open > 0 && passage.is(open - 1, ":");
    boolean first = open == passage.first(passage.sentence(open));
    int end = Math.min(before, passage.end(passage.sentence(open)));
    if ((colon || first) && end - open > 4) {
      pairs.add(new Pair(open, end - 1, depth));
    }
  }

  private static int partner(Passage passage, List<Integer> open, int i, char mark) {
    for (int k = open.size() - 1; k >= 0; k--) {
      char first = mark(passage, open.get(k));
      if (closes(first, mark) && i - open.get(k) < LONGEST && i > open.get(k) + 1) {
        if (mark == '\'' && letterAfter(passage.text(), passage.word(i))) {
          return -1;
        }
        return k;
      }
    }
    return -1;
  }

  private static boolean closes(char open, char mark) {
    return switch (open) {
      case '„' -> mark == '“' || mark == '”' || mark == '"';
      case '“' -> mark == '”' || mark == '"' || mark == '“';
      case '”' -> mark == '”' || mark == '"';
      case '"' -> mark == '"' || mark == '”' || mark == '“';
      case '»' -> mark == '«';
      case '«' -> mark == '»';
      case '‚' -> mark == '‘' || mark == '’' || mark == '\'';
      case '‘' -> mark == '’' || mark == '\'';
      case '\'' -> mark == '\'' || mark == '’';
      case '›' -> mark == '‹';
      case '‹' -> mark == '›';
      default -> false;
    };
  }

  private static boolean canOpen(Passage passage, int i, char mark) {
    return switch (mark) {
      case '‘', '\'' ->
          spaceBefore(passage.text(), passage.word(i))
              && letterAfter(passage.text(), passage.word(i));
      case '’' -> false;
      case '"', '“', '”' ->
          spaceBefore(passage.text(), passage.word(i))
              || !spaceAfter(passage.text(), passage.word(i));
      default -> true;
    };
  }

  /** The mark a word is, 0 if none; ,, counts as „ and '' as ". */
  public static char mark(Passage passage, int i) {
    Word word = passage.word(i);
    int length = word.end() - word.start();
    int first = passage.text().at(word.start());
    if (length == 1) {
      return "„“”\"»«‚‘’'›‹".indexOf(first) >= 0 ? (char) first : 0;
    }
    if (length == 2 && passage.text().at(word.start() + 1) == first) {
      return first == ',' ? '„' : first == '\'' || first == '`' ? '"' : 0;
    }
    return 0;
  }

  private static boolean spaceBefore(Text text, Word word) {
    return word.start() == 0
        || !Character.isLetterOrDigit(text.at(word.start() - 1))
            && ".,!?…".indexOf(text.at(word.start() - 1)) < 0;
  }

  private static boolean spaceAfter(Text text, Word word) {
    return word.end() >= text.length() || Character.isWhitespace(text.at(word.end()));
  }

  private static boolean letterAfter(Text text, Word word) {
    return word.end() < text.length() && Character.isLetterOrDigit(text.at(word.end()));
  }
}

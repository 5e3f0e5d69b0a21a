package wortlaut.syntax;

import java.util.ArrayList;
import java.util.List;
import wortlaut.record.Text;

/**
 * Reads CoNLL-U: what {@link Conllu} wrote comes back as it was; other treebanks' tokens are looked
 * up in the text where they give no {@code TokenRange}.
 */
public final class ConlluReader {
  private final Text text;
  private final List<Sentence> sentences = new ArrayList<>();
  private final List<Word> words = new ArrayList<>();
  private int line;
  private int at; // code point after the last token
  private int rangeEnd; // the last word of the contraction being read
  private int rangeStartPoint;
  private int rangeEndPoint;

  private ConlluReader(Text text) {
    this.text = text;
  }

  /**
   * The syntax of a text.
   *
   * @throws IllegalArgumentException if it is no CoNLL-U, no tree, or not of this text; the message
   *     names the line
   */
  public static Syntax read(String conllu, Text text) {
    ConlluReader reader = new ConlluReader(text);
    conllu.lines().forEach(reader::line);
    reader.endSentence();
    return new Syntax(text, reader.sentences);
  }

  /** The syntax of a treebank; its text is that of its {@code # text} comments, one a line. */
  public static Syntax read(String conllu) {
    StringBuilder text = new StringBuilder();
    conllu
        .lines()
        .filter(line -> line.startsWith("# text = "))
        .forEach(line -> text.append(line.substring(9)).append('\n'));
    return read(conllu, new Text(text.toString()));
  }

  private void line(String content) {
    line++;
    if (content.isBlank()) {
      endSentence();
    } else if (!content.startsWith("#")) {
      String[] columns = content.split("\t", -1);
      if (columns.length != 10) {
        throw error(columns.length + " columns instead of 10");
      }
      try {
        token(columns);
      } catch (NumberFormatException e) {
        throw error("not a number: " + e.getMessage());
      }
    }
  }

  private void token(String[] columns) {
    int dash = columns[0].indexOf('-');
    if (dash > 0) {
      place(columns);
      rangeEnd = Integer.parseInt(columns[0].substring(dash + 1));
    } else if (columns[0].indexOf('.') < 0) { // no empty nodes of enhanced graphs
      int id = Integer.parseInt(columns[0]);
      boolean part = id <= rangeEnd;
      if (!part) {
        place(columns);
      }
      words.add(word(id, columns, part));
    }
  }

  private Word word(int id, String[] columns, boolean part) {
    return new Word(
        id,
        rangeStartPoint,
        rangeEndPoint,
        part ? columns[1] : text.slice(rangeStartPoint, rangeEndPoint),
        columns[2],
        Upos.of(columns[3]),
        Feats.read(columns[5]),
        Integer.parseInt(columns[6]),
        columns[7],
        entity(columns[9]));
  }

  private static Entity entity(String misc) {
    String name = value(misc, "NER=");
    return name == null ? Entity.NONE : Entity.valueOf(name);
  }

  private void place(String[] columns) {
    String range = value(columns[9], "TokenRange=");
    if (range == null) {
      while (at < text.length() && space(text.at(at))) {
        at++;
      }
      rangeStartPoint = at;
      rangeEndPoint = at + columns[1].codePointCount(0, columns[1].length());
    } else {
      int colon = range.indexOf(':');
      rangeStartPoint = Integer.parseInt(range.substring(0, colon));
      rangeEndPoint = Integer.parseInt(range.substring(colon + 1));
    }
    if (rangeStartPoint < at || rangeEndPoint > text.length()) {
      throw error("the token's place is not in the text or before the last token");
    }
    if (range == null && !text.slice(rangeStartPoint, rangeEndPoint).equals(columns[1])) {
      throw error("the text does not go on with the token " + columns[1]);
    }
    at = rangeEndPoint;
  }

  private static boolean space(int point) {
    return Character.isWhitespace(point) || Character.isSpaceChar(point);
  }

  private static String value(String misc, String key) {
    for (String pair : misc.split("\\|")) {
      if (pair.startsWith(key)) {
        return pair.substring(key.length());
      }
    }
    return null;
  }

  private void endSentence() {
    if (words.isEmpty()) {
      return;
    }
    String fault = Trees.fault(words);
    if (fault != null) {
      throw error("sentence before this line: " + fault);
    }
    int start = words.get(0).start();
    sentences.add(new Sentence(start, words.get(words.size() - 1).end(), words));
    words.clear();
    rangeEnd = 0;
  }

  private IllegalArgumentException error(String what) {
    return new IllegalArgumentException("CoNLL-U line " + line + ": " + what);
  }
}

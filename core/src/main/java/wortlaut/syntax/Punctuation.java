package wortlaut.syntax;

import java.util.List;

/**
 * Quotation marks, brackets and dashes are punctuation whatever the tagger says: its training text
 * has few of the German ones, and it takes some for names.
 */
final class Punctuation {
  private Punctuation() {}

  /** The tags, with {@link Upos#PUNCT} for words of nothing but such marks. */
  static Upos[] settle(List<Token> sentence, Upos[] tags) {
    Upos[] settled = tags.clone();
    for (int i = 0; i < settled.length; i++) {
      if (sentence.get(i).form().codePoints().allMatch(Punctuation::mark)) {
        settled[i] = Upos.PUNCT;
      }
    }
    return settled;
  }

  private static boolean mark(int point) {
    return switch (Character.getType(point)) {
      case Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.DASH_PUNCTUATION ->
          true;
      default -> false;
    };
  }
}

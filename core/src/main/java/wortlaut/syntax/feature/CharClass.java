package wortlaut.syntax.feature;

/** Character classes that word shapes are made of, as in CoreNLP's WordShapeClassifier. */
final class CharClass {
  /** CJK numerals that Unicode files under other letters; the first is left out as in CoreNLP. */
  private static final String CJK_NUMERALS = "二三四五六七八九十零〇百千万亿兩○◯";

  private CharClass() {}

  /** {@code x} lower case, {@code X} upper, {@code d} digit, else the character itself. */
  static char letters(char c) {
    if (Character.isDigit(c)) {
      return 'd';
    }
    if (Character.isLowerCase(c)) {
      return 'x';
    }
    return Character.isUpperCase(c) || Character.isTitleCase(c) ? 'X' : c;
  }

  /** The general category, joined with its like. */
  static char unicode(char c) {
    if (c < 0x80 && Character.isLetter(c)) {
      return c >= 'a' ? 'x' : 'X';
    }
    int type = Character.getType(c);
    if (number(c, type)) {
      return 'd';
    }
    return switch (c) {
      case '第' -> 'o';
      case '年', '月', '日' -> 'D';
      case '\'' -> '\'';
      case '%' -> '%';
      default -> category(c, type);
    };
  }

  private static boolean number(char c, int type) {
    return type == Character.DECIMAL_DIGIT_NUMBER
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER
        || CJK_NUMERALS.indexOf(c) >= 0;
  }

  private static char category(char c, int type) {
    if (Character.isLowerCase(c)) {
      return 'x';
    }
    if (Character.isUpperCase(c) || type == Character.TITLECASE_LETTER) {
      return 'X';
    }
    if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      return 's';
    }
    return switch (type) {
      case Character.OTHER_LETTER -> 'c';
      case Character.CURRENCY_SYMBOL -> '$';
      case Character.MATH_SYMBOL -> '+';
      case Character.OTHER_SYMBOL, Character.MODIFIER_SYMBOL -> '|';
      case Character.START_PUNCTUATION -> '(';
      case Character.END_PUNCTUATION -> ')';
      case Character.INITIAL_QUOTE_PUNCTUATION -> '`';
      case Character.FINAL_QUOTE_PUNCTUATION -> '\'';
      case Character.OTHER_PUNCTUATION -> '.';
      case Character.CONNECTOR_PUNCTUATION -> '_';
      case Character.DASH_PUNCTUATION -> '-';
      default -> 'q';
    };
  }
}

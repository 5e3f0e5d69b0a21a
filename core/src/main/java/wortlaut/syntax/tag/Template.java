package wortlaut.syntax.tag;

/**
 * The feature templates of the German model, by their number in it (architecture {@code
 * left3words,naacl2003unknowns,unicodeshapes(-2,2),distsim(-1,1),distsimconjunction(-1,1),
 * unicodeshapeconjunction(-1,1)}, see CoreNLP's ExtractorFrames and ExtractorFramesRare). Those
 * from {@link #UPPER_CASE} on apply to rare words only.
 */
final class Template {
  static final int WORD_BEFORE = 0;
  static final int WORD = 1;
  static final int WORD_AFTER = 2;
  static final int TWO_TAGS_BEFORE = 3;
  static final int TAG_BEFORE = 4;
  static final int UPPER_CASE = 5;
  static final int DIGIT = 6;
  static final int DASH = 7;
  static final int NO_LOWER_CASE = 8;
  static final int LETTER_DIGIT_DASH = 9;
  static final int COMPANY = 10;
  static final int ALL_UPPER_CASE = 11;
  static final int UPPER_DIGIT_DASH = 12;
  static final int FIRST_WORD_LOWERED = 13;
  static final int LATER_WORD_LOWERED = 14;
  static final int FIRST_WORD_UPPER = 15;
  static final int SUFFIX = 16;
  static final int PREFIX = 26;
  static final int SHAPE = 36;
  static final int CLUSTER = 41;
  static final int CLUSTERS = 44;
  static final int SHAPES = 45;
  static final int COUNT = 46;

  /** Longest suffix and prefix looked at. */
  static final int AFFIX = 10;

  /** What CoreNLP prints for the same templates; a model that prints something else is refused. */
  static final String COMMON =
      "Extractors[Extractor(-1,word), Extractor(0,word), Extractor(1,word),"
          + " ExtractorContinuousTagConj(-2 ... -1), Extractor(-1,tag)]";

  private Template() {}

  /** The rare words' templates as CoreNLP prints them. */
  static String rare() {
    StringBuilder text =
        new StringBuilder(
            "Extractors[ExtractorUCase(), ExtractorCNumber(), ExtractorDash(), ExtractorAllCap(),"
                + " ExtractorLetterDigitDash(), CompanyNameDetector(), ExtractorAllCapitalized(),"
                + " ExtractorUpperDigitDash(), ExtractorStartSentenceCap(),"
                + " ExtractorMidSentenceCapC(), ExtractorMidSentenceCap()");
    for (int length = 1; length <= AFFIX; length++) {
      text.append(", ExtractorWordSuff(len").append(length).append(",w0)");
    }
    for (int length = 1; length <= AFFIX; length++) {
      text.append(", ExtractorWordPref(len").append(length).append(",w0)");
    }
    for (int at = -2; at <= 2; at++) {
      text.append(", ExtractorWordShapeClassifier(").append(at).append(",chris4)");
    }
    for (int at = -1; at <= 1; at++) {
      text.append(", ExtractorDistsim(").append(at).append(",word)");
    }
    return text.append(", ExtractorDistsimConjunction(-1,1)")
        .append(", ExtractorWordShapeConjunction(-1,1,chris4)]")
        .toString();
  }
}

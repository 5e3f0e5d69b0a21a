package wortlaut.syntax.tag;

import java.util.Locale;
import wortlaut.syntax.feature.Piece;

/**
 * Works out what a word is worth to the tagger by itself. Scores are added up in CoreNLP's order,
 * so that sums agree to the last bit.
 */
final class FormReader {
  static final long YES = Piece.of("1").hash();
  static final long NO = Piece.of("0").hash();
  private static final long TOO_SHORT = Piece.of("######").hash();

  private final TaggerModel model;

  FormReader(TaggerModel model) {
    this.model = model;
  }

  /** What the model makes of a word. */
  Form read(String text) {
    long hash = Piece.of(text).hash();
    Lexicon lexicon = model.lexicon();
    int entry = lexicon.entry(hash);
    boolean rare = lexicon.rare(entry);
    Piece shape = model.shape(text);
    Piece cluster = model.clusterName(lexicon.cluster(text));
    double[] own = scores(Template.WORD, hash);
    if (rare) {
      addCharacters(own, text);
      addAffixes(own, text);
      add(own, Template.SHAPE + 2, shape.hash());
      add(own, Template.CLUSTER + 1, cluster.hash());
    }
    return new Form(
        text,
        hash,
        lexicon.tags(entry),
        rare,
        shape,
        cluster,
        own,
        scores(Template.WORD_BEFORE, hash),
        scores(Template.WORD_AFTER, hash),
        rare ? place(text, true) : null,
        rare ? place(text, false) : null);
  }

  private void addCharacters(double[] own, String text) {
    boolean upper = upper(text);
    boolean digit = text.chars().anyMatch(Character::isDigit);
    boolean dash = text.indexOf('-') >= 0;
    add(own, Template.UPPER_CASE, value(upper));
    add(own, Template.DIGIT, value(digit));
    add(own, Template.DASH, value(dash));
    add(own, Template.NO_LOWER_CASE, value(text.chars().noneMatch(Character::isLowerCase)));
    boolean letter = text.chars().anyMatch(Character::isLetter);
    add(own, Template.LETTER_DIGIT_DASH, value(letter && dash && digit));
    add(own, Template.ALL_UPPER_CASE, value(text.chars().allMatch(Character::isUpperCase)));
    add(own, Template.UPPER_DIGIT_DASH, value(upper && dash && digit));
  }

  private void addAffixes(double[] own, String text) {
    Piece suffix = Piece.EMPTY;
    for (int length = 1; length <= Template.AFFIX; length++) {
      boolean fits = length <= text.length();
      if (fits) {
        suffix = suffix.preceded(text.charAt(text.length() - length));
      }
      add(own, Template.SUFFIX + length - 1, fits ? suffix.hash() : TOO_SHORT);
    }
    long prefix = 0;
    for (int length = 1; length <= Template.AFFIX; length++) {
      boolean fits = length <= text.length();
      if (fits) {
        prefix = Piece.append(prefix, text.charAt(length - 1));
      }
      add(own, Template.PREFIX + length - 1, fits ? prefix : TOO_SHORT);
    }
  }

  /** CoreNLP counts these among the scores that depend on other tags. */
  private double[][] place(String text, boolean first) {
    String lowered = Character.isUpperCase(text.charAt(0)) ? loweredTag(text) : null;
    long value = lowered == null ? NO : Piece.of(lowered).hash();
    return new double[][] {
      scores(Template.FIRST_WORD_LOWERED, first ? value : NO),
      scores(Template.LATER_WORD_LOWERED, first ? NO : value),
      scores(Template.FIRST_WORD_UPPER, first && upper(text) ? YES : NO)
    };
  }

  /** The most frequent tag of this word in lower case, null if it was not seen in training. */
  private String loweredTag(String text) {
    int lowered = model.lexicon().entry(Piece.of(text.toLowerCase(Locale.ROOT)).hash());
    return lowered == Lexicon.UNKNOWN
        ? null
        : model.tags().get(model.lexicon().mostFrequentTag(lowered));
  }

  private static boolean upper(String text) {
    return text.chars().anyMatch(Character::isUpperCase);
  }

  private double[] scores(int template, long value) {
    double[] scores = new double[model.tags().size()];
    add(scores, template, value);
    return scores;
  }

  private void add(double[] scores, int template, long value) {
    model.weights().add(scores, template, value);
  }

  private static long value(boolean holds) {
    return holds ? YES : NO;
  }
}

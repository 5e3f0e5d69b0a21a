package wortlaut.syntax.tag;

import wortlaut.syntax.feature.Piece;

/**
 * The scores of the tags at one place in the sentence, as far as they do not depend on other tags.
 * They are added up in CoreNLP's order, so that sums agree to the last bit.
 */
final class Observation {
  private static final long YES = Piece.of("1").hash();
  private static final long NO = Piece.of("0").hash();
  private static final long TOO_SHORT = Piece.of("######").hash();
  private static final Piece BAR = Piece.of("|");
  private static final int COMPANY_WINDOW = 3;

  private final TaggerModel model;
  private final Form[] forms;
  private final int at;
  private final Form form;

  /** For the place {@code at} of the sentence. */
  Observation(TaggerModel model, Form[] forms, int at) {
    this.model = model;
    this.forms = forms;
    this.at = at;
    this.form = forms[at];
  }

  /** The scores that come from words. */
  double[] words() {
    double[] own = scores();
    add(own, Template.WORD, form.hash);
    boolean rare = form.rare();
    if (rare) {
      addCharacters(own);
      addAffixes(own);
      add(own, Template.SHAPE + 2, form.shape().hash());
      add(own, Template.CLUSTER + 1, form.cluster().hash());
    }
    double[] around = scores();
    add(around, Template.WORD_BEFORE, form(-1).hash);
    add(around, Template.WORD_AFTER, form(1).hash);
    if (rare) {
      addContext(around);
    }
    for (int tag = 0; tag < own.length; tag++) {
      around[tag] += own[tag];
    }
    return around;
  }

  /**
   * The scores of a rare word for being first in the sentence or not; CoreNLP counts them among
   * those that depend on other tags.
   */
  double[][] place() {
    boolean first = at == 0;
    String lowered = form.capitalised() ? form.loweredTag() : null;
    long value = lowered == null ? NO : Piece.of(lowered).hash();
    double[][] place = {scores(), scores(), scores()};
    add(place[0], Template.FIRST_WORD_LOWERED, first ? value : NO);
    add(place[1], Template.LATER_WORD_LOWERED, first ? NO : value);
    add(place[2], Template.FIRST_WORD_UPPER, first && upper() ? YES : NO);
    return place;
  }

  private void addCharacters(double[] own) {
    String text = form.text;
    boolean upper = upper();
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

  private void addAffixes(double[] own) {
    String text = form.text;
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

  private void addContext(double[] around) {
    add(around, Template.COMPANY, value(company()));
    for (int offset = -2; offset <= 2; offset++) {
      if (offset != 0) {
        add(around, Template.SHAPE + 2 + offset, form(offset).shape().hash());
      }
    }
    add(around, Template.CLUSTER, form(-1).cluster().hash());
    add(around, Template.CLUSTER + 2, form(1).cluster().hash());
    add(around, Template.CLUSTERS, joined(form(-1).cluster(), form.cluster(), form(1).cluster()));
    add(around, Template.SHAPES, joined(form(-1).shape(), form.shape(), form(1).shape()));
  }

  private static long joined(Piece before, Piece own, Piece after) {
    return after.after(BAR.after(own.after(BAR.after(before.hash()))));
  }

  private boolean company() {
    if (!form.capitalised()) {
      return false;
    }
    for (int offset = 0; offset <= COMPANY_WINDOW; offset++) {
      if (model.lexicon().companyEnd(form(offset).hash)) {
        return true;
      }
    }
    return false;
  }

  private boolean upper() {
    return form.text.chars().anyMatch(Character::isUpperCase);
  }

  /** The word at a distance; the last form stands for what is outside of the sentence. */
  private Form form(int offset) {
    int place = at + offset;
    return place < 0 || place >= forms.length - 1 ? forms[forms.length - 1] : forms[place];
  }

  private double[] scores() {
    return new double[model.tags().size()];
  }

  private void add(double[] scores, int template, long value) {
    model.weights().add(scores, template, value);
  }

  private static long value(boolean holds) {
    return holds ? YES : NO;
  }
}

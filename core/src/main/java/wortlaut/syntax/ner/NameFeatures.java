package wortlaut.syntax.ner;

import wortlaut.syntax.feature.Piece;

/**
 * The features of one place in the sentence, as CoreNLP's NERFeatureFactory makes them for the
 * German model: those of single words are kept with them, those of pairs are looked up. Their names
 * end in what kind they are of; {@code |C} is a feature of the word, {@code |CpC} one of the edge
 * to the word before.
 */
final class NameFeatures {
  /** Longest prefix and suffix looked at, the mark for the word's edge included. */
  static final int LONGEST_AFFIX = 6;

  /** How many words to either side are looked at without regard to their order. */
  static final int REACH = 5;

  /** How far away the same word is looked for, exclusive. */
  private static final int FAR = 150;

  private static final int NOT_NEXT = 3;

  private static final Piece DOTS = Piece.of("...");
  private static final Piece DASH = Piece.of("-");
  private static final Piece WORD_BEFORE_SHAPE = Piece.of("-PW_CTYPE|C");
  private static final Piece SHAPE_WORD_AFTER = Piece.of("-NW_CTYPE|C");
  private static final Piece TWO_SHAPES = Piece.of("-PCTYPE|C");
  private static final Piece SHAPE_AND_AFTER = Piece.of("-CNTYPE|C");
  private static final Piece THREE_SHAPES = Piece.of("-PCNTYPE|C");
  private static final Piece SECOND_BEFORE_SHAPE = Piece.of("-PPW_CTYPE|C");
  private static final Piece SECOND_AFTER_SHAPE = Piece.of("-NNW_CTYPE|C");
  private static final long NOT_AGAIN = Piece.of("NO-OCCURRENCE-PATTERN|C").hash();
  private static final long AGAIN_AFTER = Piece.of("X-NEXT-OCCURRENCE-X|C").hash();
  private static final long AGAIN_BEFORE = Piece.of("X-PREV-OCCURRENCE-X|C").hash();

  private static final Piece EDGE_WORDS = Piece.of("-PSEQW2|CpC");
  private static final Piece EDGE_CLUSTERS = Piece.of("-PSEQpcDS|CpC");
  private static final Piece EDGE_SHAPES = Piece.of("-TYPES|CpC");

  private final NameForm[] forms;
  private final NameForm outside;
  private final FieldWeights weights;

  /**
   * For a sentence.
   *
   * @param outside stands for the words outside of it
   */
  NameFeatures(NameForm[] forms, NameForm outside, FieldWeights weights) {
    this.forms = forms;
    this.outside = outside;
    this.weights = weights;
  }

  /** Adds the scores of a word's labels. */
  void word(int at, double[] scores) {
    NameForm form = form(at);
    NameForm before = form(at - 1);
    NameForm after = form(at + 1);
    add(scores, form.own());
    add(scores, before.before());
    add(scores, after.after());
    shapes(form, before, after, scores);
    if (before.isShort()) {
      weights.add(scores, pair(form(at - 2).word(), DOTS, form.shape(), SECOND_BEFORE_SHAPE));
    }
    if (after.isShort()) {
      weights.add(scores, pair(form(at + 2).word(), DOTS, form.shape(), SECOND_AFTER_SHAPE));
    }
    again(at, scores);
    for (int i = 1; i <= REACH; i++) {
      if (isNew(at, i)) {
        add(scores, form(at + i).amongAfter());
      }
      if (isNew(at, -i)) {
        add(scores, form(at - i).amongBefore());
      }
    }
  }

  private void shapes(NameForm form, NameForm before, NameForm after, double[] scores) {
    weights.add(scores, pair(before.word(), DOTS, form.shape(), WORD_BEFORE_SHAPE));
    weights.add(scores, pair(form.shape(), DOTS, after.word(), SHAPE_WORD_AFTER));
    weights.add(scores, pair(before.shape(), DOTS, form.shape(), TWO_SHAPES));
    weights.add(scores, pair(form.shape(), DOTS, after.shape(), SHAPE_AND_AFTER));
    long two = form.shape().after(DOTS.after(before.shape().hash()));
    weights.add(scores, THREE_SHAPES.after(after.shape().after(DOTS.after(two))));
  }

  /** Whether a capitalised word before a lower-case one stands elsewhere in the sentence too. */
  private void again(int at, double[] scores) {
    if (at == 0 || !form(at).nameCase() || !form(at + 1).lowerCase() || !form(at - 1).hasLetter()) {
      weights.add(scores, NOT_AGAIN);
      return;
    }
    if (occurs(form(at).word(), at + NOT_NEXT, at + FAR)) {
      weights.add(scores, AGAIN_AFTER);
    }
    if (occurs(form(at).word(), at - FAR + 1, at - NOT_NEXT + 1)) {
      weights.add(scores, AGAIN_BEFORE);
    }
  }

  private boolean occurs(Piece word, int from, int to) {
    for (int i = Math.max(0, from); i < Math.min(forms.length, to); i++) {
      if (forms[i].word().hash() == word.hash()) {
        return true;
      }
    }
    return false;
  }

  /** Whether no word between this place and the one at a distance is the same as that one. */
  private boolean isNew(int at, int distance) {
    long word = form(at + distance).word().hash();
    int step = Integer.signum(distance);
    for (int i = step; i != distance; i += step) {
      if (form(at + i).word().hash() == word) {
        return false;
      }
    }
    return true;
  }

  /** Adds the scores of the pairs of labels of the word before and the word. */
  void edge(int at, double[] scores) {
    NameForm form = form(at);
    NameForm before = form(at - 1);
    Piece cluster = at == 0 ? Piece.EMPTY : before.cluster();
    add(scores, form.edge());
    add(scores, before.edgeBefore());
    add(scores, form(at + 1).edgeAfter());
    weights.add(scores, pair(before.word(), DASH, form.word(), EDGE_WORDS));
    weights.add(scores, pair(cluster, DASH, form.cluster(), EDGE_CLUSTERS));
    weights.add(scores, pair(before.shape(), DASH, form.shape(), EDGE_SHAPES));
  }

  private static long pair(Piece first, Piece between, Piece second, Piece kind) {
    return kind.after(second.after(between.after(first.hash())));
  }

  private static void add(double[] scores, double[] more) {
    for (int i = 0; i < scores.length; i++) {
      scores[i] += more[i];
    }
  }

  private NameForm form(int at) {
    return at < 0 || at >= forms.length ? outside : forms[at];
  }
}

package wortlaut.syntax.ner;

import wortlaut.syntax.feature.Piece;

/**
 * The features of one place in the sentence, as CoreNLP's NERFeatureFactory makes them for the
 * German model. Their names end in what kind they are of; {@code |C} is a feature of the word,
 * {@code |CpC} one of the edge to the word before.
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
  private static final Piece WORD = Piece.of("-WORD|C");
  private static final Piece WORD_BEFORE = Piece.of("-PW|C");
  private static final Piece WORD_AFTER = Piece.of("-NW|C");
  private static final Piece CLUSTER = Piece.of("-DISTSIM|C");
  private static final Piece CLUSTER_BEFORE = Piece.of("-PDISTSIM|C");
  private static final Piece CLUSTER_AFTER = Piece.of("-NDISTSIM|C");
  private static final Piece SHAPE = Piece.of("-TYPE|C");
  private static final Piece SHAPE_BEFORE = Piece.of("-PTYPE|C");
  private static final Piece SHAPE_AFTER = Piece.of("-NTYPE|C");
  private static final Piece WORD_BEFORE_SHAPE = Piece.of("-PW_CTYPE|C");
  private static final Piece SHAPE_WORD_AFTER = Piece.of("-NW_CTYPE|C");
  private static final Piece TWO_SHAPES = Piece.of("-PCTYPE|C");
  private static final Piece SHAPE_AND_AFTER = Piece.of("-CNTYPE|C");
  private static final Piece THREE_SHAPES = Piece.of("-PCNTYPE|C");
  private static final Piece SECOND_BEFORE_SHAPE = Piece.of("-PPW_CTYPE|C");
  private static final Piece SECOND_AFTER_SHAPE = Piece.of("-NNW_CTYPE|C");
  private static final Piece AMONG_AFTER = Piece.of("-DISJN|C");
  private static final Piece AMONG_BEFORE = Piece.of("-DISJP|C");
  private static final long ALWAYS = Piece.of("###|C").hash();
  private static final long NOT_AGAIN = Piece.of("NO-OCCURRENCE-PATTERN|C").hash();
  private static final long AGAIN_AFTER = Piece.of("X-NEXT-OCCURRENCE-X|C").hash();
  private static final long AGAIN_BEFORE = Piece.of("X-PREV-OCCURRENCE-X|C").hash();
  private static final Piece AFFIX_START = Piece.of("#");
  private static final Piece WORD_START = Piece.of("#<");
  private static final Piece PREFIX_END = Piece.of("#|C");
  private static final Piece WORD_END = Piece.of(">#|C");

  private static final long EDGE = Piece.of("PSEQ|CpC").hash();
  private static final Piece EDGE_WORD = Piece.of("-PSEQW|CpC");
  private static final Piece EDGE_WORDS = Piece.of("-PSEQW2|CpC");
  private static final Piece EDGE_WORD_BEFORE = Piece.of("-PSEQpW|CpC");
  private static final Piece EDGE_CLUSTER_BEFORE = Piece.of("-PSEQpDS|CpC");
  private static final Piece EDGE_CLUSTER = Piece.of("-PSEQcDS|CpC");
  private static final Piece EDGE_CLUSTERS = Piece.of("-PSEQpcDS|CpC");
  private static final Piece EDGE_SHAPE_BEFORE = Piece.of("-PSEQpS|CpC");
  private static final Piece EDGE_SHAPE = Piece.of("-PSEQcS|CpC");
  private static final Piece EDGE_SHAPES = Piece.of("-TYPES|CpC");
  private static final Piece EDGE_SHAPE_AGAIN = Piece.of("-TPS2|CpC");
  private static final Piece EDGE_SHAPE_AFTER = Piece.of("-TNS1|CpC");
  private static final Piece NO_SHAPE = Piece.of("null");

  private final NameForm[] forms;
  private final FieldWeights weights;

  /** For a sentence. */
  NameFeatures(NameForm[] forms, FieldWeights weights) {
    this.forms = forms;
    this.weights = weights;
  }

  /** Adds the scores of a word's labels. */
  void word(int at, double[] scores) {
    NameForm form = form(at);
    NameForm before = form(at - 1);
    NameForm after = form(at + 1);
    weights.add(scores, ALWAYS);
    weights.add(scores, WORD.after(form.word().hash()));
    weights.add(scores, WORD_BEFORE.after(before.word().hash()));
    weights.add(scores, WORD_AFTER.after(after.word().hash()));
    weights.add(scores, CLUSTER.after(form.cluster().hash()));
    weights.add(scores, CLUSTER_BEFORE.after(before.cluster().hash()));
    weights.add(scores, CLUSTER_AFTER.after(after.cluster().hash()));
    shapes(form, before, after, scores);
    if (before.isShort()) {
      weights.add(scores, pair(form(at - 2).word(), DOTS, form.shape(), SECOND_BEFORE_SHAPE));
    }
    if (after.isShort()) {
      weights.add(scores, pair(form(at + 2).word(), DOTS, form.shape(), SECOND_AFTER_SHAPE));
    }
    affixes(form.text(), scores);
    again(at, scores);
    among(at, 1, AMONG_AFTER, scores);
    among(at, -1, AMONG_BEFORE, scores);
  }

  private void shapes(NameForm form, NameForm before, NameForm after, double[] scores) {
    weights.add(scores, SHAPE.after(form.shape().hash()));
    weights.add(scores, SHAPE_BEFORE.after(before.shape().hash()));
    weights.add(scores, SHAPE_AFTER.after(after.shape().hash()));
    weights.add(scores, pair(before.word(), DOTS, form.shape(), WORD_BEFORE_SHAPE));
    weights.add(scores, pair(form.shape(), DOTS, after.word(), SHAPE_WORD_AFTER));
    weights.add(scores, pair(before.shape(), DOTS, form.shape(), TWO_SHAPES));
    weights.add(scores, pair(form.shape(), DOTS, after.shape(), SHAPE_AND_AFTER));
    long two = form.shape().after(DOTS.after(before.shape().hash()));
    weights.add(scores, THREE_SHAPES.after(after.shape().after(DOTS.after(two))));
  }

  /** Prefixes and suffixes of the word with a mark at either end, each text once. */
  private void affixes(String text, double[] scores) {
    int length = text.length() + 2;
    long prefix = WORD_START.hash();
    Piece suffix = WORD_END;
    for (int size = 2; size <= Math.min(LONGEST_AFFIX, length); size++) {
      prefix = Piece.append(prefix, size == length ? '>' : text.charAt(size - 2));
      suffix = suffix.preceded(size == length ? '<' : text.charAt(text.length() + 1 - size));
      long first = PREFIX_END.after(prefix);
      long last = suffix.after(AFFIX_START.hash());
      weights.add(scores, first);
      if (last != first) {
        weights.add(scores, last);
      }
    }
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

  /** The words to one side, each once. */
  private void among(int at, int direction, Piece kind, double[] scores) {
    for (int i = 1; i <= REACH; i++) {
      long word = form(at + direction * i).word().hash();
      boolean seen = false;
      for (int j = 1; j < i; j++) {
        seen |= form(at + direction * j).word().hash() == word;
      }
      if (!seen) {
        weights.add(scores, kind.after(word));
      }
    }
  }

  /** Adds the scores of the pairs of labels of the word before and the word. */
  void edge(int at, double[] scores) {
    NameForm form = form(at);
    NameForm before = form(at - 1);
    Piece cluster = at == 0 ? Piece.EMPTY : before.cluster();
    Piece shapeAfter = at + 1 == forms.length ? NO_SHAPE : form(at + 1).shape();
    weights.add(scores, EDGE);
    weights.add(scores, EDGE_WORD.after(form.word().hash()));
    weights.add(scores, pair(before.word(), DASH, form.word(), EDGE_WORDS));
    weights.add(scores, EDGE_WORD_BEFORE.after(before.word().hash()));
    weights.add(scores, EDGE_CLUSTER_BEFORE.after(cluster.hash()));
    weights.add(scores, EDGE_CLUSTER.after(form.cluster().hash()));
    weights.add(scores, pair(cluster, DASH, form.cluster(), EDGE_CLUSTERS));
    weights.add(scores, EDGE_SHAPE_BEFORE.after(before.shape().hash()));
    weights.add(scores, EDGE_SHAPE.after(form.shape().hash()));
    weights.add(scores, pair(before.shape(), DASH, form.shape(), EDGE_SHAPES));
    weights.add(scores, EDGE_SHAPE_AGAIN.after(form.shape().hash()));
    weights.add(scores, EDGE_SHAPE_AFTER.after(shapeAfter.hash()));
  }

  private static long pair(Piece first, Piece between, Piece second, Piece kind) {
    return kind.after(second.after(between.after(first.hash())));
  }

  private NameForm form(int at) {
    return at < 0 || at >= forms.length ? NameForm.OUTSIDE : forms[at];
  }
}

package wortlaut.syntax.ner;

import java.util.Locale;
import wortlaut.syntax.feature.Piece;
import wortlaut.syntax.feature.WordShape;

/**
 * Works out what a word is worth to the name finder by itself: the features of CoreNLP's
 * NERFeatureFactory that depend on one word only. Their names end in what kind they are of; {@code
 * |C} is a feature of the word, {@code |CpC} one of the edge to the word before.
 */
final class NameFormReader {
  private static final char KNOWN = 'k';

  private static final Piece WORD = Piece.of("-WORD|C");
  private static final Piece WORD_BEFORE = Piece.of("-PW|C");
  private static final Piece WORD_AFTER = Piece.of("-NW|C");
  private static final Piece CLUSTER = Piece.of("-DISTSIM|C");
  private static final Piece CLUSTER_BEFORE = Piece.of("-PDISTSIM|C");
  private static final Piece CLUSTER_AFTER = Piece.of("-NDISTSIM|C");
  private static final Piece SHAPE = Piece.of("-TYPE|C");
  private static final Piece SHAPE_BEFORE = Piece.of("-PTYPE|C");
  private static final Piece SHAPE_AFTER = Piece.of("-NTYPE|C");
  private static final Piece AMONG_AFTER = Piece.of("-DISJN|C");
  private static final Piece AMONG_BEFORE = Piece.of("-DISJP|C");
  private static final long ALWAYS = Piece.of("###|C").hash();
  private static final Piece AFFIX_START = Piece.of("#");
  private static final Piece WORD_START = Piece.of("#<");
  private static final Piece PREFIX_END = Piece.of("#|C");
  private static final Piece WORD_END = Piece.of(">#|C");

  private static final long EDGE = Piece.of("PSEQ|CpC").hash();
  private static final Piece EDGE_WORD = Piece.of("-PSEQW|CpC");
  private static final Piece EDGE_WORD_BEFORE = Piece.of("-PSEQpW|CpC");
  private static final Piece EDGE_CLUSTER_BEFORE = Piece.of("-PSEQpDS|CpC");
  private static final Piece EDGE_CLUSTER = Piece.of("-PSEQcDS|CpC");
  private static final Piece EDGE_SHAPE_BEFORE = Piece.of("-PSEQpS|CpC");
  private static final Piece EDGE_SHAPE = Piece.of("-PSEQcS|CpC");
  private static final Piece EDGE_SHAPE_AGAIN = Piece.of("-TPS2|CpC");
  private static final Piece EDGE_SHAPE_AFTER = Piece.of("-TNS1|CpC");
  private static final Piece NONE = Piece.of("null");

  private final NameModel model;
  private final FieldWeights weights;
  private final WordShape shapes = new WordShape();

  NameFormReader(NameModel model) {
    this.model = model;
    this.weights = model.weights();
  }

  /** What the model makes of a word. */
  NameForm read(String word) {
    Piece piece = Piece.of(word);
    Piece cluster = model.clusterNames().get(model.lexicon().cluster(piece.hash()));
    Piece shape = Piece.of(shape(word));
    return form(word, shape, cluster, cluster, shape);
  }

  /** What stands for the words outside of the sentence. */
  NameForm outside() {
    return form("", Piece.EMPTY, NONE, Piece.EMPTY, NONE);
  }

  /**
   * A word's form.
   *
   * @param edgeCluster its cluster where it is the former of an edge's two words
   * @param edgeShape its shape where it follows both
   */
  private NameForm form(
      String text, Piece shape, Piece cluster, Piece edgeCluster, Piece edgeShape) {
    Piece word = Piece.of(text);
    long hash = word.hash();
    int labels = model.labels().size();
    double[] own =
        sum(
            labels,
            ALWAYS,
            WORD.after(hash),
            CLUSTER.after(cluster.hash()),
            SHAPE.after(shape.hash()));
    affixes(text, own);
    return new NameForm(
        word,
        text,
        shape,
        cluster,
        own,
        sum(
            labels,
            WORD_BEFORE.after(hash),
            CLUSTER_BEFORE.after(cluster.hash()),
            SHAPE_BEFORE.after(shape.hash())),
        sum(
            labels,
            WORD_AFTER.after(hash),
            CLUSTER_AFTER.after(cluster.hash()),
            SHAPE_AFTER.after(shape.hash())),
        sum(labels, AMONG_BEFORE.after(hash)),
        sum(labels, AMONG_AFTER.after(hash)),
        sum(
            labels * labels,
            EDGE,
            EDGE_WORD.after(hash),
            EDGE_CLUSTER.after(cluster.hash()),
            EDGE_SHAPE.after(shape.hash()),
            EDGE_SHAPE_AGAIN.after(shape.hash())),
        sum(
            labels * labels,
            EDGE_WORD_BEFORE.after(hash),
            EDGE_CLUSTER_BEFORE.after(edgeCluster.hash()),
            EDGE_SHAPE_BEFORE.after(shape.hash())),
        sum(labels * labels, EDGE_SHAPE_AFTER.after(edgeShape.hash())));
  }

  private double[] sum(int size, long... features) {
    double[] scores = new double[size];
    for (long feature : features) {
      weights.add(scores, feature);
    }
    return scores;
  }

  /** Prefixes and suffixes of the word with a mark at either end, each text once. */
  private void affixes(String text, double[] scores) {
    int length = text.length() + 2;
    long prefix = WORD_START.hash();
    Piece suffix = WORD_END;
    for (int size = 2; size <= Math.min(NameFeatures.LONGEST_AFFIX, length); size++) {
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

  /** The word's shape, marked if it is a word that was seen in lower case in training. */
  private String shape(String word) {
    String shape = shapes.of(WordShape.Kind.LETTERS, word);
    for (int i = 0; i < shape.length(); i++) {
      if (shape.charAt(i) != 'x' && shape.charAt(i) != 'X') {
        return shape;
      }
    }
    long lowered = Piece.of(word.toLowerCase(Locale.ROOT)).hash();
    return model.lexicon().lowerCased().find(lowered) < 0 ? shape : shape + KNOWN;
  }
}

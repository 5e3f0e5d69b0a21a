package wortlaut.syntax.tag;

import java.util.List;
import wortlaut.syntax.feature.Piece;
import wortlaut.syntax.feature.WordShape;
import wortlaut.syntax.model.ModelInput;

/**
 * The model in memory. Shared by threads.
 *
 * @param tags names of the tags, by number
 * @param clusterNames the clusters' names, by number
 * @param history scores of the two tags before: see {@link #history(int, int)}
 */
record TaggerModel(
    List<String> tags,
    Lexicon lexicon,
    Weights weights,
    WordShape shapes,
    List<Piece> clusterNames,
    double[][] history) {
  /** Stands for the tags and words outside of the sentence. */
  static final String OUTSIDE = "NA";

  private static final Piece NO_CLUSTER = Piece.of("null");

  static TaggerModel read(ModelInput in) {
    List<String> tags = in.strings();
    Lexicon lexicon = Lexicon.read(in);
    Weights weights = Weights.read(in);
    return new TaggerModel(
        tags,
        lexicon,
        weights,
        new WordShape(),
        lexicon.clusterNames().stream().map(Piece::of).toList(),
        histories(tags, weights));
  }

  private static double[][] histories(List<String> tags, Weights weights) {
    int outside = tags.size();
    double[][] histories = new double[(outside + 1) * (outside + 1)][outside];
    for (int second = 0; second <= outside; second++) {
      for (int first = 0; first <= outside; first++) {
        String before = second == outside ? OUTSIDE : tags.get(second);
        String previous = first == outside ? OUTSIDE : tags.get(first);
        double[] scores = histories[second * (outside + 1) + first];
        weights.add(scores, Template.TWO_TAGS_BEFORE, Piece.of(before + "!" + previous).hash());
        weights.add(scores, Template.TAG_BEFORE, Piece.of(previous).hash());
      }
    }
    return histories;
  }

  /**
   * The tags' scores from the two tags before.
   *
   * @param second the tag before the previous one, {@code tags.size()} for none
   * @param first the previous tag, {@code tags.size()} for none
   */
  double[] history(int second, int first) {
    return history[second * (tags.size() + 1) + first];
  }

  Piece shape(String word) {
    return Piece.of(shapes.of(WordShape.Kind.UNICODE, word));
  }

  Piece clusterName(int cluster) {
    return cluster < 0 ? NO_CLUSTER : clusterNames.get(cluster);
  }
}

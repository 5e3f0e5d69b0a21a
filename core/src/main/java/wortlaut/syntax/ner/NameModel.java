package wortlaut.syntax.ner;

import java.util.List;
import wortlaut.syntax.feature.Piece;
import wortlaut.syntax.model.ModelInput;

/**
 * The model in memory. Shared by threads.
 *
 * @param labels the labels, by number
 * @param clusterNames the clusters' names, by number
 */
record NameModel(
    List<String> labels, NameLexicon lexicon, FieldWeights weights, List<Piece> clusterNames) {
  static NameModel read(ModelInput in) {
    List<String> labels = in.strings();
    NameLexicon lexicon = NameLexicon.read(in);
    return new NameModel(
        labels,
        lexicon,
        FieldWeights.read(in),
        lexicon.clusterNames().stream().map(Piece::of).toList());
  }
}

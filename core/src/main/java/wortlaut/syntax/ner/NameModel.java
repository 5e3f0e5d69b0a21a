package wortlaut.syntax.ner;

import java.util.List;
import java.util.Locale;
import wortlaut.syntax.feature.Piece;
import wortlaut.syntax.feature.WordShape;
import wortlaut.syntax.model.ModelInput;

/**
 * The model in memory. Shared by threads.
 *
 * @param labels the labels, by number
 * @param clusterNames the clusters' names, by number
 */
record NameModel(
    List<String> labels,
    NameLexicon lexicon,
    FieldWeights weights,
    WordShape shapes,
    List<Piece> clusterNames) {
  private static final char KNOWN = 'k';

  static NameModel read(ModelInput in) {
    List<String> labels = in.strings();
    NameLexicon lexicon = NameLexicon.read(in);
    return new NameModel(
        labels,
        lexicon,
        FieldWeights.read(in),
        new WordShape(),
        lexicon.clusterNames().stream().map(Piece::of).toList());
  }

  /** A word and what the features look at. */
  NameForm form(String word) {
    Piece piece = Piece.of(word);
    return new NameForm(
        piece, word, Piece.of(shape(word)), clusterNames.get(lexicon.cluster(piece.hash())));
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
    return lexicon.lowerCased().find(lowered) < 0 ? shape : shape + KNOWN;
  }
}

package wortlaut.syntax.tag;

import java.util.Locale;
import wortlaut.syntax.feature.Piece;

/** A word of the sentence at hand and what the model knows of it. Looks up only what is asked. */
final class Form {
  private static final int NOT_YET = -2;
  private final TaggerModel model;
  private Piece shape;
  private int cluster = NOT_YET;
  final String text;
  final long hash;
  final int entry;

  Form(TaggerModel model, String text) {
    this.model = model;
    this.text = text;
    this.hash = Piece.of(text).hash();
    this.entry = model.lexicon().entry(hash);
  }

  boolean rare() {
    return model.lexicon().rare(entry);
  }

  int[] tags() {
    return model.lexicon().tags(entry);
  }

  Piece shape() {
    if (shape == null) {
      shape = model.shape(text);
    }
    return shape;
  }

  Piece cluster() {
    if (cluster == NOT_YET) {
      cluster = model.lexicon().cluster(text);
    }
    return model.clusterName(cluster);
  }

  boolean capitalised() {
    return Character.isUpperCase(text.charAt(0));
  }

  /** The most frequent tag of this word in lower case, null if it was not seen in training. */
  String loweredTag() {
    int lowered = model.lexicon().entry(Piece.of(text.toLowerCase(Locale.ROOT)).hash());
    return lowered == Lexicon.UNKNOWN
        ? null
        : model.tags().get(model.lexicon().mostFrequentTag(lowered));
  }
}

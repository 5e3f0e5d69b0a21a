package wortlaut.syntax.tag;

import java.io.IOException;
import wortlaut.syntax.feature.HashSlots;
import wortlaut.syntax.feature.Piece;
import wortlaut.syntax.model.ModelInput;
import wortlaut.syntax.model.ModelOutput;

/**
 * The features' weights.
 *
 * @param features hashes of the features
 * @param rows by slot of {@code features}: where the feature's weights start
 * @param weights the weights, one a tag, feature after feature
 */
record Weights(HashSlots features, int[] rows, double[] weights) {
  static Weights of(SourceTagger source) {
    int tags = source.tags().size();
    long[] hashes =
        source.features().keySet().stream()
            .mapToLong(name -> key(name.template(), Piece.of(name.value()).hash()))
            .toArray();
    HashSlots features = HashSlots.of(hashes);
    int[] rows = new int[features.capacity()];
    double[] weights = new double[hashes.length * tags];
    int at = 0;
    for (double[] row : source.features().values()) {
      rows[features.find(hashes[at / tags])] = at;
      System.arraycopy(row, 0, weights, at, tags);
      at += tags;
    }
    return new Weights(features, rows, weights);
  }

  static Weights read(ModelInput in) {
    return new Weights(HashSlots.read(in), in.ints(), in.doubles());
  }

  void write(ModelOutput out) throws IOException {
    features.write(out);
    out.ints(rows);
    out.doubles(weights);
  }

  /** Adds the weights of a template's value to the tags' scores. */
  void add(double[] scores, int template, long value) {
    int slot = features.find(key(template, value));
    if (slot >= 0) {
      int row = rows[slot];
      for (int tag = 0; tag < scores.length; tag++) {
        scores[tag] += weights[row + tag];
      }
    }
  }

  private static long key(int template, long value) {
    return Piece.append(value, (char) template);
  }
}

package wortlaut.syntax.ner;

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
 * @param weights feature after feature: for a feature of a word one weight a label, for one of an
 *     edge one a pair of labels, in rows by the former label
 */
record FieldWeights(HashSlots features, int[] rows, float[] weights) {
  static FieldWeights of(SourceField source) {
    long[] hashes =
        source.features().stream().mapToLong(feature -> Piece.of(feature).hash()).toArray();
    HashSlots features = HashSlots.of(hashes);
    int[] rows = new int[features.capacity()];
    int labels = source.labels().size();
    int size = 0;
    for (double[] row : source.weights()) {
      size += row.length;
    }
    float[] weights = new float[size];
    int at = 0;
    for (int feature = 0; feature < hashes.length; feature++) {
      rows[features.find(hashes[feature])] = at;
      double[] row = source.weights()[feature];
      for (int i = 0; i < row.length; i++) {
        int place = row.length == labels ? i : pair(source.edges()[i], labels);
        weights[at + place] = (float) row[i];
      }
      at += row.length;
    }
    return new FieldWeights(features, rows, weights);
  }

  private static int pair(int[] edge, int labels) {
    return edge[0] * labels + edge[1];
  }

  static FieldWeights read(ModelInput in) {
    return new FieldWeights(HashSlots.read(in), in.ints(), in.floats());
  }

  void write(ModelOutput out) throws IOException {
    features.write(out);
    out.ints(rows);
    out.floats(weights);
  }

  /** Adds a feature's weights to the scores, if the model has the feature. */
  void add(double[] scores, long feature) {
    int slot = features.find(feature);
    if (slot >= 0) {
      int row = rows[slot];
      for (int i = 0; i < scores.length; i++) {
        scores[i] += weights[row + i];
      }
    }
  }
}

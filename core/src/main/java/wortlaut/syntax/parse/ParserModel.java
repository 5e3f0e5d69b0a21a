package wortlaut.syntax.parse;

import java.util.Arrays;
import wortlaut.syntax.model.ModelCache;
import wortlaut.syntax.model.ModelInput;

/**
 * What the parser has learnt.
 *
 * @param vocabulary the values of features, numbered
 * @param embeddings of each value, one after the other, as 16-bit units of 1/10,000
 * @param inner for each input of the first layer its weights to the hidden units
 * @param bias of the hidden units
 * @param outer for each hidden unit its weights to the transitions
 */
record ParserModel(
    Vocabulary vocabulary, short[] embeddings, float[][] inner, float[] bias, float[][] outer) {

  static ParserModel load(ModelCache cache) {
    ModelInput in = cache.load(new NndepFormat());
    Vocabulary vocabulary = new Vocabulary(in.strings(), in.strings(), in.strings());
    int hidden = in.number();
    short[] embeddings = in.shorts();
    float[][] inner = rows(in.floats(), hidden);
    float[] bias = in.floats();
    float[][] outer = rows(in.floats(), 2 * (vocabulary.labels() - 1) + 1);
    return new ParserModel(vocabulary, embeddings, inner, bias, outer);
  }

  private static float[][] rows(float[] values, int width) {
    float[][] rows = new float[values.length / width][];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = Arrays.copyOfRange(values, i * width, (i + 1) * width);
    }
    return rows;
  }
}

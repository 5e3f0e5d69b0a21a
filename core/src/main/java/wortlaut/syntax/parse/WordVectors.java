package wortlaut.syntax.parse;

import java.util.Arrays;
import java.util.List;
import wortlaut.syntax.model.ModelCache;
import wortlaut.syntax.model.ModelInput;

/**
 * The embeddings of word forms inside the parser's model, the more frequent words first.
 *
 * @param words the forms
 * @param vectors the embedding of each
 */
public record WordVectors(List<String> words, List<float[]> vectors) {
  public WordVectors {
    words = List.copyOf(words);
    vectors = List.copyOf(vectors);
  }

  /** The vectors of the German model. */
  public static WordVectors load(ModelCache cache) {
    ModelInput in = cache.load(new NndepFormat());
    List<String> words = in.strings();
    int values = words.size() + in.strings().size() + in.strings().size();
    in.number(); // hidden units
    short[] embeddings = in.shorts();
    int width = embeddings.length / values;
    float[][] vectors = new float[words.size()][width];
    for (int w = 0; w < vectors.length; w++) {
      for (int i = 0; i < width; i++) {
        vectors[w][i] = embeddings[w * width + i] / 10_000f;
      }
    }
    return new WordVectors(words, Arrays.asList(vectors));
  }
}

package wortlaut.speech;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import wortlaut.speech.learn.Clusters;
import wortlaut.syntax.model.ModelCache;
import wortlaut.syntax.parse.WordVectors;

/** Makes the table of word classes that the models of speech use as features. */
public final class ClassTraining {
  private static final int COARSE = 64;
  private static final int FINE = 384;
  private static final String HEADER =
      "# Classes of German word forms: clusters (k-means by angle) of the word embeddings inside"
          + " CoreNLP's German dependency parser model, made by \"wortlaut train-classes\"."
          + " form: as written; coarse: 0 to 63; fine: 0 to 383\nform\tcoarse\tfine\n";

  private ClassTraining() {}

  /**
   * Writes the table; the same parser model gives the same bytes.
   *
   * @throws UncheckedIOException if the parser's model cannot be read
   */
  public static void write(Appendable out) throws IOException {
    WordVectors all = WordVectors.load(ModelCache.standard());
    List<String> words = new ArrayList<>();
    List<float[]> vectors = new ArrayList<>();
    for (int w = 0; w < all.words().size(); w++) {
      String word = all.words().get(w);
      boolean special = word.startsWith("-") && word.endsWith("-");
      if (!special && word.codePoints().anyMatch(Character::isLetter)) {
        words.add(word);
        vectors.add(all.vectors().get(w));
      }
    }
    int[] coarse = Clusters.of(vectors, COARSE);
    int[] fine = Clusters.of(vectors, FINE);
    out.append(HEADER);
    for (int w = 0; w < words.size(); w++) {
      out.append(words.get(w) + "\t" + coarse[w] + "\t" + fine[w] + "\n");
    }
  }
}

package wortlaut.syntax.ner;

import java.util.ArrayList;
import java.util.List;
import wortlaut.syntax.Token;

/**
 * The words of a sentence with those joined that hyphens hold together: the model was trained on
 * "Ruhr-Universität" as one word. As in CoreNLP's NERCombinerAnnotator, save for its list of
 * English words that are left apart ("London-based").
 *
 * @param words the words after joining
 * @param places by word of the sentence: its number among {@code words}
 */
record HyphenJoin(List<String> words, int[] places) {
  private static final String HYPHEN = "-";

  static HyphenJoin of(List<Token> sentence) {
    List<String> words = new ArrayList<>();
    int[] places = new int[sentence.size()];
    for (int i = 0; i < places.length; i++) {
      Token token = sentence.get(i);
      int last = words.size() - 1;
      boolean touches = i > 0 && sentence.get(i - 1).end() == token.start();
      boolean joins =
          token.form().equals(HYPHEN)
              ? i + 1 < places.length
              : i > 0 && words.get(last).endsWith(HYPHEN);
      if (touches && joins) {
        words.set(last, words.get(last) + token.form());
      } else {
        words.add(token.form());
      }
      places[i] = words.size() - 1;
    }
    return new HyphenJoin(words, places);
  }
}

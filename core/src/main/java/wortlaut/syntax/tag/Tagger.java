package wortlaut.syntax.tag;

import java.util.List;
import java.util.stream.Stream;
import wortlaut.syntax.Upos;
import wortlaut.syntax.model.ModelCache;

/**
 * Tags words with their parts of speech: the same tags as CoreNLP's German tagger (german-ud) on
 * the same words. Safe for use by several threads.
 */
public final class Tagger {
  /** CoreNLP's word at the end of every sentence. */
  private static final String END = ".$.";

  private final TaggerModel model;
  private final List<Upos> parts;

  private Tagger(TaggerModel model) {
    this.model = model;
    this.parts = model.tags().stream().map(Upos::of).toList();
  }

  /** Loads the model from the cache, converting it first if it is not there yet. */
  public static Tagger load(ModelCache cache) {
    return new Tagger(TaggerModel.read(cache.load(new TaggerFormat())));
  }

  /**
   * The parts of speech of a sentence's words.
   *
   * @param words the words, none of them empty
   */
  public List<Upos> tag(List<String> words) {
    Form[] forms =
        Stream.concat(words.stream(), Stream.of(END, TaggerModel.OUTSIDE))
            .map(word -> new Form(model, word))
            .toArray(Form[]::new);
    int[] tags = new TrigramSearch(model, forms).best();
    return java.util.Arrays.stream(tags, 0, words.size()).mapToObj(parts::get).toList();
  }
}

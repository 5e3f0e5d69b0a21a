package wortlaut.syntax.tag;

import java.util.List;
import wortlaut.syntax.Tagger;
import wortlaut.syntax.Token;
import wortlaut.syntax.Upos;
import wortlaut.syntax.feature.WordStore;
import wortlaut.syntax.model.ModelCache;

/**
 * Tags words with their parts of speech: the same tags as CoreNLP's German tagger (german-ud) on
 * the same words. Safe for use by several threads.
 */
public final class MarkovTagger implements Tagger {
  /** CoreNLP's word at the end of every sentence. */
  private static final String END = ".$.";

  private final TaggerModel model;
  private final Upos[] parts;
  private final WordStore<Form> store;

  private MarkovTagger(TaggerModel model) {
    this.model = model;
    this.parts = model.tags().stream().map(Upos::of).toArray(Upos[]::new);
    this.store = new WordStore<>(new FormReader(model)::read);
  }

  /** Loads the model from the cache, converting it first if it is not there yet. */
  public static MarkovTagger load(ModelCache cache) {
    return new MarkovTagger(TaggerModel.read(cache.load(new TaggerFormat())));
  }

  @Override
  public Upos[] tag(List<Token> sentence) {
    int length = sentence.size();
    Form[] forms = new Form[length + 2];
    for (int i = 0; i < length; i++) {
      forms[i] = store.get(sentence.get(i).form());
    }
    forms[length] = store.get(END);
    forms[length + 1] = store.get(TaggerModel.OUTSIDE);
    int[] tags = new TrigramSearch(model, forms).best();
    Upos[] parts = new Upos[length];
    for (int i = 0; i < length; i++) {
      parts[i] = this.parts[tags[i]];
    }
    return parts;
  }
}

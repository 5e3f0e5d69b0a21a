package wortlaut.syntax.ner;

import java.util.List;
import wortlaut.syntax.Entity;
import wortlaut.syntax.NameFinder;
import wortlaut.syntax.Token;
import wortlaut.syntax.feature.WordStore;
import wortlaut.syntax.model.ModelCache;

/**
 * Finds names: the same as CoreNLP's German name model (german.distsim.crf) on the same words. Safe
 * for use by several threads.
 */
public final class FieldNameFinder implements NameFinder {
  private static final String NO_NAME = "O";

  private final NameModel model;
  private final Entity[] entities;
  private final WordStore<NameForm> store;
  private final NameForm outside;

  private FieldNameFinder(NameModel model) {
    this.model = model;
    this.entities =
        model.labels().stream()
            .map(label -> label.equals(NO_NAME) ? Entity.NONE : Entity.valueOf(label))
            .toArray(Entity[]::new);
    NameFormReader reader = new NameFormReader(model);
    this.store = new WordStore<>(reader::read);
    this.outside = reader.outside();
  }

  /** Loads the model from the cache, converting it first if it is not there yet. */
  public static FieldNameFinder load(ModelCache cache) {
    return new FieldNameFinder(NameModel.read(cache.load(new FieldFormat())));
  }

  @Override
  public Entity[] find(List<Token> sentence) {
    HyphenJoin join = HyphenJoin.of(sentence);
    NameForm[] forms = join.words().stream().map(store::get).toArray(NameForm[]::new);
    NameFeatures features = new NameFeatures(forms, outside, model.weights());
    List<String> names = model.labels();
    int[] labels = LabelSearch.best(features, forms.length, names.size(), names.indexOf(NO_NAME));
    Entity[] found = new Entity[sentence.size()];
    for (int i = 0; i < found.length; i++) {
      found[i] = entities[labels[join.places()[i]]];
    }
    return found;
  }
}

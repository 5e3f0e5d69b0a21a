package wortlaut.syntax.ner;

import java.util.List;
import wortlaut.syntax.Entity;
import wortlaut.syntax.NameFinder;
import wortlaut.syntax.Token;
import wortlaut.syntax.model.ModelCache;

/**
 * Finds names: the same as CoreNLP's German name model (german.distsim.crf) on the same words. Safe
 * for use by several threads.
 */
public final class FieldNameFinder implements NameFinder {
  private static final String NO_NAME = "O";

  private final NameModel model;
  private final Entity[] entities;

  private FieldNameFinder(NameModel model) {
    this.model = model;
    this.entities =
        model.labels().stream()
            .map(label -> label.equals(NO_NAME) ? Entity.NONE : Entity.valueOf(label))
            .toArray(Entity[]::new);
  }

  /** Loads the model from the cache, converting it first if it is not there yet. */
  public static FieldNameFinder load(ModelCache cache) {
    return new FieldNameFinder(NameModel.read(cache.load(new FieldFormat())));
  }

  @Override
  public Entity[] find(List<Token> sentence) {
    HyphenJoin join = HyphenJoin.of(sentence);
    NameForm[] forms = join.words().stream().map(model::form).toArray(NameForm[]::new);
    int[] labels = LabelSearch.best(model, forms, model.labels().indexOf(NO_NAME));
    Entity[] found = new Entity[sentence.size()];
    for (int i = 0; i < found.length; i++) {
      found[i] = entities[labels[join.places()[i]]];
    }
    return found;
  }
}

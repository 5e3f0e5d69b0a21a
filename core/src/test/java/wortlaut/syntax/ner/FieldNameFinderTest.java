package wortlaut.syntax.ner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import wortlaut.syntax.CoreNlp;
import wortlaut.syntax.Entity;
import wortlaut.syntax.Sentence;
import wortlaut.syntax.Word;
import wortlaut.syntax.model.ModelCache;

class FieldNameFinderTest {
  private final FieldNameFinder names = FieldNameFinder.load(ModelCache.standard());

  @Test
  void findsWhatCoreNlpDoes() {
    for (Sentence sentence : CoreNlp.sample().sentences()) {
      assertThat(names.find(CoreNlp.tokens(sentence)))
          .as(sentence.words().stream().map(Word::form).toList().toString())
          .containsExactly(sentence.words().stream().map(Word::entity).toArray(Entity[]::new));
    }
  }

  @Test
  void noWordsHaveNoNames() {
    assertThat(names.find(List.of())).isEmpty();
  }
}

package wortlaut.syntax.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import wortlaut.syntax.CoreNlp;
import wortlaut.syntax.Sentence;
import wortlaut.syntax.Upos;
import wortlaut.syntax.Word;
import wortlaut.syntax.model.ModelCache;

class MarkovTaggerTest {
  private final MarkovTagger tagger = MarkovTagger.load(ModelCache.standard());

  @Test
  void tagsAsCoreNlpDoes() {
    for (Sentence sentence : CoreNlp.sample().sentences()) {
      assertThat(tagger.tag(CoreNlp.tokens(sentence)))
          .as(sentence.words().stream().map(Word::form).toList().toString())
          .containsExactly(sentence.words().stream().map(Word::upos).toArray(Upos[]::new));
    }
  }

  @Test
  void noWordsHaveNoTags() {
    assertThat(tagger.tag(List.of())).isEmpty();
  }
}

package wortlaut.syntax.feature;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.process.WordShapeClassifier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class WordShapeTest {
  private final WordShape shapes = new WordShape();

  @Property(tries = 2000)
  void isCoreNlpsForAnyText(@ForAll @StringLength(min = 1, max = 12) String word) {
    same(word);
  }

  @Property(tries = 2000)
  void isCoreNlpsForWords(@ForAll("words") String word) {
    same(word);
  }

  @Test
  void everyCharacterHasCoreNlpsClass() {
    for (int c = 1; c <= Character.MAX_VALUE; c++) {
      same(String.valueOf((char) c));
    }
  }

  @Provide
  Arbitrary<String> words() {
    return Arbitraries.of(
            "a", "B", "ß", "Ü", "-", ".", "7", "alpha", "beta", "tau", "ta", "rho", "|", "'", "x")
        .list()
        .ofMinSize(1)
        .ofMaxSize(6)
        .map(parts -> String.join("", parts));
  }

  private void same(String word) {
    assertThat(shapes.of(WordShape.Kind.LETTERS, word))
        .as(word)
        .isEqualTo(WordShapeClassifier.wordShape(word, WordShapeClassifier.WORDSHAPECHRIS2));
    assertThat(shapes.of(WordShape.Kind.UNICODE, word))
        .as(word)
        .isEqualTo(WordShapeClassifier.wordShape(word, WordShapeClassifier.WORDSHAPECHRIS4));
  }
}

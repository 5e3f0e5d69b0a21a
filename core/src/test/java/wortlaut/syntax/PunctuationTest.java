package wortlaut.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PunctuationTest {
  @Test
  void takesGermanQuotationMarksForPunctuation() {
    List<Token> words =
        List.of(
            new Token(0, 1, "„"),
            new Token(1, 3, "Ja"),
            new Token(3, 4, "“"),
            new Token(5, 6, "–"),
            new Token(7, 8, "%"));
    Upos[] tags = {Upos.PROPN, Upos.PROPN, Upos.NUM, Upos.X, Upos.SYM};
    assertThat(Punctuation.settle(words, tags))
        .containsExactly(Upos.PUNCT, Upos.PROPN, Upos.PUNCT, Upos.PUNCT, Upos.SYM);
  }
}

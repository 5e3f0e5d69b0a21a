package wortlaut.syntax.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import wortlaut.record.Span;
import wortlaut.syntax.CoreNlp;
import wortlaut.syntax.Sentence;
import wortlaut.syntax.Token;

class GermanTokenizerTest {
  private final GermanTokenizer tokenizer = new GermanTokenizer();

  @Test
  void splitsAsCoreNlpDoes() {
    List<Span> wanted = new ArrayList<>();
    for (Sentence sentence : CoreNlp.sample().sentences()) {
      sentence.words().forEach(word -> wanted.add(word.span()));
    }
    // The sample holds no character beyond the Basic Multilingual Plane: units are code points.
    List<Token> tokens = tokenizer.tokens(CoreNlp.sampleText().string());
    assertThat(tokens.stream().map(token -> new Span(token.start(), token.end())).toList())
        .isEqualTo(wanted);
  }

  @Test
  void wordsReadAsTheyAreWritten() {
    // CoreNLP gives the first full stop twice, once in "Co.".
    assertThat(forms("Alt & Co. KG")).containsExactly("Alt", "&", "Co", ".", "KG");
  }

  @Test
  void takesContractionsApartInTheirPlace() {
    assertThat(tokenizer.tokens("Zum Bahnhof"))
        .containsExactly(
            new Token(0, 3, "Zu"), new Token(0, 3, "dem"), new Token(4, 11, "Bahnhof"));
    assertThat(forms("IM Saal")).containsExactly("IN", "DEM", "Saal");
    assertThat(forms("ums Haus")).containsExactly("um", "das", "Haus");
  }

  @Test
  void putsNumbersAndAbbreviationsTogetherWithTheirStops() {
    assertThat(forms("am 3. Oktober 1998-1999 usw."))
        .containsExactly("an", "dem", "3.", "Oktober", "1998-1999", "usw.");
    assertThat(forms("um 3 . Oktober")).containsExactly("um", "3", ".", "Oktober");
    assertThat(forms("Es waren 3. Danach")).containsExactly("Es", "waren", "3", ".", "Danach");
  }

  @Test
  void aSurrogatePairCountsTwo() {
    assertThat(tokenizer.tokens("🙂 gut")).contains(new Token(3, 6, "gut"));
  }

  @Property(tries = 500)
  void wordsStandInOrderInTheText(@ForAll("texts") String text) {
    int end = 0;
    int start = 0;
    for (Token token : tokenizer.tokens(text)) {
      assertThat(token.start()).isBetween(start, token.end() - 1);
      assertThat(token.end()).isBetween(end, text.length());
      start = token.start();
      end = token.end();
    }
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "im",
            "Zum",
            "usw",
            ".",
            "1990",
            "-",
            "Januar",
            " ",
            "\n",
            "„",
            "“",
            "z.B.",
            "Co.",
            "ß",
            "\u00AD",
            "\u00A0",
            "🙂",
            "…",
            "%",
            "http://a.de/b",
            "(",
            "a@b.de",
            "'s",
            "\u0000",
            "/")
        .list()
        .ofMaxSize(12)
        .map(parts -> String.join("", parts));
  }

  private List<String> forms(String text) {
    return tokenizer.tokens(text).stream().map(Token::form).toList();
  }
}

package wortlaut.syntax.ner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import wortlaut.syntax.Token;

class HyphenJoinTest {
  @Test
  void joinsWhatAHyphenHoldsTogether() {
    HyphenJoin join = HyphenJoin.of(tokens("an|der|Ruhr~-~Universität"));
    assertThat(join.words()).containsExactly("an", "der", "Ruhr-Universität");
    assertThat(join.places()).containsExactly(0, 1, 2, 2, 2);
  }

  @Test
  void joinsAWordThatBringsItsHyphenAlong() {
    assertThat(HyphenJoin.of(tokens("Hans-~Peter")).words()).containsExactly("Hans-Peter");
  }

  @Test
  void leavesADashAndALastHyphenAlone() {
    assertThat(HyphenJoin.of(tokens("Berlin|-|Bonn")).words())
        .containsExactly("Berlin", "-", "Bonn");
    assertThat(HyphenJoin.of(tokens("Ost~-")).words()).containsExactly("Ost", "-");
  }

  /** Words with a space ({@code |}) or nothing ({@code ~}) between them. */
  private static List<Token> tokens(String text) {
    List<Token> tokens = new ArrayList<>();
    int start = 0;
    for (String spaced : text.split("\\|")) {
      for (String form : spaced.split("~")) {
        tokens.add(new Token(start, start + form.length(), form));
        start += form.length();
      }
      start++;
    }
    return tokens;
  }
}

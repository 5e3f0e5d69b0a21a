package wortlaut.speech.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import wortlaut.record.Span;
import wortlaut.record.Statement;

class ScorerTest {
  private static GoldArticle article(String statements) {
    try {
      return GoldReader.article(
          "test",
          "{\"text\": \"Ada sagt, es regne heute.\", \"statements\": [" + statements + "]}");
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static final String GOLD =
      "{\"type\": \"indirect\", \"medium\": \"speech\", \"quote\": [[10, 24]],"
          + " \"speaker\": [[0, 3]], \"cue\": [[4, 8]], \"frame\": [[0, 9]]}";

  @Test
  void theSameStatementsScoreFull() {
    GoldArticle article = article(GOLD);
    Scorer scorer = new Scorer();
    assertThat(scorer.add(article, article.statements())).containsExactly(true);
    assertThat(scorer.scores().get("Joint").f1()).isEqualTo(100);
    assertThat(scorer.scores().get("attributed, indirect").f1()).isEqualTo(100);
  }

  @Test
  void aShorterQuoteLosesRecallOnly() {
    GoldArticle article = article(GOLD);
    Statement shorter = article(GOLD.replace("[10, 24]", "[10, 18]")).statements().get(0);
    Scorer scorer = new Scorer();
    assertThat(scorer.add(article, List.of(shorter))).containsExactly(true); // F1 of 2 in 3: 0.8
    assertThat(scorer.scores().get("Messages").precision()).isEqualTo(100);
    assertThat(scorer.scores().get("Messages").recall()).isCloseTo(66.7, within(0.1));
  }

  @Test
  void missesAndFalseFindsCount() {
    Scorer scorer = new Scorer();
    scorer.add(article(GOLD), List.of());
    scorer.add(article(""), article(GOLD).statements());
    assertThat(scorer.scores().get("Messages").f1()).isZero();
    assertThat(scorer.scores().get("Attributed").precision()).isZero();
  }

  @Test
  void aWrongLineIsNamed() {
    Assertions.assertThatThrownBy(() -> GoldReader.article("file.jsonl:7", "{\"text\": 1"))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith("file.jsonl:7: not a marked article");
  }

  /** The assignment is at least as good as any other, tried out for three rows. */
  @Property(tries = 200)
  void assignmentIsBest(@ForAll @Size(9) List<@DoubleRange(min = 0, max = 1) Double> cells) {
    double[][] score = new double[3][3];
    for (int i = 0; i < 9; i++) {
      score[i / 3][i % 3] = cells.get(i);
    }
    int[] best = Assignment.best(score, 3);
    double found = score[0][best[0]] + score[1][best[1]] + score[2][best[2]];
    int[][] orders = {{0, 1, 2}, {0, 2, 1}, {1, 0, 2}, {1, 2, 0}, {2, 0, 1}, {2, 1, 0}};
    for (int[] order : orders) {
      double other = score[0][order[0]] + score[1][order[1]] + score[2][order[2]];
      assertThat(found).isGreaterThanOrEqualTo(other - 1e-9);
    }
  }

  @Test
  void tokensAreCutAtPunctuation() {
    assertThat(Tokens.of("Ja, „nein“!"))
        .containsExactly(
            new Span(0, 2),
            new Span(2, 3),
            new Span(4, 5),
            new Span(5, 9),
            new Span(9, 10),
            new Span(10, 11));
  }

  @Test
  void reliabilityWeighsBins() {
    Reliability reliability = new Reliability();
    for (int i = 0; i < 10; i++) {
      reliability.add(0.85, i < 8);
    }
    assertThat(reliability.error()).isCloseTo(0.05, within(1e-9));
    assertThat(reliability.table()).contains("0.8 to 0.9").contains("0.050");
  }
}

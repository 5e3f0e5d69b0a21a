package wortlaut.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import wortlaut.Loaded;
import wortlaut.actors.ActorReader;
import wortlaut.record.Statement;
import wortlaut.record.StatementType;
import wortlaut.speech.gold.GoldArticle;
import wortlaut.speech.gold.GoldReader;
import wortlaut.speech.gold.Scorer;
import wortlaut.syntax.Syntax;

/** The statements of short articles written for this project must not be read worse than before. */
class SpeechGateTest {
  // Measured when the model was made: 94.0, 94.5, 88.9.
  private static final double MESSAGES = 90;
  private static final double JOINT = 90;
  private static final double ATTRIBUTED = 83;

  private static final List<GoldArticle> ARTICLES = new ArrayList<>();
  private static final List<List<Statement>> READ = new ArrayList<>();

  @BeforeAll
  static void read() throws IOException {
    SpeechReader reader = new SpeechReader();
    ActorReader actors = new ActorReader();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                SpeechGateTest.class.getResourceAsStream("gold.jsonl"), StandardCharsets.UTF_8))) {
      for (String line; (line = lines.readLine()) != null; ) {
        GoldArticle article = GoldReader.article("gold.jsonl:" + (ARTICLES.size() + 1), line);
        ARTICLES.add(article);
        Syntax syntax = Loaded.syntax(article.text());
        READ.add(reader.read(syntax, actors.read(syntax)));
      }
    }
  }

  @Test
  void theSetHasAllTypes() {
    assertThat(ARTICLES).hasSizeGreaterThanOrEqualTo(40);
    assertThat(ARTICLES.stream().flatMap(a -> a.statements().stream()).map(Statement::type))
        .contains(StatementType.values());
  }

  @Test
  void scoresDoNotFall() {
    Scorer scorer = new Scorer();
    for (int i = 0; i < ARTICLES.size(); i++) {
      scorer.add(ARTICLES.get(i), READ.get(i));
    }
    Map<String, Scorer.Score> scores = scorer.scores();
    assertThat(scores.get("Messages").f1()).as("Messages").isGreaterThan(MESSAGES);
    assertThat(scores.get("Joint").f1()).as("Joint").isGreaterThan(JOINT);
    assertThat(scores.get("Attributed").f1()).as("Attributed").isGreaterThan(ATTRIBUTED);
  }

  @Test
  void partsLieInTheTextAndIdsCount() {
    for (int i = 0; i < ARTICLES.size(); i++) {
      int length = ARTICLES.get(i).text().length();
      List<Statement> statements = READ.get(i);
      for (int k = 0; k < statements.size(); k++) {
        Statement statement = statements.get(k);
        assertThat(statement.id()).isEqualTo("s" + (k + 1));
        assertThat(statement.confidence()).isBetween(0.0, 1.0);
        assertThat(statement.quote())
            .isNotEmpty()
            .allMatch(span -> span.start() < span.end() && span.end() <= length);
      }
    }
  }
}

package wortlaut.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import wortlaut.Loaded;
import wortlaut.intake.Article;
import wortlaut.record.Actor;
import wortlaut.record.ArticleRecord;
import wortlaut.record.Mention;
import wortlaut.record.Span;

/** Holds coreference on the test's own articles to its bar. */
class CoreferenceTest {
  private static final double BAR = 75;

  @Test
  void groupsMentionsAsMarked() {
    CoreferenceScore score = new CoreferenceScore();
    for (GoldArticle article : GoldArticle.all()) {
      ArticleRecord record = Loaded.wortlaut().read(Article.of(article.text()));
      score.add(article.parties(), parties(record.actors()));
    }
    assertThat(score.conll())
        .as("MUC %.3f, B³ %.3f, CEAF-e %.3f", score.muc(), score.cube(), score.ceaf())
        .isGreaterThanOrEqualTo(BAR);
  }

  @Test
  void aPerfectAnswerScoresFull() {
    CoreferenceScore score = new CoreferenceScore();
    for (GoldArticle article : GoldArticle.all()) {
      score.add(article.parties(), article.parties());
    }
    assertThat(score.conll()).isEqualTo(100);
  }

  @Test
  void theSetIsLargeEnough() {
    assertThat(GoldArticle.all()).hasSizeGreaterThanOrEqualTo(40);
  }

  private static List<List<Span>> parties(List<Actor> actors) {
    return actors.stream().map(a -> a.mentions().stream().map(Mention::span).toList()).toList();
  }
}

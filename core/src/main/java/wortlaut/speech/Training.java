package wortlaut.speech;

import java.util.ArrayList;
import java.util.List;
import wortlaut.record.Actor;
import wortlaut.speech.gold.GoldArticle;
import wortlaut.speech.model.SpeechModel;
import wortlaut.speech.model.Thresholds;
import wortlaut.speech.model.Trainer;
import wortlaut.syntax.Syntax;

/** Learns a speech model from articles whose statements people marked. */
public final class Training {
  private final List<GoldArticle> articles = new ArrayList<>();
  private final List<Syntax> syntaxes = new ArrayList<>();
  private final List<List<Actor>> actors = new ArrayList<>();

  /** Adds an article with its syntax and its actors. */
  public void add(GoldArticle article, Syntax syntax, List<Actor> named) {
    articles.add(article);
    syntaxes.add(syntax);
    actors.add(List.copyOf(named));
  }

  /**
   * Learns from all articles added; the same articles in the same order give the same model.
   *
   * @param about what they are and under which licence a model from them may be used
   * @param everySummary whether every summary of speech is marked in them, so that the model should
   *     be choosier than they are
   * @throws IllegalStateException if there are fewer than {@value Trainer#FEWEST} articles
   */
  public SpeechModel train(String about, boolean everySummary) {
    return Trainer.of(articles, syntaxes, actors)
        .train(about, everySummary ? Thresholds.CHOOSY : Thresholds.DEFAULT);
  }
}

package wortlaut.app.bench;

import java.util.ArrayList;
import java.util.List;
import wortlaut.intake.Article;
import wortlaut.intake.Intake;
import wortlaut.intake.IntakeOptions;
import wortlaut.intake.Result;
import wortlaut.intake.Results;

/** The articles to measure with. */
final class Articles {
  private Articles() {}

  /** All articles of the inputs that can be read. */
  static List<Article> of(List<String> inputs) {
    List<Article> articles = new ArrayList<>();
    try (Results results = Intake.open(IntakeOptions.defaults()).read(inputs, System.in)) {
      results.forEachRemaining(
          result -> {
            if (result instanceof Result.Read read) {
              articles.add(read.article());
            } else if (result instanceof Result.Failed failed) {
              throw new IllegalArgumentException(failed.problem().message());
            }
          });
    }
    return articles;
  }
}

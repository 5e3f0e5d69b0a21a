package wortlaut.bench;

import java.util.ArrayList;
import java.util.List;
import wortlaut.intake.Article;
import wortlaut.intake.Intake;
import wortlaut.intake.IntakeOptions;
import wortlaut.intake.Result;
import wortlaut.intake.Results;

/** The articles of a path, as {@code wortlaut read} takes them in. */
final class Articles {
  private Articles() {}

  static List<Article> of(String path) {
    List<Article> articles = new ArrayList<>();
    try (Results results = Intake.open(IntakeOptions.defaults()).read(path)) {
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

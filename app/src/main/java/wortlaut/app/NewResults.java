package wortlaut.app;

import java.util.NoSuchElementException;
import java.util.function.Predicate;
import wortlaut.intake.Article;
import wortlaut.intake.Result;
import wortlaut.intake.Results;

/** Results without the articles that are known already, which are counted. */
final class NewResults implements Results {
  private final Results all;
  private final Predicate<Article> known;
  private final Runnable skipped;
  private Result next;
  private int count;

  /**
   * @param skipped is told of each article that is left out
   */
  NewResults(Results all, Predicate<Article> known, Runnable skipped) {
    this.all = all;
    this.known = known;
    this.skipped = skipped;
  }

  /** How many were left out so far. */
  int known() {
    return count;
  }

  @Override
  public boolean hasNext() {
    while (next == null && all.hasNext()) {
      Result result = all.next();
      if (result instanceof Result.Read read && known.test(read.article())) {
        count++;
        skipped.run();
      } else {
        next = result;
      }
    }
    return next != null;
  }

  @Override
  public Result next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Result result = next;
    next = null;
    return result;
  }

  @Override
  public void close() {
    all.close();
  }
}

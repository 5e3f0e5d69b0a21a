package wortlaut.spark;

import java.io.Serializable;
import wortlaut.intake.Article;
import wortlaut.record.ArticleRecord;

/** What reads an article on an executor; sent there with the tasks. Called by several threads. */
public interface ArticleReading extends Serializable {
  /**
   * A record and how long its article is.
   *
   * @param tokens words and punctuation marks
   */
  record Reading(ArticleRecord record, long tokens) {}

  /** Loads what it needs, where that is not loaded. */
  void prepare();

  /** Reads an article. */
  Reading read(Article article);
}

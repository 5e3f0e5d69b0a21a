package wortlaut.app.report;

import wortlaut.record.ArticleRecord;

/** A form that records are written in. {@link #article} is called by several threads at a time. */
public interface Report {
  /** What stands before all articles. */
  default String head() {
    return "";
  }

  /**
   * One article.
   *
   * @param number its number among the inputs, from 1
   */
  String article(int number, ArticleRecord record);

  /** What stands after all articles. */
  default String foot() {
    return "";
  }
}

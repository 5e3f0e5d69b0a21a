package wortlaut.web;

import wortlaut.intake.Article;
import wortlaut.record.ArticleRecord;

/** Reads an article; called by several threads at a time. */
@FunctionalInterface
public interface Reader {
  /** The record of an article. */
  ArticleRecord read(Article article);
}

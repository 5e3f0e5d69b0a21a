package wortlaut.archive.store;

import java.util.List;
import wortlaut.intake.Article;

/** Ids as the reading gives them to articles that have none. */
public final class TestIds {
  private TestIds() {}

  /** The hash of a text, of the same kind as in a record. */
  public static String hash(String text) {
    return Identity.hash(text);
  }

  static Article article(String source, String id, String text) {
    return new Article(id, source, null, null, null, null, "de", text, List.of());
  }
}

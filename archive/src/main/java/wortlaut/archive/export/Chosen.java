package wortlaut.archive.export;

import wortlaut.archive.Archive;
import wortlaut.archive.ask.SearchRequest;
import wortlaut.archive.ask.Searches;
import wortlaut.archive.store.Database;

/**
 * What is exported. Where a search narrows it, the temporary table {@code chosen (document, fact)}
 * holds what it finds; a fact is "" where the text is found.
 */
final class Chosen implements AutoCloseable {
  private final Database database;
  private final boolean narrowed;

  /**
   * @param request what is searched for, or null for all
   */
  Chosen(Archive archive, SearchRequest request) {
    this.database = archive.database();
    this.narrowed = request != null;
    if (narrowed) {
      database.update("DROP TABLE IF EXISTS temp.chosen");
      database.update(
          "CREATE TEMP TABLE chosen (document INTEGER, fact TEXT, PRIMARY KEY (document, fact))"
              + " WITHOUT ROWID");
      new Searches(archive).each(request, this::add);
    }
  }

  private void add(String reference) {
    int slash = reference.indexOf('/');
    String document = slash < 0 ? reference : reference.substring(0, slash);
    String fact = slash < 0 ? "" : reference.substring(slash + 1);
    database.update(
        "INSERT OR IGNORE INTO temp.chosen VALUES (?, ?)", Long.parseLong(document), fact);
  }

  /** Whether a search narrows it. */
  boolean narrowed() {
    return narrowed;
  }

  /** A condition on facts of this alias ({@code document}, {@code id}); true for all. */
  String facts(String document, String id) {
    return narrowed
        ? "(" + document + ", " + id + ") IN (SELECT document, fact FROM temp.chosen)"
        : "1";
  }

  /** A condition on documents. */
  String documents(String id) {
    return narrowed ? id + " IN (SELECT document FROM temp.chosen)" : "1";
  }

  @Override
  public void close() {
    if (narrowed) {
      database.update("DROP TABLE IF EXISTS temp.chosen");
    }
  }
}

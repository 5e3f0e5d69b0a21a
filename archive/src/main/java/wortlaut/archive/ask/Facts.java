package wortlaut.archive.ask;

import java.util.List;
import wortlaut.archive.store.Database;

/** What outlets tell as a fact, on their own word, and what on the word of others. */
public final class Facts {
  /**
   * Events of a type.
   *
   * @param type PLOVER's type
   * @param own on the outlet's own word
   * @param reported on the word of a speaker
   */
  public record Told(String type, long own, long reported) {}

  private final Database database;

  public Facts(Database database) {
    this.database = database;
  }

  /**
   * Events by type, the most frequent first; null where nothing is asked.
   *
   * @param outlet name of the outlet
   * @param since first day of publication
   * @param until last day
   */
  public List<Told> told(String outlet, String since, String until) {
    Where where = new Where();
    if (outlet != null) {
      where.and("d.outlet = ?", outlet);
    }
    if (since != null) {
      where.and("d.published >= ?", since);
    }
    if (until != null) {
      where.and("d.published <= ?", until);
    }
    return database.list(
        "SELECT e.type, sum(e.voice = 'outlet'), sum(e.voice <> 'outlet') FROM documents d INDEXED BY"
            + " documents_heads CROSS JOIN events e ON e.document = d.id"
            + where.sql()
            + " GROUP BY 1 ORDER BY count(*) DESC, 1",
        row -> new Told(row.getString(1), row.getLong(2), row.getLong(3)),
        where.parameters());
  }
}

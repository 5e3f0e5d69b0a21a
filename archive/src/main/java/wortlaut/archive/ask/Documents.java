package wortlaut.archive.ask;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import wortlaut.archive.store.Database;

/** The articles of an archive: what there is, which are new, what became of one. */
public final class Documents {
  private static final String HEAD =
      "SELECT id, coalesce(title, substr(text, 1, 70) || ' …'), outlet, published, source, added FROM documents ";

  private final Database database;

  public Documents(Database database) {
    this.database = database;
  }

  /** What is in the archive. */
  public Overview overview() {
    List<Count> outlets =
        database.list(
            "SELECT coalesce(outlet, ''), count(*) FROM documents INDEXED BY documents_heads GROUP BY"
                + " 1 ORDER BY 2 DESC, 1",
            row -> new Count(row.getString(1), row.getLong(2)));
    return database
        .first(
            "SELECT min(published), max(published), (SELECT count(*) FROM statements), (SELECT"
                + " count(*) FROM events) FROM documents INDEXED BY documents_heads",
            row ->
                new Overview(
                    outlets.stream().mapToLong(Count::count).sum(),
                    row.getLong(3),
                    row.getLong(4),
                    outlets,
                    row.getString(1),
                    row.getString(2)))
        .orElseThrow();
  }

  /** Articles, those that came or changed last first. */
  public List<Head> newest(int limit, int offset) {
    return database.list(
        HEAD + "ORDER BY sequence DESC LIMIT ? OFFSET ?", Documents::head, limit, offset);
  }

  /** The article of this number. */
  public Optional<Head> head(long document) {
    return database.first(HEAD + "WHERE id = ?", Documents::head, document);
  }

  /** Earlier versions of an article, the latest first. */
  public List<Version> versions(long document) {
    return database.list(
        "SELECT version, title, added, changes FROM versions WHERE document = ? ORDER BY version"
            + " DESC",
        row ->
            new Version(
                row.getInt(1),
                row.getString(2),
                row.getString(3),
                row.getString(4).lines().toList()),
        document);
  }

  /** Other articles that are near-copies of this one. */
  public List<Head> copies(long document) {
    return database.list(
        HEAD
            + "WHERE id <> ?1 AND id IN (SELECT document FROM copies WHERE original = (SELECT original"
            + " FROM copies WHERE document = ?1)) ORDER BY published, id LIMIT 50",
        Documents::head,
        document);
  }

  /** The archive's number of each actor of an article ({@code a1}). */
  public Map<String, Long> actors(long document) {
    Map<String, Long> actors = new HashMap<>();
    database.list(
        "SELECT id, actor FROM document_actors WHERE document = ?",
        row -> actors.put(row.getString(1), row.getLong(2)),
        document);
    return actors;
  }

  private static Head head(java.sql.ResultSet row) throws java.sql.SQLException {
    return new Head(
        row.getLong(1),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        row.getString(6));
  }
}

package wortlaut.archive.store;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import wortlaut.actors.ActorKey;
import wortlaut.archive.error.ArchiveException;
import wortlaut.record.Actor;
import wortlaut.record.Document;

/**
 * Whether the database is whole: as SQLite sees it, and each table's rows as they follow from the
 * records. Changes nothing.
 */
public final class StoreCheck {
  private static final String AGAIN = "; mend it with: wortlaut re-read --all";

  private static final String COPY = "; bring back a copy";

  private final DocumentStore store;
  private final Database database;
  private final ActorStore actors;
  private final Consumer<String> findings;

  /**
   * @param findings is told what is wrong
   */
  public StoreCheck(DocumentStore store, Consumer<String> findings) {
    this.store = store;
    this.database = store.database();
    this.actors = new ActorStore(database);
    this.findings = findings;
  }

  /** Looks at everything. */
  public void run() {
    for (String line : database.list("PRAGMA integrity_check", row -> row.getString(1))) {
      if (!line.equals("ok")) {
        findings.accept("SQLite finds the file damaged: " + line + "; bring back a copy");
      }
    }
    database
        .list(
            "PRAGMA foreign_key_check",
            row -> row.getString(1) + " leads to a missing " + row.getString(3))
        .stream()
        .distinct()
        .forEach(line -> findings.accept("a row of " + line + AGAIN));
    sequence();
    versions();
    for (long id : database.list("SELECT id FROM documents", row -> row.getLong(1))) {
      try {
        store.find(id).ifPresent(this::document);
      } catch (ArchiveException e) {
        findings.accept("document " + id + " has a record that cannot be read" + AGAIN);
      }
    }
  }

  private void sequence() {
    long last = database.number("SELECT coalesce(max(sequence), 0) FROM documents");
    if (last != store.sequence()) {
      findings.accept(
          "the last change is "
              + last
              + ", but the archive counts "
              + store.sequence()
              + "; an"
              + " article may be missing: add the articles again");
    }
  }

  private void versions() {
    for (long id :
        database.list(
            "SELECT d.id FROM documents d WHERE d.version <> 1 + (SELECT count(*) FROM versions v"
                + " WHERE v.document = d.id AND v.version BETWEEN 1 AND d.version - 1)",
            row -> row.getLong(1))) {
      findings.accept("document " + id + " lacks an earlier version");
    }
  }

  private void document(Stored stored) {
    String name = "document " + stored.id();
    Document document = stored.record().document();
    Identity identity = Identity.of(document);
    columns(stored.id(), document, identity)
        .forEach(
            column -> findings.accept(name + ": " + column + " is not as in its record" + COPY));
    Map<String, Long> ids = actors.find(stored.record().actors());
    for (Actor actor : stored.record().actors()) {
      String known =
          database
              .first(
                  "SELECT key FROM actors WHERE id = ?",
                  row -> row.getString(1),
                  ids.get(actor.id()))
              .orElse("");
      if (!known.equals(ActorKey.of(actor).value())) {
        findings.accept(name + ": its actor " + actor.name() + " is missing" + AGAIN);
      } else if (!Names.of(actor).stream()
          .allMatch(n -> actors.canBeFound(ids.get(actor.id()), n))) {
        findings.accept(name + ": " + actor.name() + " cannot be found by name" + AGAIN);
      }
    }
    tables(stored, ids, name);
  }

  private List<String> columns(long id, Document document, Identity identity) {
    Map<String, String> expected = new HashMap<>();
    expected.put("key", identity.key());
    expected.put("fingerprint", identity.fingerprint());
    expected.put("article", document.id());
    expected.put("source", document.source());
    expected.put("title", document.title());
    expected.put("outlet", document.outlet());
    expected.put("author", document.author());
    expected.put("published", document.published());
    expected.put("language", document.language());
    return expected.keySet().stream()
        .sorted()
        .filter(
            column ->
                !Objects.equals(
                    expected.get(column),
                    database
                        .list(
                            "SELECT " + column + " FROM documents WHERE id = ?",
                            row -> Objects.toString(row.getString(1), null),
                            id)
                        .get(0)))
        .toList();
  }

  private void tables(Stored stored, Map<String, Long> ids, String name) {
    List<Row> rows = RecordRows.of(stored.record(), ids);
    for (Table table : Table.values()) {
      Map<List<Object>, Integer> expected = new HashMap<>();
      rows.stream()
          .filter(row -> row.table() == table)
          .forEach(row -> expected.merge(row.values(), 1, Integer::sum));
      Map<List<Object>, Integer> found = new HashMap<>();
      database
          .list(table.selectSql(), StoreCheck::values, stored.id())
          .forEach(values -> found.merge(values, 1, Integer::sum));
      if (!expected.equals(found)) {
        findings.accept(
            name + ": its rows in " + table.label() + " are not as in its record" + AGAIN);
      }
    }
  }

  /** The row's values as {@link Row} has them. */
  private static List<Object> values(ResultSet row) throws SQLException {
    ResultSetMetaData columns = row.getMetaData();
    List<Object> values = new ArrayList<>();
    for (int i = 1; i <= columns.getColumnCount(); i++) {
      Object value = row.getObject(i);
      values.add(value instanceof Integer number ? (Object) number.longValue() : value);
    }
    return values;
  }
}

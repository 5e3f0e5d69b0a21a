package wortlaut.archive.store;

import java.util.List;
import java.util.Map;
import wortlaut.record.ArticleRecord;

/** Fills tables that a new version of the archive brings, from the records that are there. */
final class Derivation {
  private final Database database;

  Derivation(Database database) {
    this.database = database;
  }

  /** Makes the rows of these tables anew, and groups near-copies. */
  void fill(List<Table> tables) {
    CopyStore copies = new CopyStore(database);
    ActorStore actors = new ActorStore(database);
    for (long id : database.list("SELECT id FROM documents ORDER BY id", row -> row.getLong(1))) {
      ArticleRecord record;
      try {
        record =
            database
                .first(
                    "SELECT record, text FROM documents WHERE id = ?",
                    row -> PackedRecord.unpack(row.getBytes(1), row.getString(2)),
                    id)
                .orElseThrow();
      } catch (IllegalArgumentException e) {
        continue; // a damaged record keeps nobody from the others; check tells it
      }
      Map<String, Long> ids = actors.find(record.actors());
      RecordRows.of(record, ids).stream()
          .filter(row -> tables.contains(row.table()))
          .forEach(row -> database.update(row.table().insertSql(), row.with(id)));
      copies.group(id, record.document());
    }
  }
}

package wortlaut.archive.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import wortlaut.archive.error.ArchiveError;
import wortlaut.archive.error.ArchiveException;

/**
 * What people decided of statements and events. A later decision on the same place replaces an
 * earlier one.
 */
public final class CorrectionStore {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final TypeReference<Map<String, String>> CHANGES = new TypeReference<>() {};
  private static final String SELECT =
      "SELECT id, document, kind, start, stop, words, verdict, changes, made FROM corrections WHERE"
          + " undone IS NULL ";

  private final Database database;

  public CorrectionStore(Database database) {
    this.database = database;
  }

  /** Keeps a decision; its number and time are given by the archive. */
  public long add(Correction made) {
    String now = now();
    return database.transaction(
        () -> {
          database.update(
              "UPDATE corrections SET undone = ? WHERE document = ? AND kind = ? AND start = ? AND"
                  + " stop = ? AND undone IS NULL",
              now,
              made.document(),
              made.kind(),
              made.start(),
              made.stop());
          database.update(
              "INSERT INTO corrections (document, kind, start, stop, words, verdict, changes, made)"
                  + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
              made.document(),
              made.kind(),
              made.start(),
              made.stop(),
              made.words(),
              made.verdict(),
              write(made.changes()),
              now);
          return database.number("SELECT last_insert_rowid()");
        });
  }

  /** Takes a decision back; nothing where there is none of this number. */
  public void undo(long id) {
    database.update("UPDATE corrections SET undone = ? WHERE id = ? AND undone IS NULL", now(), id);
  }

  /** Those of a document, in the order they were made. */
  public List<Correction> of(long document) {
    return database.list(
        SELECT + "AND document = ? ORDER BY id", CorrectionStore::correction, document);
  }

  /** The latest first. */
  public List<Correction> latest(int limit, int offset) {
    return database.list(
        SELECT + "ORDER BY id DESC LIMIT ? OFFSET ?", CorrectionStore::correction, limit, offset);
  }

  /** How many there are. */
  public long count() {
    return database.number("SELECT count(*) FROM corrections WHERE undone IS NULL");
  }

  /** Documents of which something was decided. */
  public List<Long> documents() {
    return database.list(
        "SELECT DISTINCT document FROM corrections WHERE undone IS NULL ORDER BY 1",
        row -> row.getLong(1));
  }

  private static String now() {
    return Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
  }

  private static String write(Map<String, String> changes) {
    try {
      return JSON.writeValueAsString(new TreeMap<>(changes));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("strings can be written as JSON", e);
    }
  }

  private static Correction correction(java.sql.ResultSet row) throws java.sql.SQLException {
    Map<String, String> changes;
    try {
      changes = JSON.readValue(row.getString(8), CHANGES);
    } catch (JsonProcessingException e) {
      throw new ArchiveException(
          ArchiveError.DAMAGED, "correction " + row.getLong(1), e.getMessage(), e);
    }
    return new Correction(
        row.getLong(1),
        row.getLong(2),
        row.getString(3),
        row.getInt(4),
        row.getInt(5),
        row.getString(6),
        row.getString(7),
        changes,
        row.getString(9));
  }
}

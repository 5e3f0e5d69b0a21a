package wortlaut.archive.store;

import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.zip.Deflater;
import wortlaut.archive.error.ArchiveError;
import wortlaut.archive.error.ArchiveException;
import wortlaut.record.ArticleRecord;
import wortlaut.record.Document;

/** Documents and their facts in the database. For one thread. */
public final class DocumentStore implements AutoCloseable {
  private static final String STORED =
      "SELECT id, sequence, version, reader, record, text FROM documents ";
  private static final String NEXT =
      "UPDATE meta SET value = value + 1 WHERE name = 'sequence' RETURNING value";
  // A document that is there keeps its number; its version is counted by supersede.
  private static final String WRITE =
      "INSERT INTO documents (key, version, fingerprint, article, source, title, outlet, author,"
          + " published, language, text, record, reader, added, sequence)"
          + " VALUES (?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
          + " ON CONFLICT (key) DO UPDATE SET fingerprint = excluded.fingerprint,"
          + " article = excluded.article, source = excluded.source, title = excluded.title,"
          + " outlet = excluded.outlet, author = excluded.author, published = excluded.published,"
          + " language = excluded.language, text = excluded.text, record = excluded.record,"
          + " reader = excluded.reader, added = excluded.added, sequence = excluded.sequence"
          + " RETURNING id";

  private final Database database;
  private final ActorStore actors;
  private final CopyStore copies;
  private final Deflater deflater = new Deflater();

  private DocumentStore(Database database) {
    this.database = database;
    this.actors = new ActorStore(database);
    this.copies = new CopyStore(database);
  }

  /**
   * Opens an archive's database, makes it if it is not there, brings it up to date if it is old.
   *
   * @param notices is told what a user should know
   */
  public static DocumentStore open(Path file, Consumer<String> notices) {
    Database database = Database.open(file);
    try {
      new Schema().bringUpToDate(database, notices);
      return new DocumentStore(database);
    } catch (RuntimeException e) {
      database.close();
      throw e;
    }
  }

  /** The connection, for questions. */
  public Database database() {
    return database;
  }

  /** What tells this archive from any other. */
  public String archiveId() {
    return meta("archive");
  }

  /** The sequence of the latest change; 0 in an empty archive. */
  public long sequence() {
    return Long.parseLong(meta("sequence"));
  }

  private String meta(String name) {
    return database
        .first("SELECT value FROM meta WHERE name = ?", r -> r.getString(1), name)
        .orElse("0");
  }

  /** Number of documents. */
  public long size() {
    return database.number("SELECT count(*) FROM documents");
  }

  /** Whether the archive has a document of this key ({@link Identity#key}). */
  public boolean hasKey(String key) {
    return database.first("SELECT 1 FROM documents WHERE key = ?", row -> true, key).isPresent();
  }

  /** Whether the archive has this article in these words, as its latest or an earlier version. */
  public boolean contains(Identity identity) {
    return database
        .first(
            "SELECT 1 FROM documents d WHERE key = ?1 AND (fingerprint = ?2 OR EXISTS (SELECT 1 FROM"
                + " versions v WHERE v.document = d.id AND v.fingerprint = ?2))",
            row -> true,
            identity.key(),
            identity.fingerprint())
        .isPresent();
  }

  /**
   * Adds records in one transaction: after it all are there, whatever happens to the process. One
   * that contradicts itself is left out.
   *
   * @param reader which Wortlaut read them
   * @return what became of each; null for one left out
   */
  public List<Addition> add(List<ArticleRecord> records, String reader, Consumer<String> failures) {
    try {
      return addAll(records, record -> add(record, reader));
    } catch (ArchiveException e) {
      if (e.error() != ArchiveError.BROKEN_RECORD) {
        throw e;
      }
      // Each so that it can be taken back alone. That costs SQLite a copy of every page that a
      // record changes, and hardly any record is broken: so it is the second try.
      return addAll(records, record -> attempt(record, reader, failures));
    }
  }

  private List<Addition> addAll(
      List<ArticleRecord> records, Function<ArticleRecord, Addition> adding) {
    return transaction(
        () -> {
          List<Addition> additions = new ArrayList<>();
          for (ArticleRecord record : records) {
            additions.add(adding.apply(record)); // may be null
          }
          return additions;
        });
  }

  private <T> T transaction(Supplier<T> work) {
    try {
      return database.transaction(work);
    } catch (RuntimeException | Error e) {
      actors.forget();
      throw e;
    }
  }

  private Addition attempt(ArticleRecord record, String reader, Consumer<String> failures) {
    try {
      return database.part(() -> add(record, reader));
    } catch (ArchiveException e) {
      actors.forget();
      if (e.error() != ArchiveError.BROKEN_RECORD) {
        throw e;
      }
      failures.accept(record.document().source() + ": " + e.getMessage());
      return null;
    }
  }

  private Addition add(ArticleRecord record, String reader) {
    Identity identity = Identity.of(record.document());
    if (contains(identity)) {
      return Addition.KNOWN;
    }
    Optional<Stored> earlier = first("WHERE key = ?", identity.key());
    earlier.ifPresent(
        stored -> {
          supersede(stored, record.document());
          clear(stored.id());
        });
    write(identity, record, reader);
    return earlier.isEmpty() ? Addition.NEW : Addition.CHANGED;
  }

  private void supersede(Stored earlier, Document after) {
    database.update(
        "INSERT INTO versions SELECT id, version, fingerprint, article, source, title, outlet,"
            + " author, published, language, text, record, reader, added, ? FROM documents WHERE id"
            + " = ?",
        Changes.between(earlier.record().document(), after),
        earlier.id());
    database.update("UPDATE documents SET version = version + 1 WHERE id = ?", earlier.id());
  }

  /**
   * Puts other readings of the same words in place of documents' records, in one transaction; not
   * where another version came meanwhile.
   *
   * @param reader which Wortlaut read them
   */
  public void replace(List<Rereading> rereadings, String reader) {
    transaction(
        () -> {
          for (Rereading one : rereadings) {
            boolean same =
                database.number("SELECT version FROM documents WHERE id = ?", one.id())
                    == one.version();
            if (same) {
              clear(one.id());
              write(Identity.of(one.record().document()), one.record(), reader);
              actors.correct(one.record().actors());
            }
          }
          return null;
        });
  }

  /**
   * Up to which sequence documents are read anew: what an earlier call gave until {@link
   * #endRereading}, so that what was interrupted goes on where it was.
   */
  public long startRereading() {
    database.update(
        "INSERT INTO meta SELECT 'rereading', value FROM meta WHERE name = 'sequence' ON CONFLICT DO"
            + " NOTHING");
    return Long.parseLong(meta("rereading"));
  }

  /** All have been read anew. */
  public void endRereading() {
    database.update("DELETE FROM meta WHERE name = 'rereading'");
  }

  /**
   * Articles to read anew, in the order of their sequences.
   *
   * @param after sequence after which to begin
   * @param until last sequence
   * @param but the Wortlaut whose readings are left as they are; "" for none
   */
  public List<Unread> toReread(long after, long until, String but, int limit) {
    return database.list(
        "SELECT id, sequence, version, article, source, title, outlet, author, published, language,"
            + " text, record FROM documents WHERE sequence > ? AND sequence <= ? AND reader <> ?"
            + " ORDER BY sequence LIMIT ?",
        Unread::of,
        after,
        until,
        but,
        limit);
  }

  private void clear(long id) {
    for (Table table : Table.values()) {
      database.update(table.deleteSql(), id);
    }
  }

  private void write(Identity identity, ArticleRecord record, String reader) {
    Document d = record.document();
    long id =
        database.number(
            WRITE,
            identity.key(),
            identity.fingerprint(),
            d.id(),
            d.source(),
            d.title(),
            d.outlet(),
            d.author(),
            d.published(),
            d.language(),
            d.text(),
            PackedRecord.pack(record, deflater),
            reader,
            Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
            database.number(NEXT));
    Map<String, Long> ids = actors.add(record.actors());
    Map<Table, List<Object[]>> rows = new EnumMap<>(Table.class);
    for (Row row : RecordRows.of(record, ids)) {
      rows.computeIfAbsent(row.table(), table -> new ArrayList<>()).add(row.with(id));
    }
    rows.forEach((table, those) -> database.updateAll(table.insertSql(), those));
    copies.group(id, d);
  }

  /** The document of this number. */
  public Optional<Stored> find(long id) {
    return first("WHERE id = ?", id);
  }

  /**
   * The documents changed after this sequence, those changed first first, at most {@code limit}.
   */
  public List<Stored> changedAfter(long sequence, int limit) {
    return database.list(
        STORED + "WHERE sequence > ? ORDER BY sequence LIMIT ?",
        DocumentStore::stored,
        sequence,
        limit);
  }

  private Optional<Stored> first(String where, Object parameter) {
    return database.first(STORED + where, DocumentStore::stored, parameter);
  }

  private static Stored stored(java.sql.ResultSet row) throws java.sql.SQLException {
    ArticleRecord record;
    try {
      record = PackedRecord.unpack(row.getBytes(5), row.getString(6));
    } catch (IllegalArgumentException e) {
      throw new ArchiveException(
          ArchiveError.DAMAGED, "document " + row.getLong(1), e.getMessage(), e);
    }
    return new Stored(row.getLong(1), row.getLong(2), row.getInt(3), row.getString(4), record);
  }

  @Override
  public void close() {
    deflater.end();
    database.close();
  }
}

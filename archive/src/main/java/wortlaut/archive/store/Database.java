package wortlaut.archive.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteException;
import wortlaut.archive.error.ArchiveError;
import wortlaut.archive.error.ArchiveException;

/**
 * A connection to an SQLite file in write-ahead mode, for one thread. Any number of connections and
 * processes may read while one writes; a second writer waits for the first. What a user types
 * reaches SQL only as a parameter.
 */
public final class Database implements AutoCloseable {
  private static final int PATIENCE = 60_000; // ms to wait for another writer
  private static final int KEPT = 128; // prepared statements
  private static final int CACHE = 65_536; // KB of pages
  private static final int CHECKPOINT = 4_000; // pages in the log until they go to the file

  private final Path file;
  private final Connection connection;
  private final Map<String, PreparedStatement> prepared = new LinkedHashMap<>(64, 0.75f, true);

  private Database(Path file, Connection connection) {
    this.file = file;
    this.connection = connection;
  }

  /** Opens a file, which is made if it does not exist. */
  static Database open(Path file) {
    SQLiteConfig config = new SQLiteConfig();
    config.setBusyTimeout(PATIENCE);
    config.enforceForeignKeys(true);
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.setCacheSize(-CACHE);
    config.setPragma(SQLiteConfig.Pragma.WAL_AUTOCHECKPOINT, String.valueOf(CHECKPOINT));
    config.setGetGeneratedKeys(false); // else a query of the driver's own follows every row
    try {
      return new Database(file, config.createConnection("jdbc:sqlite:" + file));
    } catch (SQLException e) {
      throw failure(file, e);
    }
  }

  /** The file. */
  public Path file() {
    return file;
  }

  /** Runs a statement that gives no rows; gives the number of rows it changed. */
  public int update(String sql, Object... parameters) {
    try {
      PreparedStatement statement = statement(sql);
      bind(statement, parameters);
      return statement.executeUpdate();
    } catch (SQLException e) {
      prepared.remove(sql); // the driver does not run a statement again that failed
      throw failure(file, e);
    }
  }

  /** Runs a statement that gives no rows once for each of these parameters. */
  void updateAll(String sql, List<Object[]> rows) {
    try {
      PreparedStatement statement = statement(sql);
      for (Object[] row : rows) {
        bind(statement, row);
        statement.addBatch();
      }
      statement.executeBatch();
    } catch (SQLException e) {
      prepared.remove(sql);
      throw failure(file, e);
    }
  }

  /** All rows of a query. */
  public <T> List<T> list(String sql, RowReader<T> reader, Object... parameters) {
    try {
      PreparedStatement statement = statement(sql);
      bind(statement, parameters);
      List<T> values = new ArrayList<>();
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          values.add(reader.read(rows));
        }
      }
      return values;
    } catch (SQLException e) {
      prepared.remove(sql);
      throw failure(file, e);
    }
  }

  /** Takes one row of many. */
  @FunctionalInterface
  public interface RowVisitor {
    /** The row the result stands at. */
    void visit(ResultSet row) throws SQLException, IOException;
  }

  /**
   * Shows each row of a query, of which no more than one is held at a time.
   *
   * @throws IOException if the visitor does
   */
  public void each(String sql, RowVisitor visitor, Object... parameters) throws IOException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(statement, parameters);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          visitor.visit(rows);
        }
      }
    } catch (SQLException e) {
      throw failure(file, e);
    }
  }

  /** The first row of a query. */
  public <T> Optional<T> first(String sql, RowReader<T> reader, Object... parameters) {
    return list(sql, reader, parameters).stream().findFirst();
  }

  /** The number a query gives. */
  public long number(String sql, Object... parameters) {
    return first(sql, row -> row.getLong(1), parameters).orElseThrow();
  }

  /** Runs the statements of a script. */
  void script(String sql) {
    try (java.sql.Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    } catch (SQLException e) {
      throw failure(file, e);
    }
  }

  /** Does all of it or, if it throws, nothing; no other process writes meanwhile. */
  public <T> T transaction(Supplier<T> work) {
    return between("BEGIN IMMEDIATE", "COMMIT", List.of("ROLLBACK"), work);
  }

  /** Sees one state of the archive throughout, whatever others write. */
  public <T> T snapshot(Supplier<T> work) {
    return between("BEGIN", "COMMIT", List.of("ROLLBACK"), work);
  }

  /** Inside a transaction: takes back this part alone if it throws. */
  <T> T part(Supplier<T> work) {
    return between(
        "SAVEPOINT part", "RELEASE part", List.of("ROLLBACK TO part", "RELEASE part"), work);
  }

  private <T> T between(String begin, String end, List<String> undo, Supplier<T> work) {
    update(begin);
    try {
      T value = work.get();
      update(end);
      return value;
    } catch (RuntimeException | Error e) {
      try {
        undo.forEach(this::update);
      } catch (RuntimeException again) { // SQLite has taken it back already, as on a full disk
        e.addSuppressed(again);
      }
      throw e;
    }
  }

  private PreparedStatement statement(String sql) throws SQLException {
    PreparedStatement known = prepared.get(sql);
    if (known == null) {
      known = connection.prepareStatement(sql);
      prepared.put(sql, known);
      if (prepared.size() > KEPT) {
        prepared.remove(prepared.keySet().iterator().next()).close();
      }
    }
    return known;
  }

  private static void bind(PreparedStatement statement, Object[] parameters) throws SQLException {
    for (int i = 0; i < parameters.length; i++) {
      statement.setObject(i + 1, parameters[i]);
    }
  }

  private static ArchiveException failure(Path file, SQLException e) {
    int code = e instanceof SQLiteException sqlite ? sqlite.getResultCode().code & 0xff : 0;
    ArchiveError error =
        switch (code) {
          case 5, 6 -> ArchiveError.BUSY; // SQLITE_BUSY, SQLITE_LOCKED
          case 11 -> ArchiveError.DAMAGED; // SQLITE_CORRUPT
          case 19 -> ArchiveError.BROKEN_RECORD; // SQLITE_CONSTRAINT
          case 26 -> ArchiveError.NOT_AN_ARCHIVE; // SQLITE_NOTADB
          case 3, 8, 10, 13, 14 -> ArchiveError.FULL; // PERM, READONLY, IOERR, FULL, CANTOPEN
          default -> null;
        };
    if (error == null) {
      throw new IllegalStateException(file + ": " + e.getMessage(), e);
    }
    return new ArchiveException(error, file.toString(), String.valueOf(e.getMessage()), e);
  }

  @Override
  public void close() {
    try {
      for (PreparedStatement statement : prepared.values()) {
        statement.close();
      }
      connection.close();
    } catch (SQLException e) {
      throw failure(file, e);
    }
  }
}

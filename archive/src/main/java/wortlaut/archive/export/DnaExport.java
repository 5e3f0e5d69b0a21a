package wortlaut.archive.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import wortlaut.archive.store.Database;
import wortlaut.record.Text;

/**
 * A database of Discourse Network Analyzer 3.0, an SQLite file: statements with person and
 * organization (the concept is for a person to code), events with source, target and type. Places
 * are UTF-16 units there. The coder is Admin, with the password Admin.
 */
final class DnaExport {
  private static final int MOST = 190; // characters of a short text in DNA

  private final Database database;
  private final Chosen chosen;
  private Connection dna;
  private PreparedStatement document;
  private PreparedStatement statement;
  private PreparedStatement entity;
  private PreparedStatement value;
  private PreparedStatement longValue;
  private long documents;
  private long statements;

  DnaExport(Database database, Chosen chosen) {
    this.database = database;
    this.chosen = chosen;
  }

  Map<String, Long> write(Path file) throws IOException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
      dna = connection;
      dna.setAutoCommit(false);
      try (var script = dna.createStatement();
          var in = DnaExport.class.getResourceAsStream("dna.sql")) {
        script.executeUpdate(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      }
      prepare();
      database.each(
          "SELECT id, title, text, author, outlet, source, published FROM documents WHERE "
              + chosen.documents("id")
              + " ORDER BY id",
          this::article);
      dna.commit();
    } catch (SQLException e) {
      throw new IOException(e);
    }
    Map<String, Long> counts = new LinkedHashMap<>();
    counts.put("documents", documents);
    counts.put("statements", statements);
    return counts;
  }

  private void prepare() throws SQLException {
    try (PreparedStatement coder =
        dna.prepareStatement(
            "INSERT INTO CODERS (ID, Name, Red, Green, Password) VALUES (1, 'Admin', 255, 255, ?)")) {
      coder.setString(1, DnaPassword.digest("Admin"));
      coder.executeUpdate();
    }
    document =
        dna.prepareStatement("INSERT INTO DOCUMENTS VALUES (?, ?, ?, 1, ?, ?, '', ?, '', ?)");
    statement = dna.prepareStatement("INSERT INTO STATEMENTS VALUES (?, ?, ?, ?, ?, 1)");
    entity =
        dna.prepareStatement("INSERT OR IGNORE INTO ENTITIES (VariableId, Value) VALUES (?, ?)");
    value =
        dna.prepareStatement(
            "INSERT INTO DATASHORTTEXT (StatementId, VariableId, Entity) SELECT ?, VariableId, ID FROM"
                + " ENTITIES WHERE VariableId = ? AND Value = ?");
    longValue =
        dna.prepareStatement(
            "INSERT INTO DATALONGTEXT (StatementId, VariableId, Value) VALUES (?, ?, ?)");
  }

  private void article(java.sql.ResultSet row) throws SQLException, IOException {
    long id = row.getLong(1);
    Text text = new Text(row.getString(3));
    String day = row.getString(7);
    long date = day == null ? 0 : LocalDate.parse(day).atStartOfDay().toEpochSecond(ZoneOffset.UTC);
    set(
        document,
        id,
        brief(row.getString(2)),
        text.string(),
        brief(row.getString(4)),
        brief(row.getString(5)),
        Objects.toString(row.getString(6), ""),
        date);
    documents++;
    database.each(
        "SELECT start, stop, statement_id, speakers, speaker_codes, type, sourcing FROM"
            + " flat_statements WHERE document_id = ? AND "
            + chosen.facts("document_id", "fact"),
        r -> {
          long number = place(id, 1, text, r.getInt(1), r.getInt(2));
          if (number > 0) {
            shorts(number, 1, r.getString(4), r.getString(5), "");
            bool(number, 4);
            shorts(number, 5, r.getString(6), r.getString(7));
            set(longValue, number, 7, r.getString(3));
          }
        },
        id);
    database.each(
        "SELECT start, stop, event_id, coalesce(sources, source_codes), coalesce(targets,"
            + " target_codes), type, status, voice FROM flat_events WHERE document_id = ? AND "
            + chosen.facts("document_id", "fact"),
        r -> {
          long number = place(id, 2, text, r.getInt(1), r.getInt(2));
          if (number > 0) {
            shorts(
                number,
                11,
                r.getString(4),
                r.getString(5),
                r.getString(6),
                r.getString(7),
                r.getString(8));
            set(longValue, number, 16, r.getString(3));
          }
        },
        id);
  }

  /** The statement's number; 0 for one without words, which DNA cannot hold. */
  private long place(long document, int type, Text text, int start, int stop) throws SQLException {
    if (start >= stop) {
      return 0;
    }
    set(statement, ++statements, type, document, text.unit(start), text.unit(stop));
    return statements;
  }

  private void shorts(long number, int firstVariable, String... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      set(entity, firstVariable + i, brief(values[i]));
      set(value, number, firstVariable + i, brief(values[i]));
    }
  }

  private void bool(long number, int variable) throws SQLException {
    try (PreparedStatement yes =
        dna.prepareStatement(
            "INSERT INTO DATABOOLEAN (StatementId, VariableId, Value) VALUES (?, ?, 1)")) {
      set(yes, number, variable);
    }
  }

  private static void set(PreparedStatement sql, Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      sql.setObject(i + 1, values[i]);
    }
    sql.executeUpdate();
  }

  private static String brief(String text) {
    return text == null ? "" : text.length() <= MOST ? text : text.substring(0, MOST - 1) + "…";
  }
}

package wortlaut.archive.store;

import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** The tables that hold an article's facts, one row for each; all made from the record. */
public enum Table {
  DOCUMENT_ACTORS("id", "actor", "name", "code"),
  ROLES("actor_id", "position", "role", "actor", "published"),
  MENTIONS("actor_id", "position", "start", "stop", "form"),
  TIMES("id", "start", "stop", "type", "value"),
  STATEMENTS(
      "id",
      "type",
      "medium",
      "sourcing",
      "date",
      "start",
      "stop",
      "words",
      "parent",
      "time",
      "reason",
      "confidence"),
  STATEMENT_PARTIES("statement", "role", "position", "actor_id", "actor", "date"),
  EVENTS(
      "id",
      "type",
      "mode",
      "status",
      "voice",
      "date",
      "start",
      "stop",
      "sentence_start",
      "sentence_stop",
      "time",
      "place_code",
      "reason",
      "confidence"),
  EVENT_PARTIES("event", "role", "position", "actor_id", "actor", "code", "date", "type", "status"),
  SPANS("fact", "part", "party", "position", "start", "stop"),
  LINKS("position", "kind", "from_fact", "to_fact", "reason"),
  LINK_PARTIES("link", "role", "position", "kind", "actor"),
  COPY_BANDS("position", "band"),
  VOICES("words", "quoted");

  private final List<String> columns;
  private final String label;
  private final String insert; // made once: it is asked for with every row
  private final String delete;
  private final String select;

  /** The columns after {@code document}, which all have. */
  Table(String... columns) {
    this.columns = List.of(columns);
    this.label = name().toLowerCase(Locale.ROOT);
    String names = String.join(", ", columns);
    String marks = String.join(", ", Collections.nCopies(columns.length + 1, "?"));
    this.insert = "INSERT INTO " + label + " (document, " + names + ") VALUES (" + marks + ")";
    this.delete = "DELETE FROM " + label + " WHERE document = ?";
    this.select = "SELECT " + names + " FROM " + label + " WHERE document = ?";
  }

  /** Its name in SQL. */
  public String label() {
    return label;
  }

  /** Its columns after {@code document}. */
  public List<String> columns() {
    return columns;
  }

  String insertSql() {
    return insert;
  }

  String deleteSql() {
    return delete;
  }

  String selectSql() {
    return select;
  }
}

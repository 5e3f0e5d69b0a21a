package wortlaut.archive.store;

import java.util.Collections;
import java.util.List;

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

  /** The columns after {@code document}, which all have. */
  Table(String... columns) {
    this.columns = List.of(columns);
  }

  /** Its name in SQL. */
  public String label() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  /** Its columns after {@code document}. */
  public List<String> columns() {
    return columns;
  }

  String insertSql() {
    String marks = String.join(", ", Collections.nCopies(columns.size() + 1, "?"));
    return "INSERT INTO "
        + label()
        + " (document, "
        + String.join(", ", columns)
        + ") VALUES ("
        + marks
        + ")";
  }

  String deleteSql() {
    return "DELETE FROM " + label() + " WHERE document = ?";
  }

  String selectSql() {
    return "SELECT " + String.join(", ", columns) + " FROM " + label() + " WHERE document = ?";
  }
}

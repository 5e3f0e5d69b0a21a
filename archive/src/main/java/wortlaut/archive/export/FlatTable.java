package wortlaut.archive.export;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import wortlaut.archive.export.FlatColumn.Type;

/**
 * The flat tables: one row for each fact with its words, its names and its article. Each is a view
 * {@code flat_…} of the database; docs/export.md describes the columns. The first column is unique
 * and stays the same as long as the archive does.
 */
public enum FlatTable {
  DOCUMENTS(
      "document_id:i key article_id version:i source title outlet author published language text"
          + " reader added",
      "document_id",
      "document_id IN (SELECT document FROM chosen)"),
  ACTORS(
      "actor_id:i key name kind code wikidata spellings roles documents:i",
      "actor_id",
      "actor_id IN (SELECT actor FROM document_actors WHERE document IN (SELECT document FROM chosen))"),
  STATEMENTS(
      "statement_id document_id:i fact type medium sourcing speaker_ids speakers speaker_codes"
          + " speaker_words addressee_ids addressees quote quote_places start:i stop:i words:i cue"
          + " frame parent_id time_id date confidence:n reason title outlet published"
          + " document_source",
      "document_id, fact",
      "(document_id, fact) IN (SELECT document, fact FROM chosen)"),
  EVENTS(
      "event_id document_id:i fact type mode status source_ids sources source_codes target_ids"
          + " targets target_codes voice_id voice trigger_words start:i stop:i sentence"
          + " sentence_start:i sentence_stop:i place place_code time_id date confidence:n reason"
          + " title outlet published document_source",
      "document_id, fact",
      "(document_id, fact) IN (SELECT document, fact FROM chosen)"),
  TIMES(
      "time_id document_id:i fact type value words start:i stop:i outlet published",
      "document_id, fact",
      "document_id IN (SELECT document FROM chosen)"),
  LINKS(
      "link_id document_id:i kind from_id to_id reason outlet published",
      "document_id, link_id",
      "from_id IN (SELECT document || '/' || fact FROM chosen) AND to_id IN (SELECT document || '/'"
          + " || fact FROM chosen)"),
  CORRECTIONS(
      "correction_id:i document_id:i kind start:i stop:i words verdict changes made outlet published"
          + " document_source",
      "correction_id",
      "document_id IN (SELECT document FROM chosen)");

  private final List<FlatColumn> columns;
  private final String order;
  private final String chosen;

  FlatTable(String columns, String order, String chosen) {
    this.columns = Arrays.stream(columns.split(" ")).map(FlatTable::column).toList();
    this.order = order;
    this.chosen = chosen;
  }

  private static FlatColumn column(String text) {
    String[] parts = text.split(":");
    Type type = parts.length == 1 ? Type.STRING : parts[1].equals("i") ? Type.INTEGER : Type.NUMBER;
    return new FlatColumn(parts[0], type);
  }

  /** Its name, and that of its file. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Its columns in order. */
  public List<FlatColumn> columns() {
    return columns;
  }

  /** All its rows in the order of their ids; of what is chosen alone if {@code narrowed}. */
  String sql(boolean narrowed) {
    return "SELECT "
        + String.join(", ", columns.stream().map(FlatColumn::name).toList())
        + " FROM flat_"
        + label()
        + (narrowed ? " WHERE " + chosen : "")
        + " ORDER BY "
        + order;
  }
}

package wortlaut.archive.threads;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import wortlaut.archive.index.Terms;
import wortlaut.archive.store.Database;
import wortlaut.record.Text;

/** Reads the reports of claims out of an archive. */
final class Reports {
  private static final String SQL =
      "SELECT f.event_id, f.type, f.status, f.published, f.outlet, f.document_source, f.sources,"
          + " f.targets, f.source_codes, f.target_codes, f.source_ids, f.target_ids, f.voice_id,"
          + " f.voice, f.sentence, f.sentence_start, coalesce(c.original, f.document_id),"
          + " f.document_id, f.fact FROM flat_events f LEFT JOIN copies c ON c.document ="
          + " f.document_id WHERE (f.type IN ('ACCUSE', 'REQUEST', 'THREATEN', 'AGREE', 'REJECT') OR"
          + " f.status = 'planned') AND f.status <> 'negated' AND (?1 IS NULL OR f.published >= ?1)"
          + " AND (?2 IS NULL OR f.published <= ?2)";

  private final Database database;
  private final Terms terms;

  Reports(Database database, Terms terms) {
    this.database = database;
    this.terms = terms;
  }

  /**
   * Claims and rejections published within these days.
   *
   * @param since first day or null
   * @param until last day or null
   */
  List<Report> read(String since, String until, Predicate<Report> wanted) {
    List<Report> reports = new ArrayList<>();
    try {
      database.each(
          SQL,
          row -> {
            Report report = report(row);
            if (wanted.test(report)) {
              reports.add(report);
            }
          },
          since,
          until);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return reports;
  }

  private Report report(ResultSet row) throws SQLException {
    String type = row.getString(2);
    return new Report(
        row.getString(1),
        ClaimKind.of(type, row.getString(3)),
        type,
        Objects.toString(row.getString(4), ""),
        row.getString(5),
        row.getString(6),
        or(row.getString(7), row.getString(9)),
        or(row.getString(8), row.getString(10)),
        keys(row.getString(9), row.getString(11)),
        keys(row.getString(10), row.getString(12)),
        row.getString(13).equals("outlet") ? null : Objects.toString(row.getString(14), ""),
        row.getString(15),
        row.getLong(17),
        terms(row.getString(15), row.getInt(16), row.getLong(18), row.getString(19)));
  }

  private static String or(String names, String codes) {
    return names == null || names.replaceAll("[; ]", "").isEmpty() ? codes : names;
  }

  /** The codes; of a party without one its actor. */
  private static Set<String> keys(String codes, String ids) {
    Set<String> keys = new TreeSet<>();
    String[] code = codes == null ? new String[0] : codes.split("; ", -1);
    String[] id = ids == null ? new String[0] : ids.split("; ", -1);
    for (int i = 0; i < Math.max(code.length, id.length); i++) {
      if (i < code.length && !code[i].isEmpty()) {
        keys.add(code[i]);
      } else if (i < id.length && !id[i].isEmpty()) {
        keys.add("a" + id[i]);
      }
    }
    return keys;
  }

  /** The sentence's terms without the words of the parties and of the act. */
  private Set<String> terms(String sentence, int start, long document, String fact) {
    Text text = new Text(sentence);
    boolean[] out = new boolean[text.length()];
    database.list(
        "SELECT start, stop FROM spans WHERE document = ? AND fact = ? AND part IN ('trigger',"
            + " 'source', 'target')",
        row -> {
          for (int i = row.getInt(1); i < row.getInt(2); i++) {
            if (i >= start && i - start < out.length) {
              out[i - start] = true;
            }
          }
          return null;
        },
        document,
        fact);
    StringBuilder rest = new StringBuilder();
    for (int i = 0; i < out.length; i++) {
      rest.appendCodePoint(out[i] ? ' ' : text.at(i));
    }
    return terms.of(rest.toString());
  }
}

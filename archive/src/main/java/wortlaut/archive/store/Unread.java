package wortlaut.archive.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import wortlaut.intake.Article;
import wortlaut.record.Furniture;

/**
 * A document to read anew.
 *
 * @param id the archive's number of it
 * @param sequence of its last change
 * @param version number of its version
 * @param article as it was taken in
 */
public record Unread(long id, long sequence, int version, Article article) {
  static Unread of(ResultSet row) throws SQLException {
    String text = row.getString("text");
    Article article =
        new Article(
            row.getString("article"),
            row.getString("source"),
            row.getString("title"),
            row.getString("outlet"),
            row.getString("author"),
            row.getString("published"),
            row.getString("language"),
            text,
            furniture(row.getBytes("record"), text));
    return new Unread(row.getLong("id"), row.getLong("sequence"), row.getInt("version"), article);
  }

  /** None where the record is damaged: reading anew is how it is mended. */
  private static List<Furniture> furniture(byte[] record, String text) {
    try {
      return PackedRecord.unpack(record, text).document().furniture();
    } catch (IllegalArgumentException e) {
      return List.of();
    }
  }
}

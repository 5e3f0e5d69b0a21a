package wortlaut.record;

import java.util.List;

/**
 * The article as it was read.
 *
 * @param id the article's own id, else a hash of its text
 * @param source path or URL it was read from
 * @param title headline, or null
 * @param outlet who published it, or null
 * @param author who wrote it, or null
 * @param published day of publication as {@code yyyy-MM-dd}, or null
 * @param language ISO 639-1 code of its language
 * @param text its text; every offset in the record counts its code points
 * @param furniture parts of the text that are not the article, in order
 */
public record Document(
    String id,
    String source,
    String title,
    String outlet,
    String author,
    String published,
    String language,
    String text,
    List<Furniture> furniture) {
  public Document {
    furniture = List.copyOf(furniture);
  }
}

package wortlaut.intake;

import java.util.List;
import wortlaut.record.Furniture;

/**
 * An article to read.
 *
 * @param id its own id, or null for a hash of the text
 * @param source path or URL it comes from, or null
 * @param title headline, or null
 * @param outlet who published it, or null
 * @param author who wrote it, or null
 * @param published day of publication as {@code yyyy-MM-dd}, or null
 * @param language ISO 639-1 code of its language ({@code de})
 * @param text its text, as it is to stand in the record
 * @param furniture parts of the text that are not the article, in order, without overlap
 */
public record Article(
    String id,
    String source,
    String title,
    String outlet,
    String author,
    String published,
    String language,
    String text,
    List<Furniture> furniture) {
  public Article {
    furniture = List.copyOf(furniture);
  }

  /** A German article of which only the text is known. */
  public static Article of(String text) {
    return new Article(null, null, null, null, null, null, "de", text, List.of());
  }
}

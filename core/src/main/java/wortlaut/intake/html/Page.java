package wortlaut.intake.html;

import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * What an article's web page says. What it does not say is null.
 *
 * @param published day of publication as {@code yyyy-MM-dd}
 * @param language ISO 639-1 code that the page names as its language; only a hint
 * @param text the article, paragraphs separated by a blank line; "" if there is none
 */
public record Page(
    String title, String outlet, String author, String published, String language, String text) {

  /** Reads a page. It is only data: nothing in it is run or fetched. */
  public static Page read(String html, String address) {
    Document document = Jsoup.parse(html);
    String title = document.title().isBlank() ? null : document.title();
    String text = new Readability4J("https://example.invalid/", document).parse().getTextContent();
    return new Page(title, null, null, null, null, text == null ? "" : text.strip());
  }
}

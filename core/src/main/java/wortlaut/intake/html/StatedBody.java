package wortlaut.intake.html;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/**
 * The text that JSON-LD gives as {@code articleBody}. Mostly it is what the page shows, but without
 * its paragraphs, or cut after the first words; so it only serves where the page shows much less.
 */
final class StatedBody {
  /** Shorter ones are teasers. */
  private static final int SHORTEST = 400;

  /** The share of it that the page must show for the page's text to be taken. */
  private static final double SHOWN = 0.6;

  private StatedBody() {}

  /** The stated text if it is fuller than what the page shows, else that. */
  static String ifFuller(JsonNode article, String shown) {
    JsonNode node = article.path("articleBody");
    String stated = node.isTextual() ? paragraphs(node.asText()) : "";
    boolean fuller = stated.length() >= SHORTEST && shown.length() < SHOWN * stated.length();
    return fuller ? stated : shown;
  }

  private static String paragraphs(String body) {
    String text = Parser.unescapeEntities(body, false);
    Stream<String> paragraphs =
        text.matches("(?s).*<(?:p|br|div|h[2-6])\\b.*")
            ? Paragraphs.of(Jsoup.parse(text).body()).stream().map(Paragraph::text)
            : text.lines();
    return paragraphs
        .map(Paragraphs::clean)
        .filter(paragraph -> !paragraph.isEmpty())
        .collect(Collectors.joining("\n\n"));
  }
}

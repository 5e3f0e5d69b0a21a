package wortlaut.intake.html;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;

/**
 * Finds the standfirst (Vorspann), which stands over the article's text and outside of its
 * container: the paragraph that the page's description repeats, or one that is named so.
 */
final class Standfirst {
  private Standfirst() {}

  /**
   * The standfirst, if there is one outside of the article's paragraphs.
   *
   * @param all the page's paragraphs
   * @param chosen the article's
   */
  static Optional<Paragraph> find(
      Document page,
      JsonNode article,
      PageParts parts,
      List<Paragraph> all,
      List<Paragraph> chosen) {
    if (chosen.isEmpty()) {
      return Optional.empty();
    }
    List<String> descriptions = new ArrayList<>();
    for (String name : new String[] {"description", "og:description", "twitter:description"}) {
      add(descriptions, Headline.meta(page, name));
    }
    add(descriptions, JsonLd.text(article.path("description")));
    String text = letters(chosen);
    Paragraph named = null;
    for (Paragraph paragraph : all) {
      String here = Headline.letters(paragraph.text());
      if (paragraph.block() == chosen.get(0).block()) {
        break;
      }
      if (paragraph.linkShare() > 0.5 || here.length() < 40 || text.contains(here)) {
        continue;
      }
      if (descriptions.stream().anyMatch(d -> here.contains(d) || d.contains(here))) {
        return Optional.of(paragraph);
      }
      if (parts.is(paragraph.block(), "lead")
          || paragraph.block().parent() != null && parts.is(paragraph.block().parent(), "lead")) {
        named = paragraph;
      }
    }
    return Optional.ofNullable(named);
  }

  private static void add(List<String> descriptions, String description) {
    String letters = description == null ? "" : Headline.letters(description);
    if (letters.length() >= 30) {
      descriptions.add(letters);
    }
  }

  private static String letters(List<Paragraph> paragraphs) {
    StringBuilder text = new StringBuilder();
    paragraphs.forEach(paragraph -> text.append(Headline.letters(paragraph.text())));
    return text.toString();
  }
}

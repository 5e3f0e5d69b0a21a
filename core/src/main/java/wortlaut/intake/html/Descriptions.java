package wortlaut.intake.html;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;

/**
 * What a page gives as its description, which mostly is the article's standfirst.
 *
 * @param letters the descriptions, letters and digits only
 */
record Descriptions(List<String> letters) {
  /** Shorter ones are too common to mean anything. */
  private static final int SHORTEST = 30;

  static Descriptions of(Document page, JsonNode article) {
    return new Descriptions(
        Stream.concat(
                Stream.of("description", "og:description", "twitter:description")
                    .map(name -> Headline.meta(page, name)),
                Stream.of("description", "abstract").map(name -> JsonLd.text(article.path(name))))
            .filter(Objects::nonNull)
            .map(Headline::letters)
            .filter(description -> description.length() >= SHORTEST)
            .distinct()
            .toList());
  }

  /** Whether a text is a description, or the start of a longer one, or has one as its start. */
  boolean match(String text) {
    if (text.length() < SHORTEST || text.length() > 2000) {
      return false;
    }
    String here = Headline.letters(text);
    return here.length() >= SHORTEST
        && letters.stream().anyMatch(each -> here.contains(each) || each.contains(here));
  }
}

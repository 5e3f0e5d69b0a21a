package wortlaut.intake.html;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import wortlaut.intake.text.FurnitureReader;

/**
 * Finds the standfirst (Vorspann), which stands over the article's text and often outside of its
 * container: between headline and text, or where the page's description is repeated.
 */
final class Standfirst {
  /** Shorter paragraphs there are labels. */
  private static final int SHORTEST = 40;

  private final PageParts parts;
  private final FurnitureReader furniture;

  Standfirst(PageParts parts, FurnitureReader furniture) {
    this.parts = parts;
    this.furniture = furniture;
  }

  /**
   * The standfirst, if there is one outside of the article's paragraphs.
   *
   * @param all the page's paragraphs
   * @param chosen the article's
   */
  Optional<Paragraph> find(List<Paragraph> all, List<Paragraph> chosen, Descriptions descriptions) {
    if (chosen.isEmpty()) {
      return Optional.empty();
    }
    int first = 0;
    int heading = -1;
    while (first < all.size() && !all.get(first).text().equals(chosen.get(0).text())) {
      heading = all.get(first).isHeading() ? first : heading;
      first++;
    }
    String text =
        chosen.stream().map(p -> Headline.letters(p.text())).collect(Collectors.joining());
    List<Paragraph> before =
        all.subList(0, first < all.size() ? first : 0).stream()
            .filter(p -> isSentence(p) && !text.contains(Headline.letters(p.text())))
            .toList();
    List<Paragraph> underHeading = all.subList(heading + 1, Math.max(heading + 1, first));
    return before.stream()
        .filter(p -> descriptions.match(p.text()))
        .findFirst()
        .or(() -> before.stream().filter(p -> isNamed(p) && underHeading.contains(p)).findFirst())
        .or(() -> before.stream().filter(p -> isPlain(p) && underHeading.contains(p)).findFirst());
  }

  private boolean isSentence(Paragraph paragraph) {
    return paragraph.text().length() >= SHORTEST
        && paragraph.linkShare() < 0.3
        && !paragraph.isHeading()
        && furniture.kind(paragraph.text()).isEmpty();
  }

  private boolean isNamed(Paragraph paragraph) {
    return parts.is(paragraph.block(), "lead")
        || paragraph.block().parent() != null && parts.is(paragraph.block().parent(), "lead");
  }

  private static boolean isPlain(Paragraph paragraph) {
    return paragraph.block().normalName().equals("p") && paragraph.isSentence();
  }
}

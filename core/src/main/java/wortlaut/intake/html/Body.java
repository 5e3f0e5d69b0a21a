package wortlaut.intake.html;

import java.util.ArrayList;
import java.util.List;
import wortlaut.intake.text.FurnitureReader;

/** Chooses the paragraphs of the article among those of its container. */
final class Body {
  private final FurnitureReader furniture;

  Body(FurnitureReader furniture) {
    this.furniture = furniture;
  }

  /**
   * The article's paragraphs.
   *
   * @param title the headline, which is not repeated in the text
   */
  List<Paragraph> choose(List<Paragraph> all, String title) {
    List<Paragraph> chosen = new ArrayList<>();
    for (Paragraph paragraph : all) {
      if (isArticle(paragraph, title)) {
        chosen.add(paragraph);
      }
    }
    return withoutEmptyHeadings(chosen);
  }

  private boolean isArticle(Paragraph paragraph, String title) {
    String text = paragraph.text();
    if (furniture.kind(text).isPresent()) {
      return false;
    }
    if (title != null && Headline.letters(title).contains(Headline.letters(text))) {
      return false;
    }
    boolean listed = paragraph.block().normalName().equals("li");
    if (paragraph.linkShare() > (listed ? 0.6 : 0.7)) {
      return false;
    }
    // Loose words outside of a paragraph element are labels, buttons, counters.
    boolean loose =
        listed
            || paragraph.block().normalName().matches("div|section|article|span|main|body|td|th");
    return !loose || paragraph.isSentence() || text.length() > 80;
  }

  /** A heading without text below it headed something that was left out. */
  private static List<Paragraph> withoutEmptyHeadings(List<Paragraph> paragraphs) {
    List<Paragraph> kept = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      boolean last = i + 1 == paragraphs.size();
      if (!paragraphs.get(i).isHeading() || !last) {
        kept.add(paragraphs.get(i));
      }
    }
    return kept.size() == paragraphs.size() ? kept : withoutEmptyHeadings(kept);
  }
}

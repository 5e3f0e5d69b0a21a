package wortlaut.intake.html;

import java.util.HashSet;
import java.util.Set;
import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the element of a page that holds the article. Readability finds most of the text but drops
 * short paragraphs and headings; the smallest element around what it finds has them too.
 */
final class Container {
  /** Marks elements, so that they are found again in readability's copy. */
  private static final String MARK = "data-wortlaut";

  /** The share of readability's text that the container must hold. */
  private static final double MOST = 0.9;

  /** How much more text makes the article element around the container the better choice. */
  private static final double MORE = 1.15;

  private Container() {}

  /** The element that holds the article, or the body if there is none. */
  static Element find(Document page) {
    int number = 0;
    for (Element element : page.body().select("p, div, li, h2, h3, blockquote, section, td")) {
      element.attr(MARK, Integer.toString(number++));
    }
    Element content =
        new Readability4J("https://page.invalid/", page.clone()).parse().getArticleContent();
    Set<String> kept = new HashSet<>();
    if (content != null) {
      content.select("[" + MARK + "]").forEach(element -> kept.add(element.attr(MARK)));
    }
    Element container = page.body();
    int all = text(container, kept);
    for (Element inner = container; inner != null && all > 0; ) {
      container = inner;
      inner = null;
      for (Element child : container.children()) {
        if (text(child, kept) >= MOST * all) {
          inner = child;
        }
      }
    }
    boolean leaf = container.children().stream().noneMatch(Element::isBlock);
    return widen(leaf && container != page.body() ? container.parent() : container);
  }

  /** The whole article element around it, where that has notably more running text. */
  private static Element widen(Element container) {
    Element article = container.closest("article, [itemprop=articleBody], [role=article]");
    boolean wider = article != null && Cleaner.text(article) > MORE * Cleaner.text(container);
    return wider ? article : container;
  }

  private static int text(Element element, Set<String> kept) {
    int sum = 0;
    for (Element each : element.select("[" + MARK + "]")) {
      boolean paragraph = each.normalName().equals("p");
      String text = paragraph ? each.text() : each.ownText();
      sum += kept.contains(each.attr(MARK)) ? text.length() : 0;
    }
    return sum;
  }
}

package wortlaut.intake.html;

import java.util.List;
import org.jsoup.nodes.Element;

/**
 * Takes out of a page what is not its article: by the meaning of its tags first, then by what the
 * elements' names say. An element that holds much of the page's text stays whatever its name is,
 * since publishers also name whole pages "has-sidebar" or "paywall".
 */
final class Cleaner {
  /** Elements that never hold an article's text. */
  private static final String NEVER =
      "script, style, template, iframe, object, embed, svg, canvas, noscript, select, button, input,"
          + " textarea, video, audio, head, menu, dialog, nav, [role=navigation], [role=menu],"
          + " [role=search], [role=dialog], [role=banner], [role=contentinfo],"
          + " [role=complementary]";

  /** Elements that hold one only in odd pages. */
  private static final String SELDOM =
      "footer, aside, form, figure, figcaption, header nav, address, details, [hidden],"
          + " [aria-hidden=true], [style*=display:none], [style*=display: none]";

  /** The share of the page's text from which on an element stays. */
  private static final double MUCH = 0.3;

  private final PageParts parts;

  Cleaner(PageParts parts) {
    this.parts = parts;
  }

  /** Takes the parts out of a page. */
  void clean(Element body, Descriptions descriptions) {
    body.select(NEVER).remove();
    int much = (int) Math.ceil(MUCH * text(body));
    remove(body.select(SELDOM).stream().filter(element -> text(element) < much).toList());
    remove(
        body.select("[class], [id], [role], [itemprop], [data-testid]").stream()
            .filter(element -> element != body && isOutside(element) && text(element) < much)
            .filter(element -> !holdsDescription(element, descriptions))
            .toList());
  }

  /** Only after all are found: each look at a changed page would count its elements anew. */
  private static void remove(List<Element> elements) {
    elements.stream().filter(Element::hasParent).forEach(Element::remove);
  }

  private boolean isOutside(Element element) {
    boolean outside = parts.is(element, "outside") || parts.is(element, "caption");
    return outside
        && !parts.is(element, "body")
        && !parts.is(element, "lead")
        && element.select("[itemprop=articleBody]").isEmpty();
  }

  private static boolean holdsDescription(Element element, Descriptions descriptions) {
    return descriptions.match(element.text()) && element.closest("a") == null;
  }

  /** How many characters of running text an element holds: links and short lines do not count. */
  static int text(Element element) {
    int sum = 0;
    for (Element each : element.select("p, div, li, td, section, article")) {
      boolean paragraph = each.normalName().equals("p");
      int own = paragraph ? each.text().length() : each.ownText().length();
      sum += own > 60 ? own : 0;
    }
    return sum;
  }
}

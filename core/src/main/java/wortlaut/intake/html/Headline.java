package wortlaut.intake.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Chooses an article's headline. Pages name several: one for search engines (often in a breadcrumb
 * or hidden), one for social networks, one for readers. The one that a reader sees over the article
 * is it; where that cannot be told, the one most of them agree on.
 */
final class Headline {
  private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern SUFFIX = Pattern.compile("\\s+[|–—•»-]\\s+");

  /** Headlines are shorter. */
  private static final int LONGEST = 400;

  private Headline() {}

  /**
   * The headline, or null.
   *
   * @param visible the page without its navigation and teasers
   * @param outlet the page's publisher, or null
   */
  static String find(JsonLd data, Document page, Element visible, String outlet) {
    List<String> candidates = new ArrayList<>();
    add(candidates, meta(page, "og:title"));
    add(candidates, JsonLd.text(data.article().path("headline")));
    add(candidates, meta(page, "twitter:title"));
    Element heading = page.selectFirst("[itemprop=headline], article h1, main h1, h1");
    add(candidates, heading == null ? null : Paragraphs.clean(heading.text()));
    add(candidates, Paragraphs.clean(page.title()));
    List<String> stripped =
        candidates.stream().map(each -> strip(each, candidates, outlet)).toList();
    Set<String> shown = shown(visible);
    return stripped.stream()
        .filter(each -> isShown(each, shown))
        .findFirst()
        .orElseGet(() -> agreed(stripped));
  }

  private static void add(List<String> candidates, String title) {
    if (title != null && !title.isBlank()) {
      candidates.add(title);
    }
  }

  static String meta(Document page, String name) {
    Element meta = page.selectFirst("meta[property=" + name + "], meta[name=" + name + "]");
    String content = meta == null ? "" : Paragraphs.clean(meta.attr("content"));
    return content.isEmpty() ? null : content;
  }

  /** Cuts off " | Outlet", " - Section - Outlet", " – DW – 13.06.2023". */
  private static String strip(String title, List<String> candidates, String outlet) {
    for (String other : candidates) {
      boolean longer = title.length() > other.length() && title.startsWith(other);
      if (longer && title.substring(other.length()).matches("\\s*[|–—•»,-]\\s.*")) {
        return other;
      }
    }
    String[] parts = SUFFIX.split(title);
    String last = parts[parts.length - 1];
    boolean names = parts.length > 1 && outlet != null && letters(last).contains(letters(outlet));
    boolean site =
        parts.length > 1
            && last.matches("(?i)[\\w-]+\\.(?:de|com|at|ch|net|org)|\\d+\\.\\d+\\.\\d+");
    return names || site
        ? title.substring(0, title.lastIndexOf(last)).replaceAll("\\s+[|–—•»-]\\s+$", "")
        : title;
  }

  /** What the elements of a page that hold little text say, letters and digits only. */
  private static Set<String> shown(Element body) {
    Set<String> shown = new HashSet<>();
    for (Element element : body.getAllElements()) {
      boolean small = element.childNodeSize() > 0 && element.getElementsByTag("p").size() < 2;
      String text = small && element.closest("a") == null ? element.text() : "";
      if (!text.isEmpty() && text.length() < LONGEST) {
        shown.add(letters(text));
      }
    }
    return shown;
  }

  /** Whether a reader sees a title, as a whole or its kicker and the rest apart. */
  private static boolean isShown(String title, Set<String> shown) {
    int colon = title.indexOf(": ");
    return shown.contains(letters(title))
        || colon > 0
            && shown.contains(letters(title.substring(0, colon)))
            && shown.contains(letters(title.substring(colon + 1)));
  }

  /** The candidate that most of the page's sources give, the earlier one of two. */
  private static String agreed(List<String> candidates) {
    String best = null;
    long most = 0;
    for (String each : candidates) {
      long votes = candidates.stream().filter(c -> letters(c).equals(letters(each))).count();
      if (votes > most) {
        most = votes;
        best = each;
      }
    }
    return best;
  }

  static String letters(String text) {
    return NOT_LETTERS.matcher(text).replaceAll("").toLowerCase(Locale.GERMAN);
  }
}

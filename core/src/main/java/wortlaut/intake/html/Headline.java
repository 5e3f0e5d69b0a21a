package wortlaut.intake.html;

import java.util.LinkedHashSet;
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

  private Headline() {}

  /**
   * The headline, or null.
   *
   * @param visible the page without its navigation and teasers
   * @param outlet the page's publisher, or null
   */
  static String find(JsonLd data, Document page, List<Paragraph> visible, String outlet) {
    Set<String> candidates = new LinkedHashSet<>();
    add(candidates, meta(page, "og:title"));
    add(candidates, JsonLd.text(data.article().path("headline")));
    add(candidates, meta(page, "twitter:title"));
    Element heading = page.selectFirst("[itemprop=headline], article h1, main h1, h1");
    add(candidates, heading == null ? null : Paragraphs.clean(heading.text()));
    String title = Paragraphs.clean(page.title());
    add(candidates, title.isEmpty() ? null : title);
    Set<String> stripped = new LinkedHashSet<>();
    candidates.forEach(each -> stripped.add(strip(each, candidates, outlet)));
    return stripped.stream()
        .filter(each -> isVisible(each, visible))
        .findFirst()
        .orElseGet(() -> agreed(stripped, page));
  }

  private static void add(Set<String> candidates, String title) {
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
  private static String strip(String title, Set<String> candidates, String outlet) {
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

  /** Whether a paragraph of the page, or two that follow each other, say just this. */
  private static boolean isVisible(String title, List<Paragraph> visible) {
    String wanted = letters(title);
    String before = "";
    for (Paragraph paragraph : visible) {
      String here = letters(paragraph.text());
      if (paragraph.linkShare() < 0.5 && (here.equals(wanted) || (before + here).equals(wanted))) {
        return true;
      }
      before = here;
    }
    return false;
  }

  /** The title that most sources give, else the first. */
  private static String agreed(Set<String> candidates, Document page) {
    String best = null;
    for (String each : candidates) {
      String whole = letters(page.title());
      if (best == null || (!whole.startsWith(letters(best)) && whole.startsWith(letters(each)))) {
        best = each;
      }
    }
    return best;
  }

  static String letters(String text) {
    return NOT_LETTERS.matcher(text).replaceAll("").toLowerCase(Locale.GERMAN);
  }
}

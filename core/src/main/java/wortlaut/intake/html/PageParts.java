package wortlaut.intake.html;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import wortlaut.lexicon.Table;

/** Tells from an element's names what part of a page it is, by {@code page-parts.tsv}. */
final class PageParts {
  private static final String[] NAMES = {
    "class", "id", "role", "itemprop", "data-testid", "data-component", "data-area", "data-area_id"
  };
  private static final Pattern CAMEL = Pattern.compile("(?<=[a-z])(?=[A-Z])");
  private static final Pattern SEPARATOR = Pattern.compile("[^\\p{L}]+");

  private final Map<String, String> parts = new HashMap<>();
  private int longest;

  PageParts() {
    for (Table.Row row : Table.of(PageParts.class, "page-parts.tsv").rows()) {
      String words = row.get("words");
      parts.put(words, row.get("part"));
      longest = Math.max(longest, words.split(" ").length);
    }
  }

  /** Whether one of an element's names says that it is such a part. */
  boolean is(Element element, String part) {
    for (String name : NAMES) {
      String value = element.attr(name);
      if (value.isEmpty()) {
        continue;
      }
      for (String single : value.split("\\s+")) {
        if (isUtility(single)) {
          continue;
        }
        if (says(single, part)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Names of utility style sheets tell how an element looks, not what it is. */
  private static boolean isUtility(String name) {
    return name.indexOf(':') >= 0
        || name.indexOf('[') >= 0
        || name.startsWith("text-")
        || name.startsWith("has-")
        || name.startsWith("is-")
        || name.startsWith("js-")
        || name.startsWith("z-")
        || name.startsWith("no-")
        || name.startsWith("not-");
  }

  private boolean says(String name, String part) {
    String[] words =
        SEPARATOR.split(CAMEL.matcher(name).replaceAll(" ").toLowerCase(Locale.ROOT).strip());
    for (int from = 0; from < words.length; from++) {
      StringBuilder several = new StringBuilder();
      for (int to = from; to < Math.min(words.length, from + longest); to++) {
        several.append(to == from ? "" : " ").append(words[to]);
        if (part.equals(parts.get(several.toString()))) {
          return true;
        }
      }
    }
    return false;
  }
}

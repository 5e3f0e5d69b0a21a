package wortlaut.intake.html;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds who wrote an article. */
final class Authors {
  private static final Pattern BY =
      Pattern.compile(
          "^(?:(?:ein[e]?\\s+)?(?:\\p{L}+\\s+)?(?:von|by)|text|autor(?:in|en)?|interview)"
              + "\\s*:?\\s+(?=\\p{L})",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern SEPARATOR =
      Pattern.compile("\\s*(?:[;|]|,\\s|\\sund\\s|\\sand\\s|\\s&\\s)\\s*");

  /** A byline on the page: "Von Anna Muster und Bernd Beispiel, Berlin". */
  private static final Pattern BYLINE =
      Pattern.compile(
          "(?:(?:Ein[e]? \\p{Lu}\\p{L}+ |\\p{Lu}\\p{L}+ )?[Vv]on|Text:|Autor:|Autorin:) "
              + "((?:\\p{Lu}[\\p{L}.'’-]+ ?){2,4}(?:(?:, | und )(?:\\p{Lu}[\\p{L}.'’-]+ ?){2,4}){0,4})(?:, \\p{Lu}\\p{L}+)?");

  private static final String META =
      "meta[name=author], meta[property=author], meta[name=parsely-author],"
          + " meta[name=dc.creator], meta[name=dcterms.creator], meta[name=sailthru.author],"
          + " meta[name=cXenseParse:author], meta[property=article:author],"
          + " meta[property=og:article:author]";

  private static final String MARKED =
      "[itemprop=author] [itemprop=name], [itemprop=author], a[rel=author],"
          + " [class*=author__name], [class*=author-name], [class*=authorname],"
          + " [class*=author] a, [class*=byline] a, [class*=autor] a";

  private Authors() {}

  /**
   * The authors' names, separated by ", ", or null. Where a source names only the publisher as the
   * author, the next one is asked.
   */
  static String find(JsonLd data, Document page, String outlet) {
    JsonNode article = data.article();
    Stream<Supplier<Set<String>>> sources =
        Stream.of(
            () -> ofNodes(data, article.path("author"), article.path("creator")),
            () -> ofElements(page, META, "content"),
            () -> ofElements(page, MARKED, null),
            () -> ofBylines(page));
    Set<String> fallback = new LinkedHashSet<>();
    Set<String> found =
        sources
            .map(Supplier::get)
            .filter(names -> !names.isEmpty())
            .peek(names -> fallback.addAll(fallback.isEmpty() ? names : Set.of()))
            .filter(names -> names.stream().anyMatch(name -> !isOutlet(name, outlet)))
            .findFirst()
            .orElse(fallback);
    return found.isEmpty() ? null : String.join(", ", found);
  }

  private static boolean isOutlet(String name, String outlet) {
    String one = Headline.letters(name);
    String other = outlet == null ? "" : Headline.letters(outlet);
    return !other.isEmpty() && (one.contains(other) || other.contains(one));
  }

  private static Set<String> ofNodes(JsonLd data, JsonNode... nodes) {
    Set<String> names = new LinkedHashSet<>();
    for (JsonNode node : nodes) {
      add(data, node, names);
    }
    return names;
  }

  private static Set<String> ofElements(Document page, String query, String attribute) {
    Set<String> names = new LinkedHashSet<>();
    for (Element element : page.select(query)) {
      String value = attribute == null ? element.text() : element.attr(attribute);
      // A page that lists dozens of authors lists those of other articles.
      if (value.length() < 120 && names.size() < 6) {
        add(value, names);
      }
    }
    return names;
  }

  private static Set<String> ofBylines(Document page) {
    Set<String> names = new LinkedHashSet<>();
    for (Element element : page.select("p, div, span, address, li")) {
      String text = element.childrenSize() > 6 ? "" : element.text();
      var byline = BYLINE.matcher(text.length() < 120 ? text : "");
      if (names.isEmpty() && byline.matches()) {
        add(byline.group(1), names);
      }
    }
    return names;
  }

  private static void add(JsonLd data, JsonNode node, Set<String> names) {
    if (node.isArray()) {
      node.forEach(each -> add(data, each, names));
    } else if (node.isObject()) {
      JsonNode name = data.resolve(node).path("name");
      if (name.isArray()) {
        name.forEach(each -> add(each.asText(), names));
      } else {
        add(JsonLd.text(name), names);
      }
    } else {
      add(JsonLd.text(node), names);
    }
  }

  private static void add(String value, Set<String> names) {
    if (value == null) {
      return;
    }
    SEPARATOR
        .splitAsStream(BY.matcher(Paragraphs.clean(value)).replaceFirst(""))
        .map(String::strip)
        .filter(name -> !name.isEmpty() && name.length() <= 80)
        .filter(name -> !name.contains("://") && !name.startsWith("www.") && !name.startsWith("@"))
        .filter(name -> names.stream().noneMatch(n -> n.equalsIgnoreCase(name)))
        .forEach(names::add);
  }
}

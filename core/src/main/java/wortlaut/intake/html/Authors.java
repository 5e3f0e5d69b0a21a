package wortlaut.intake.html;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds who wrote an article. */
final class Authors {
  private static final Pattern BY =
      Pattern.compile(
          "^(?:ein[e]? \\p{L}+ )?(?:von|by|text|autor(?:in|en)?|interview)\\s*:?\\s+(?=\\p{Lu})",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final String META =
      "meta[name=author], meta[property=author], meta[name=parsely-author],"
          + " meta[name=dc.creator], meta[name=DC.creator], meta[name=dcterms.creator],"
          + " meta[name=sailthru.author], meta[name=cXenseParse:author],"
          + " meta[property=article:author], meta[property=og:article:author]";

  private static final String MARKED =
      "[itemprop=author] [itemprop=name], [itemprop=author], [rel=author], .byline .name,"
          + " [class*=author__name], [class*=author-name], [class*=authorname], [class*=byline]";

  private Authors() {}

  /** The authors' names, separated by ", ", or null. */
  static String find(JsonLd data, Document page) {
    Set<String> names = new LinkedHashSet<>();
    JsonNode article = data.article();
    for (String field : new String[] {"author", "creator"}) {
      if (names.isEmpty()) {
        add(data, article.path(field), names);
      }
    }
    if (names.isEmpty()) {
      page.select(META).forEach(meta -> add(meta.attr("content"), names));
    }
    if (names.isEmpty()) {
      for (Element element : page.select(MARKED)) {
        if (element.text().length() < 100 && names.size() < 6) {
          add(element.text(), names);
        }
      }
    }
    return names.isEmpty() ? null : String.join(", ", names);
  }

  private static void add(JsonLd data, JsonNode node, Set<String> names) {
    if (node.isArray()) {
      node.forEach(each -> add(data, each, names));
    } else if (node.isObject()) {
      JsonNode person = data.resolve(node);
      JsonNode name = person.path("name");
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
    Stream.of(Paragraphs.clean(value).split("\\s*(?:[;|]|,\\s| und | and | & )\\s*"))
        .map(name -> BY.matcher(name).replaceFirst("").strip())
        .filter(name -> !name.isEmpty() && name.length() <= 80)
        .filter(name -> !name.contains("://") && !name.startsWith("www.") && !name.startsWith("@"))
        .filter(name -> names.stream().noneMatch(n -> same(n, name)))
        .forEach(names::add);
  }

  private static boolean same(String one, String other) {
    return one.toLowerCase(Locale.GERMAN).equals(other.toLowerCase(Locale.GERMAN));
  }
}

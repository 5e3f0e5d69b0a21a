package wortlaut.intake.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * What a page says of its article in JSON-LD with the words of schema.org, as search engines want
 * it. Broken JSON is read as far as it can be, else left out.
 */
final class JsonLd {
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
          .enable(JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES)
          .enable(JsonReadFeature.ALLOW_MISSING_VALUES)
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .build();

  /** Deeper nesting says nothing of the article. */
  private static final int DEEPEST = 8;

  private final List<JsonNode> nodes = new ArrayList<>();

  /** Reads a page's JSON-LD. */
  JsonLd(Document page) {
    for (Element script : page.select("script[type*=ld+json]")) {
      String data =
          script
              .data()
              .replaceAll(
                  "^\\s*(?:<!--|//<!\\[CDATA\\[|<!\\[CDATA\\[)|(?:-->|//\\]\\]>|\\]\\]>)\\s*;?\\s*$",
                  "");
      try {
        collect(JSON.readTree(data), 0);
      } catch (JsonProcessingException e) {
        // A page's mistake; what it says elsewhere is used.
      }
    }
  }

  private void collect(JsonNode node, int depth) {
    if (node == null || depth > DEEPEST) {
      return;
    }
    if (node.isObject()) {
      nodes.add(node);
    }
    for (JsonNode child : node) {
      if (child.isContainerNode()) {
        collect(child, depth + 1);
      }
    }
  }

  /** The article: the first node of an article's type that has a headline, else any article. */
  JsonNode article() {
    List<JsonNode> articles =
        nodes.stream()
            .filter(
                node ->
                    isType(
                        node,
                        "(?s).*(?:Article|BlogPosting|Report|LiveBlogPosting|Review|Interview)"))
            .toList();
    Optional<JsonNode> best =
        articles.stream()
            .filter(node -> node.hasNonNull("headline") && node.hasNonNull("datePublished"))
            .findFirst();
    return best.or(() -> articles.stream().filter(node -> node.hasNonNull("headline")).findFirst())
        .or(() -> articles.stream().findFirst())
        .or(
            () ->
                nodes.stream()
                    .filter(n -> isType(n, "WebPage") && n.hasNonNull("datePublished"))
                    .findFirst())
        .orElse(MissingNode.getInstance());
  }

  /** The node with an {@code @id}, where another only points to it. */
  JsonNode resolve(JsonNode node) {
    if (node.isObject() && node.hasNonNull("@id") && !node.hasNonNull("name")) {
      String id = node.get("@id").asText();
      return nodes.stream()
          .filter(other -> other.hasNonNull("name") && other.path("@id").asText().equals(id))
          .findFirst()
          .orElse(node);
    }
    return node;
  }

  private static boolean isType(JsonNode node, String pattern) {
    JsonNode type = node.path("@type");
    if (type.isArray()) {
      for (JsonNode each : type) {
        if (each.asText().matches(pattern)) {
          return true;
        }
      }
      return false;
    }
    return type.asText().matches(pattern);
  }

  /** A node's text with its entities and tags resolved, or null if it has none. */
  static String text(JsonNode node) {
    if (node.isArray() && !node.isEmpty()) {
      return text(node.get(0));
    }
    if (node.isObject() && node.has("@value")) {
      return text(node.get("@value"));
    }
    if (!node.isValueNode() || node.isNull() || node.asText().isBlank()) {
      return null;
    }
    String text = node.asText();
    return Paragraphs.clean(text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, false));
  }
}

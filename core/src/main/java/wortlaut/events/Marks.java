package wortlaut.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wortlaut.lexicon.Table;
import wortlaut.record.EventType;
import wortlaut.record.Span;

/**
 * Standoff annotation: events that are marked in a table of their own, which holds no more of the
 * articles than the words that carry the events.
 *
 * <p>The table has the columns {@code article}, {@code sentence} (its index from 0), {@code type},
 * {@code trigger} (parts that stand apart joined by {@code " … "}), {@code source}, {@code target}
 * (codes, comma separated, {@code -} for none, {@code ?} for a party without a code) and {@code
 * status}. A row that has the article alone says that it has no event.
 */
public final class Marks {
  private static final String APART = " … ";

  private Marks() {}

  /**
   * The articles that the table names, in its order, with their events.
   *
   * @param table the events
   * @param articles the articles, one JSON object a line: {@code {"id", "text", "published",
   *     "sentences": [[start, end]]}}, offsets in code points; those that the table does not name
   *     are left out
   * @throws JsonProcessingException if a line is no JSON
   * @throws IllegalArgumentException if an article or sentence is missing, a type is none, or a
   *     trigger does not stand in its sentence; the message names the table's line
   */
  public static List<EventGold> read(Table table, List<String> articles)
      throws JsonProcessingException {
    Map<String, JsonNode> byId = new HashMap<>();
    for (String line : articles) {
      JsonNode article = new ObjectMapper().readTree(line);
      byId.put(article.path("id").asText(), article);
    }
    Map<String, EventGold> marked = new LinkedHashMap<>();
    for (Table.Row row : table.rows()) {
      String id = row.get("article");
      JsonNode article = byId.get(id);
      if (article == null) {
        throw wrong(row, "there is no article " + id);
      }
      EventGold gold = marked.computeIfAbsent(id, key -> empty(key, article));
      if (!row.get("type").isEmpty()) {
        gold.acts().add(act(row, gold.text(), article.path("sentences")));
      }
    }
    return List.copyOf(marked.values());
  }

  private static EventGold empty(String id, JsonNode article) {
    String published = article.path("published").asText("");
    return new EventGold(
        id,
        article.get("text").asText(),
        published.isEmpty() ? null : published,
        new ArrayList<>());
  }

  private static EventGold.Act act(Table.Row row, String text, JsonNode sentences) {
    try {
      JsonNode sentence = sentences.get(Integer.parseInt(row.get("sentence")));
      if (sentence == null) {
        throw wrong(row, "there is no such sentence");
      }
      return new EventGold.Act(
          EventType.valueOf(row.get("type")),
          trigger(row, text, sentence.get(0).asInt(), sentence.get(1).asInt()),
          EventGold.codes(row.get("source")),
          EventGold.codes(row.get("target")));
    } catch (NumberFormatException e) {
      throw wrong(row, "the sentence is no number");
    }
  }

  /** The parts of a trigger, each as whole words if it stands so, after the one before. */
  private static List<Span> trigger(Table.Row row, String text, int start, int end) {
    int from = text.offsetByCodePoints(0, start);
    String sentence = text.substring(from, text.offsetByCodePoints(0, end));
    List<Span> parts = new ArrayList<>();
    int at = 0;
    for (String part : row.get("trigger").split(APART)) {
      int found = find(part, sentence, at);
      if (found < 0) {
        throw wrong(row, "the trigger does not stand in its sentence: " + part);
      }
      at = found + part.length();
      int first = text.codePointCount(0, from + found);
      parts.add(new Span(first, first + part.codePointCount(0, part.length())));
    }
    return parts;
  }

  private static int find(String part, String sentence, int at) {
    Matcher word =
        Pattern.compile(
                "(?<!\\w)" + Pattern.quote(part) + "(?!\\w)", Pattern.UNICODE_CHARACTER_CLASS)
            .matcher(sentence);
    return word.find(at) ? word.start() : sentence.indexOf(part, at);
  }

  private static IllegalArgumentException wrong(Table.Row row, String what) {
    return new IllegalArgumentException(row.table().name() + ":" + row.line() + ": " + what);
  }
}

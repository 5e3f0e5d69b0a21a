package wortlaut.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wortlaut.record.EventType;
import wortlaut.record.Span;

/**
 * An article with annotated events.
 *
 * @param id the article's id
 * @param text its text
 * @param published its day of publication, or null
 * @param acts the events
 */
public record EventGold(String id, String text, String published, List<Act> acts) {

  /**
   * An annotated event.
   *
   * @param type its type
   * @param trigger the words that carry it
   * @param source codes of the acting parties; null where they are not marked
   * @param target codes of those it is directed at; null where they are not marked
   */
  public record Act(EventType type, List<Span> trigger, Set<String> source, Set<String> target) {}

  /**
   * Reads one line of a JSON Lines file: {@code {"id", "text", "published", "events": [{"type",
   * "trigger_spans": [[start, end]], "source": [{"actor": code}], "target": …}]}}.
   *
   * @throws JsonProcessingException if the line is no JSON
   */
  public static EventGold read(String line) throws JsonProcessingException {
    JsonNode node = new ObjectMapper().readTree(line);
    List<Act> acts = new ArrayList<>();
    for (JsonNode event : node.get("events")) {
      List<Span> trigger = new ArrayList<>();
      for (JsonNode span : event.get("trigger_spans")) {
        trigger.add(new Span(span.get(0).asInt(), span.get(1).asInt()));
      }
      acts.add(
          new Act(
              EventType.valueOf(event.get("type").asText()),
              trigger,
              codes(event.get("source")),
              codes(event.get("target"))));
    }
    return new EventGold(
        node.get("id").asText(),
        node.get("text").asText(),
        node.hasNonNull("published") ? node.get("published").asText() : null,
        acts);
  }

  /**
   * Reads the plain form of marked articles: an article is a line of text; each event below it a
   * line: tab, type, first word of the trigger, codes of source and target (comma separated, - for
   * none), parted by tabs. Lines with # are remarks.
   *
   * @throws IllegalArgumentException if a trigger does not stand in its article
   */
  public static List<EventGold> plain(List<String> lines) {
    List<EventGold> articles = new ArrayList<>();
    for (String line : lines) {
      if (line.startsWith("\t")) {
        EventGold last = articles.get(articles.size() - 1);
        last.acts().add(act(line.substring(1).split("\t"), last.text()));
      } else if (!line.isBlank() && !line.startsWith("#")) {
        articles.add(new EventGold("plain" + articles.size(), line, null, new ArrayList<>()));
      }
    }
    return articles;
  }

  private static Act act(String[] cells, String text) {
    Matcher word =
        Pattern.compile("\\b" + Pattern.quote(cells[1]) + "\\b", Pattern.UNICODE_CHARACTER_CLASS)
            .matcher(text);
    if (!word.find()) {
      throw new IllegalArgumentException(cells[1] + " does not stand in: " + text);
    }
    Span trigger =
        new Span(text.codePointCount(0, word.start()), text.codePointCount(0, word.end()));
    return new Act(EventType.valueOf(cells[0]), List.of(trigger), codes(cells[2]), codes(cells[3]));
  }

  /** Codes joined by commas, - for none; a party without one (?) has none. */
  static Set<String> codes(String cell) {
    Set<String> codes = new TreeSet<>(List.of(cell.split(",")));
    codes.removeAll(List.of("-", "?"));
    return codes;
  }

  private static Set<String> codes(JsonNode parties) {
    Set<String> codes = new TreeSet<>();
    for (JsonNode party : parties) {
      String code = party.path("actor").asText("");
      if (!code.isEmpty()) {
        codes.add(code);
      }
    }
    return codes;
  }

  /** The events whose trigger starts inside a stretch of text. */
  List<Act> in(Span span) {
    return acts.stream()
        .filter(act -> !act.trigger().isEmpty() && span.overlaps(act.trigger().get(0)))
        .toList();
  }
}

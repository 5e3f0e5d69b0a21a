package wortlaut.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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
   * @param source codes of the acting parties
   * @param target codes of those it is directed at
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

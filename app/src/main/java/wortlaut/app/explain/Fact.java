package wortlaut.app.explain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import wortlaut.record.Actor;
import wortlaut.record.ArticleRecord;
import wortlaut.record.Event;
import wortlaut.record.EventParty;
import wortlaut.record.Mention;
import wortlaut.record.Span;
import wortlaut.record.Statement;

/**
 * A statement, event or actor with what explains it.
 *
 * @param id its id in the record
 * @param what what sort of fact it is
 * @param reason the rule or model that decided, or null where the record gives none
 * @param confidence how sure it is, or null where the record gives none
 * @param parts the words it stands on, by the part they play, in order
 */
public record Fact(
    String id, String what, String reason, Double confidence, Map<String, List<Span>> parts) {

  /** The facts of a record: statements, events, actors. */
  public static List<Fact> of(ArticleRecord record) {
    List<Fact> facts = new ArrayList<>();
    record.statements().forEach(statement -> facts.add(of(statement)));
    record.events().forEach(event -> facts.add(of(event)));
    record.actors().forEach(actor -> facts.add(of(actor)));
    return facts;
  }

  private static Fact of(Statement statement) {
    Map<String, List<Span>> parts = new LinkedHashMap<>();
    parts.put("quote", statement.quote());
    parts.put("cue", statement.cue());
    parts.put("frame", statement.frame());
    parts.put("speaker", statement.speaker().spans());
    parts.put("addressee", statement.addressee().spans());
    String what = statement.type().label() + " statement";
    return new Fact(statement.id(), what, statement.reason(), statement.confidence(), parts);
  }

  private static Fact of(Event event) {
    Map<String, List<Span>> parts = new LinkedHashMap<>();
    parts.put("trigger", event.trigger());
    parts.put("source", spans(event.source()));
    parts.put("target", spans(event.target()));
    String mode = event.mode() == null ? "" : " " + event.mode();
    String what =
        event.type().label() + mode + ", " + event.status().label() + ", voice " + event.voice();
    return new Fact(event.id(), what, event.reason(), event.confidence(), parts);
  }

  private static Fact of(Actor actor) {
    Map<String, List<Span>> parts = new LinkedHashMap<>();
    for (Mention mention : actor.mentions()) {
      parts
          .computeIfAbsent(mention.form().label(), form -> new ArrayList<>())
          .add(new Span(mention.start(), mention.end()));
    }
    String code = actor.code() == null ? "" : " " + actor.code();
    return new Fact(
        actor.id(), actor.kind().label() + code + " “" + actor.name() + "”", null, null, parts);
  }

  private static List<Span> spans(List<EventParty> parties) {
    return parties.stream().flatMap(party -> party.spans().stream()).toList();
  }

  /** Whether any of its words lie over the place. */
  public boolean covers(Span place) {
    return parts.values().stream().flatMap(List::stream).anyMatch(place::overlaps);
  }

  /** Its words that lie in a stretch of the text. */
  List<Span> in(Span stretch) {
    return parts.values().stream().flatMap(List::stream).filter(stretch::overlaps).toList();
  }
}

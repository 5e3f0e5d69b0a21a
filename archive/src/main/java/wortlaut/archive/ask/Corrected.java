package wortlaut.archive.ask;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import wortlaut.archive.store.Correction;
import wortlaut.record.Actor;
import wortlaut.record.ActorKind;
import wortlaut.record.ArticleRecord;
import wortlaut.record.Event;
import wortlaut.record.EventParty;
import wortlaut.record.EventType;
import wortlaut.record.Party;
import wortlaut.record.Span;
import wortlaut.record.Statement;
import wortlaut.record.StatementType;
import wortlaut.record.Status;
import wortlaut.record.Text;

/**
 * A reading with what people decided of it. A decision holds for the fact of its kind whose words
 * cover most of the decision's words, at least half of both together; where the text changed, for
 * the place where the same words stand once.
 *
 * @param record the record as corrected; removed facts are still in it
 * @param byFact decisions by id of the fact they hold for
 * @param lost decisions that hold for none, since the fact is no longer read
 */
public record Corrected(
    ArticleRecord record, Map<String, Correction> byFact, List<Correction> lost) {
  public Corrected {
    byFact = Map.copyOf(byFact);
    lost = List.copyOf(lost);
  }

  /** A record with these decisions. */
  public static Corrected of(ArticleRecord read, List<Correction> corrections) {
    Map<String, Correction> byFact = new HashMap<>();
    List<Correction> lost = new ArrayList<>();
    Text text = new Text(read.document().text());
    for (Correction correction : corrections) {
      String fact = fact(read, text, correction);
      if (fact == null) {
        lost.add(correction);
      } else {
        byFact.put(fact, correction);
      }
    }
    return new Corrected(byFact.isEmpty() ? read : apply(read, text, byFact), byFact, lost);
  }

  /** What was decided, by id of the fact. */
  public Map<String, String> verdicts() {
    Map<String, String> verdicts = new HashMap<>();
    byFact.forEach((fact, correction) -> verdicts.put(fact, correction.verdict()));
    return verdicts;
  }

  /** The record without removed facts and what stands on them. */
  public ArticleRecord cleared() {
    List<Statement> statements =
        record.statements().stream().filter(s -> !removed(s.id())).toList();
    List<Event> events =
        record.events().stream().filter(e -> !removed(e.id()) && !removed(e.voice())).toList();
    return new ArticleRecord(
        record.schema(),
        record.document(),
        record.sentences(),
        record.actors(),
        record.times(),
        statements,
        events,
        record.links().stream()
            .filter(link -> !removed(link.from()) && !removed(link.to()))
            .toList());
  }

  private boolean removed(String fact) {
    Correction correction = byFact.get(fact);
    return correction != null && correction.verdict().equals("removed");
  }

  /**
   * Place of a fact's words: of a statement's quote, of an event's trigger; null where it has none.
   */
  public static Span place(ArticleRecord record, String fact) {
    List<Span> spans =
        record.statements().stream()
            .filter(s -> s.id().equals(fact))
            .map(Statement::quote)
            .findFirst()
            .orElseGet(
                () ->
                    record.events().stream()
                        .filter(e -> e.id().equals(fact))
                        .map(Event::trigger)
                        .findFirst()
                        .orElse(List.of()));
    return spans.isEmpty()
        ? null
        : new Span(spans.get(0).start(), spans.get(spans.size() - 1).end());
  }

  private static String fact(ArticleRecord read, Text text, Correction correction) {
    Span wanted = place(text, correction);
    if (wanted == null) {
      return null;
    }
    List<String> ids =
        correction.kind().equals("statement")
            ? read.statements().stream().map(Statement::id).toList()
            : read.events().stream().map(Event::id).toList();
    String best = null;
    double most = 0.5;
    for (String id : ids) {
      Span place = place(read, id);
      double likeness = place == null ? 0 : likeness(wanted, place);
      if (likeness >= most && (best == null || likeness > most)) {
        best = id;
        most = likeness;
      }
    }
    return best;
  }

  /** The words where they stood, else where they stand once. */
  private static Span place(Text text, Correction correction) {
    int start = correction.start();
    int stop = correction.stop();
    if (stop <= text.length() && text.slice(start, stop).equals(correction.words())) {
      return new Span(start, stop);
    }
    int unit = text.string().indexOf(correction.words());
    if (unit < 0 || text.string().indexOf(correction.words(), unit + 1) >= 0) {
      return null;
    }
    return new Span(text.point(unit), text.point(unit + correction.words().length()));
  }

  private static double likeness(Span a, Span b) {
    int common = Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
    int all = Math.max(a.end(), b.end()) - Math.min(a.start(), b.start());
    return all == 0 ? 0 : Math.max(0, common) / (double) all;
  }

  private static ArticleRecord apply(
      ArticleRecord read, Text text, Map<String, Correction> byFact) {
    List<Actor> actors = new ArrayList<>(read.actors());
    List<Statement> statements =
        read.statements().stream()
            .map(s -> byFact.containsKey(s.id()) ? apply(s, byFact.get(s.id()), text, actors) : s)
            .toList();
    List<Event> events =
        read.events().stream()
            .map(e -> byFact.containsKey(e.id()) ? apply(e, byFact.get(e.id()), read, actors) : e)
            .toList();
    return new ArticleRecord(
        read.schema(),
        read.document(),
        read.sentences(),
        actors,
        read.times(),
        statements,
        events,
        read.links());
  }

  private static Statement apply(
      Statement s, Correction correction, Text text, List<Actor> actors) {
    Map<String, String> changes = correction.changes();
    String speaker = changes.get("speaker");
    return new Statement(
        s.id(),
        labelled(StatementType.values(), changes.get("type"), s.type()),
        s.medium(),
        s.sourcing(),
        changes.containsKey("quote") ? quote(text, changes.get("quote"), s.quote()) : s.quote(),
        s.cue(),
        s.frame(),
        speaker == null
            ? s.speaker()
            : new Party(s.speaker().spans(), List.of(actor(speaker, actors))),
        s.addressee(),
        s.parent(),
        s.time(),
        s.reason(),
        s.confidence());
  }

  /** Where these words stand nearest to where the quote was; the quote as it was where nowhere. */
  private static List<Span> quote(Text text, String words, List<Span> was) {
    int around = was.isEmpty() ? 0 : was.get(0).start();
    Span best = null;
    for (int at = text.string().indexOf(words);
        at >= 0 && !words.isEmpty();
        at = text.string().indexOf(words, at + 1)) {
      Span span = new Span(text.point(at), text.point(at + words.length()));
      if (best == null || Math.abs(span.start() - around) < Math.abs(best.start() - around)) {
        best = span;
      }
    }
    return best == null ? was : List.of(best);
  }

  private static Event apply(
      Event e, Correction correction, ArticleRecord read, List<Actor> actors) {
    Map<String, String> changes = correction.changes();
    String voice = changes.get("voice");
    boolean known =
        Event.OUTLET.equals(voice)
            || read.statements().stream().anyMatch(s -> s.id().equals(voice));
    EventType type = labelled(EventType.values(), changes.get("type"), e.type());
    return new Event(
        e.id(),
        type,
        type == e.type() ? e.mode() : null,
        labelled(Status.values(), changes.get("status"), e.status()),
        known ? voice : e.voice(),
        e.trigger(),
        parties(changes.get("source"), e.source(), actors),
        parties(changes.get("target"), e.target(), actors),
        e.time(),
        e.where(),
        e.reason(),
        e.confidence());
  }

  private static List<EventParty> parties(String name, List<EventParty> were, List<Actor> actors) {
    if (name == null) {
      return were;
    }
    if (name.isEmpty()) {
      return List.of();
    }
    String id = actor(name, actors);
    String code =
        actors.stream()
            .filter(a -> a.id().equals(id))
            .map(Actor::code)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null);
    return List.of(new EventParty(List.of(), id, code));
  }

  /** The article's actor of this name; a new one where there is none. */
  private static String actor(String name, List<Actor> actors) {
    for (Actor actor : actors) {
      if (actor.name().equals(name)) {
        return actor.id();
      }
    }
    int number = actors.size() + 1;
    while (has(actors, "a" + number)) {
      number++;
    }
    String id = "a" + number;
    actors.add(new Actor(id, name, ActorKind.PERSON, null, List.of(), List.of(), null, List.of()));
    return id;
  }

  private static boolean has(List<Actor> actors, String id) {
    return actors.stream().anyMatch(actor -> actor.id().equals(id));
  }

  private static <E extends Enum<E>> E labelled(E[] values, String label, E otherwise) {
    for (E value : values) {
      if (value.name().equalsIgnoreCase(label == null ? "" : label.replace('-', '_'))) {
        return value;
      }
    }
    return otherwise;
  }
}

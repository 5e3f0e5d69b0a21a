package wortlaut.archive.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import wortlaut.archive.store.FactValues;
import wortlaut.record.Actor;
import wortlaut.record.ArticleRecord;
import wortlaut.record.Document;
import wortlaut.record.Event;
import wortlaut.record.EventParty;
import wortlaut.record.Link;
import wortlaut.record.Span;
import wortlaut.record.Statement;
import wortlaut.record.Time;

/**
 * The rows of one record in the flat tables, made without a database: the same as the views {@code
 * flat_…} give once the record is in an archive. Each row has its table's columns in order.
 */
public final class FlatRows {
  /**
   * What the tables call an actor.
   *
   * @param id the actor's id, the same in all documents
   * @param name its name
   * @param code its code, for articles that give none, or null
   */
  public record Known(long id, String name, String code) {}

  private final long document;
  private final Document d;
  private final ArticleRecord record;
  private final FactValues values;
  private final Map<String, Actor> actors;
  private final Function<Actor, Known> known;

  /**
   * @param document the document's id in the tables
   * @param known what the tables call an actor
   */
  public FlatRows(ArticleRecord record, long document, Function<Actor, Known> known) {
    this.record = record;
    this.document = document;
    this.d = record.document();
    this.values = new FactValues(record);
    this.actors =
        record.actors().stream().collect(Collectors.toMap(Actor::id, a -> a, (a, b) -> b));
    this.known = known;
  }

  /**
   * The document's row.
   *
   * @param key what the document is known by ({@link wortlaut.archive.store.Identity#key})
   * @param version how many versions of it there are
   * @param reader which Wortlaut read it
   * @param added when, as ISO 8601
   */
  public Object[] document(String key, long version, String reader, String added) {
    return row(
        document,
        key,
        d.id(),
        version,
        d.source(),
        d.title(),
        d.outlet(),
        d.author(),
        d.published(),
        d.language(),
        d.text(),
        reader,
        added);
  }

  /** The statements' rows, in order. */
  public List<Object[]> statements() {
    return record.statements().stream().map(this::statement).toList();
  }

  private Object[] statement(Statement s) {
    Span hull = FactValues.hull(s.quote());
    List<String> speakers = s.speaker().actors();
    return row(
        id(s.id()),
        document,
        s.id(),
        s.type().label(),
        s.medium().label(),
        s.sourcing().label(),
        each(speakers, this::actorId),
        each(speakers, this::name),
        each(speakers, this::code),
        words(s.speaker().spans()),
        each(s.addressee().actors(), this::actorId),
        each(s.addressee().actors(), this::name),
        words(s.quote()),
        each(s.quote(), span -> span.start() + "-" + span.end()),
        (long) hull.start(),
        (long) hull.end(),
        (long) values.words(s.quote()),
        words(s.cue()),
        words(s.frame()),
        id(s.parent()),
        id(s.time()),
        values.date(s.time()),
        s.confidence(),
        s.reason(),
        d.title(),
        d.outlet(),
        d.published(),
        d.source());
  }

  /** The events' rows, in order. */
  public List<Object[]> events() {
    return record.events().stream().map(this::event).toList();
  }

  private Object[] event(Event e) {
    Span hull = FactValues.hull(e.trigger());
    Span sentence = values.sentence(hull);
    boolean own = e.voice().equals(Event.OUTLET);
    return row(
        id(e.id()),
        document,
        e.id(),
        e.type().label(),
        e.mode(),
        e.status().label(),
        each(e.source(), party -> actorId(party.actor())),
        each(e.source(), party -> name(party.actor())),
        each(e.source(), EventParty::code),
        each(e.target(), party -> actorId(party.actor())),
        each(e.target(), party -> name(party.actor())),
        each(e.target(), EventParty::code),
        own ? Event.OUTLET : id(e.voice()),
        own ? d.outlet() : speakers(e.voice()),
        words(e.trigger()),
        (long) hull.start(),
        (long) hull.end(),
        values.slice(sentence),
        (long) sentence.start(),
        (long) sentence.end(),
        e.where() == null ? null : words(e.where().spans()),
        e.where() == null ? null : e.where().code(),
        id(e.time()),
        values.date(e.time()),
        e.confidence(),
        e.reason(),
        d.title(),
        d.outlet(),
        d.published(),
        d.source());
  }

  /** Who says a statement; null where nobody is known to. */
  private String speakers(String statement) {
    return record.statements().stream()
        .filter(s -> s.id().equals(statement))
        .findFirst()
        .map(s -> s.speaker().actors().stream().filter(actors::containsKey).toList())
        .map(those -> each(those, this::name))
        .orElse(null);
  }

  /** The times' rows, in order. */
  public List<Object[]> times() {
    return record.times().stream().map(this::time).toList();
  }

  private Object[] time(Time t) {
    return row(
        id(t.id()),
        document,
        t.id(),
        t.type().label(),
        t.value(),
        values.slice(new Span(t.start(), t.end())),
        (long) t.start(),
        (long) t.end(),
        d.outlet(),
        d.published());
  }

  /** The links' rows, in order. */
  public List<Object[]> links() {
    List<Object[]> rows = new ArrayList<>();
    for (int i = 0; i < record.links().size(); i++) {
      Link link = record.links().get(i);
      rows.add(
          row(
              id("l" + i),
              document,
              link.kind().label(),
              id(link.from()),
              id(link.to()),
              link.reason(),
              d.outlet(),
              d.published()));
    }
    return rows;
  }

  private String id(String fact) {
    return fact == null ? null : document + "/" + fact;
  }

  private String actorId(String actor) {
    return actors.containsKey(actor) ? String.valueOf(known.apply(actors.get(actor)).id()) : null;
  }

  private String name(String actor) {
    return actors.containsKey(actor) ? known.apply(actors.get(actor)).name() : null;
  }

  private String code(String id) {
    Actor actor = actors.get(id);
    return actor == null || actor.code() != null
        ? actor == null ? null : actor.code()
        : known.apply(actor).code();
  }

  private String words(List<Span> spans) {
    return joined(spans, values::slice, " … ");
  }

  private static <T> String each(List<T> all, Function<T, String> text) {
    return joined(all, text, "; ");
  }

  private static <T> String joined(List<T> all, Function<T, String> text, String between) {
    return all.isEmpty()
        ? null
        : all.stream()
            .map(one -> Objects.requireNonNullElse(text.apply(one), ""))
            .collect(Collectors.joining(between));
  }

  private static Object[] row(Object... values) {
    return values;
  }
}

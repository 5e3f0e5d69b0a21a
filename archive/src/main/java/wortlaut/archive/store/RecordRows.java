package wortlaut.archive.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import wortlaut.record.Actor;
import wortlaut.record.ArticleRecord;
import wortlaut.record.Event;
import wortlaut.record.EventParty;
import wortlaut.record.Link;
import wortlaut.record.LinkKind;
import wortlaut.record.Mention;
import wortlaut.record.Party;
import wortlaut.record.Span;
import wortlaut.record.Statement;
import wortlaut.record.Time;

/**
 * The rows of one record. Adding writes them; checking makes them again and compares.
 *
 * @see Table
 */
final class RecordRows {
  private final ArticleRecord record;
  private final FactValues values;
  private final Map<String, Long> actors;
  private final List<Row> rows = new ArrayList<>();

  private RecordRows(ArticleRecord record, Map<String, Long> actors) {
    this.record = record;
    this.values = new FactValues(record);
    this.actors = actors;
  }

  /**
   * @param actors the archive's id of each of the record's actors, by the id in the record
   */
  static List<Row> of(ArticleRecord record, Map<String, Long> actors) {
    RecordRows made = new RecordRows(record, actors);
    record.actors().forEach(made::actor);
    record.times().forEach(made::time);
    record.statements().forEach(made::statement);
    record.events().forEach(made::event);
    made.links();
    made.text();
    return made.rows;
  }

  private void actor(Actor actor) {
    add(Table.DOCUMENT_ACTORS, actor.id(), actors.get(actor.id()), actor.name(), actor.code());
    for (int i = 0; i < actor.roles().size(); i++) {
      add(
          Table.ROLES,
          actor.id(),
          i,
          actor.roles().get(i),
          actors.get(actor.id()),
          record.document().published());
    }
    for (int i = 0; i < actor.mentions().size(); i++) {
      Mention mention = actor.mentions().get(i);
      add(Table.MENTIONS, actor.id(), i, mention.start(), mention.end(), mention.form().label());
    }
  }

  private void time(Time time) {
    add(Table.TIMES, time.id(), time.start(), time.end(), time.type().label(), time.value());
  }

  private void statement(Statement s) {
    Span hull = FactValues.hull(s.quote());
    add(
        Table.STATEMENTS,
        s.id(),
        s.type().label(),
        s.medium().label(),
        s.sourcing().label(),
        values.date(s.time()),
        hull.start(),
        hull.end(),
        values.words(s.quote()),
        s.parent(),
        s.time(),
        s.reason(),
        s.confidence());
    spans(s.id(), "quote", 0, s.quote());
    spans(s.id(), "cue", 0, s.cue());
    spans(s.id(), "frame", 0, s.frame());
    party(s, "speaker", s.speaker());
    party(s, "addressee", s.addressee());
  }

  private void party(Statement s, String role, Party party) {
    for (int i = 0; i < party.actors().size(); i++) {
      String id = party.actors().get(i);
      add(Table.STATEMENT_PARTIES, s.id(), role, i, id, actors.get(id), values.date(s.time()));
    }
    spans(s.id(), role, 0, party.spans());
  }

  private void event(Event e) {
    Span hull = FactValues.hull(e.trigger());
    Span sentence = values.sentence(hull);
    add(
        Table.EVENTS,
        e.id(),
        e.type().label(),
        e.mode(),
        e.status().label(),
        e.voice(),
        values.date(e.time()),
        hull.start(),
        hull.end(),
        sentence.start(),
        sentence.end(),
        e.time(),
        e.where() == null ? null : e.where().code(),
        e.reason(),
        e.confidence());
    spans(e.id(), "trigger", 0, e.trigger());
    parties(e, "source", e.source());
    parties(e, "target", e.target());
    spans(e.id(), "place", 0, e.where() == null ? List.of() : e.where().spans());
  }

  private void parties(Event e, String role, List<EventParty> parties) {
    for (int i = 0; i < parties.size(); i++) {
      EventParty party = parties.get(i);
      Long actor = party.actor() == null ? null : actors.get(party.actor());
      add(
          Table.EVENT_PARTIES,
          e.id(),
          role,
          i,
          party.actor(),
          actor,
          party.code(),
          values.date(e.time()),
          e.type().label(),
          e.status().label());
      spans(e.id(), role, i, party.spans());
    }
  }

  private void links() {
    for (int i = 0; i < record.links().size(); i++) {
      Link link = record.links().get(i);
      add(Table.LINKS, i, link.kind().label(), link.from(), link.to(), link.reason());
      makers(i, "from", link.kind(), link.from());
      makers(i, "to", link.kind(), link.to());
    }
  }

  /** Who says the statement, or acts in the event. */
  private void makers(int link, String role, LinkKind kind, String fact) {
    List<String> makers =
        Stream.concat(
                record.statements().stream()
                    .filter(s -> s.id().equals(fact))
                    .flatMap(s -> s.speaker().actors().stream()),
                record.events().stream()
                    .filter(e -> e.id().equals(fact))
                    .flatMap(e -> e.source().stream().map(EventParty::actor)))
            .toList();
    for (int i = 0; i < makers.size(); i++) {
      Long actor = makers.get(i) == null ? null : actors.get(makers.get(i));
      if (actor != null) {
        add(Table.LINK_PARTIES, link, role, i, kind.label(), actor);
      }
    }
  }

  private void text() {
    List<Integer> bands = new Shingles(record.document()).bands();
    for (int i = 0; i < bands.size(); i++) {
      add(Table.COPY_BANDS, i, bands.get(i));
    }
    VoiceShare share = VoiceShare.of(record, FactValues.WORD);
    add(Table.VOICES, share.words(), share.quoted());
  }

  private void spans(String fact, String part, int party, List<Span> spans) {
    for (int i = 0; i < spans.size(); i++) {
      add(Table.SPANS, fact, part, party, i, spans.get(i).start(), spans.get(i).end());
    }
  }

  private void add(Table table, Object... values) {
    rows.add(Row.of(table, values));
  }
}

package wortlaut.web.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import wortlaut.app.report.View;
import wortlaut.app.report.html.Colours;
import wortlaut.events.Plover;
import wortlaut.record.Actor;
import wortlaut.record.Document;
import wortlaut.record.Event;
import wortlaut.record.EventParty;
import wortlaut.record.Link;
import wortlaut.record.Party;
import wortlaut.record.Sourcing;
import wortlaut.record.Span;
import wortlaut.record.Statement;
import wortlaut.web.article.Card.Fact;
import wortlaut.web.article.Card.Name;
import wortlaut.web.article.Card.Relation;
import wortlaut.web.text.Messages;

/** Makes the cards of an article's statements and events. */
final class Cards {
  private final View view;
  private final Map<String, Long> actors;
  private final Messages words;
  private final String address;
  private final Map<String, String> verdicts;

  /**
   * @param actors the archive's numbers of the article's actors; empty for one that is not kept
   * @param address where the article is shown
   * @param verdicts what readers decided, by id of the fact
   */
  Cards(
      View view,
      Map<String, Long> actors,
      Messages words,
      String address,
      Map<String, String> verdicts) {
    this.view = view;
    this.actors = actors;
    this.words = words;
    this.address = address;
    this.verdicts = verdicts;
  }

  Card statement(Statement statement) {
    int speaker = view.speakerNumber(statement);
    List<Fact> facts = new ArrayList<>();
    add(facts, "cue", view.words(statement.cue()));
    add(facts, "time", view.time(statement.time()));
    if (statement.sourcing() != Sourcing.NAMED) {
      add(facts, "sourcing", words.word("sourcing", statement.sourcing().label()));
    }
    List<Relation> relations = relations(statement.id());
    if (statement.parent() != null) {
      relations.add(0, new Relation("inside", statement.parent()));
    }
    List<Name> from = names(statement.speaker());
    return new Card(
        statement.id(),
        false,
        view.number(statement),
        Colours.of(speaker) + " voice-" + speaker + " " + statement.type().label(),
        from.isEmpty() ? List.of(new Name(words.say("somebody"), null)) : from,
        statement.type().label(),
        "",
        names(statement.addressee()),
        "",
        0,
        null,
        facts,
        relations,
        statement.reason(),
        statement.confidence(),
        citation(view.words(statement.quote()), joined(from), statement.id()),
        verdicts.getOrDefault(statement.id(), ""));
  }

  Card event(Event event) {
    Statement voice = view.voice(event);
    int speaker = voice == null ? -1 : view.speakerNumber(voice);
    List<Fact> facts = new ArrayList<>();
    add(facts, "time", view.time(event.time()));
    if (event.where() != null) {
      String code = event.where().code() == null ? "" : " " + event.where().code();
      add(facts, "place", (view.words(event.where().spans()) + code).strip());
    }
    List<Relation> relations = relations(event.id());
    if (voice != null) {
      relations.add(0, new Relation("said", voice.id()));
    }
    return new Card(
        event.id(),
        true,
        event.id(),
        Colours.of(speaker) + " voice-" + speaker + " " + event.status().label(),
        parties(event.source()),
        event.type().label(),
        event.mode() == null ? "" : event.mode(),
        parties(event.target()),
        event.status().label(),
        Plover.of(event).quad(),
        new Name(voice == null ? outlet() : name(voice), null),
        facts,
        relations,
        event.reason(),
        event.confidence(),
        citation(sentence(event), outlet(), event.id()),
        verdicts.getOrDefault(event.id(), ""));
  }

  /** The outlet's name, or the word for it. */
  String outlet() {
    String outlet = view.record().document().outlet();
    return outlet == null || outlet.isBlank() ? words.say("outlet.unknown") : outlet;
  }

  /** A speaker's name, or the word for somebody. */
  String name(Statement statement) {
    String name = view.party(statement.speaker());
    return name.isEmpty() ? words.say("somebody") : name;
  }

  private List<Name> names(Party party) {
    List<Name> names =
        party.actors().stream()
            .flatMap(id -> view.record().actors().stream().filter(a -> a.id().equals(id)))
            .map(this::name)
            .distinct()
            .toList();
    String spoken = view.words(party.spans());
    return !names.isEmpty() || spoken.isEmpty() ? names : List.of(new Name(spoken, null));
  }

  private List<Name> parties(List<EventParty> parties) {
    return parties.stream()
        .map(p -> new Name(view.party(p), p.actor() == null ? null : actors.get(p.actor())))
        .filter(name -> !name.name().isEmpty())
        .distinct()
        .toList();
  }

  private Name name(Actor actor) {
    return new Name(actor.name(), actors.get(actor.id()));
  }

  private static String joined(List<Name> names) {
    return String.join(", ", names.stream().map(Name::name).toList());
  }

  private List<Relation> relations(String fact) {
    List<Relation> found = new ArrayList<>();
    for (Link link : view.record().links()) {
      if (link.from().equals(fact)) {
        found.add(new Relation(link.kind().label(), link.to()));
      } else if (link.to().equals(fact)) {
        found.add(new Relation(link.kind().label() + ".by", link.from()));
      }
    }
    return found;
  }

  private String sentence(Event event) {
    if (event.trigger().isEmpty()) {
      return "";
    }
    Span trigger = event.trigger().get(0);
    return view.record().sentences().stream()
        .filter(trigger::overlaps)
        .findFirst()
        .map(span -> view.words(List.of(span)))
        .orElse("");
  }

  /** Words, who said them, and where they stand. */
  private String citation(String quoted, String who, String fact) {
    Document document = view.record().document();
    String where =
        String.join(
            ", ",
            Stream.of(view.title(), document.outlet(), document.published(), document.source())
                .filter(Objects::nonNull)
                .toList());
    String place = address.isEmpty() ? "" : " [" + address + "#" + fact + "]";
    return "„" + quoted + "“" + (who.isEmpty() ? "" : " — " + who) + ". " + where + place;
  }

  private static void add(List<Fact> facts, String key, String value) {
    if (!value.isEmpty()) {
      facts.add(new Fact(key, value));
    }
  }
}

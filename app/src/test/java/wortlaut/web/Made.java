package wortlaut.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import wortlaut.record.Actor;
import wortlaut.record.ActorKind;
import wortlaut.record.ArticleRecord;
import wortlaut.record.Document;
import wortlaut.record.Event;
import wortlaut.record.EventParty;
import wortlaut.record.EventType;
import wortlaut.record.Furniture;
import wortlaut.record.Link;
import wortlaut.record.LinkKind;
import wortlaut.record.Medium;
import wortlaut.record.Mention;
import wortlaut.record.MentionForm;
import wortlaut.record.Party;
import wortlaut.record.Place;
import wortlaut.record.Sourcing;
import wortlaut.record.Span;
import wortlaut.record.Statement;
import wortlaut.record.StatementType;
import wortlaut.record.Status;
import wortlaut.record.Time;
import wortlaut.record.TimeType;

/** Records made by rule, for the page's tests: the same number always gives the same article. */
public final class Made {
  private record Person(String name, String code) {}

  private static final List<Person> PEOPLE =
      List.of(
          new Person("Marta Feldkamp", "DEU"),
          new Person("Jonas Überall", "DEU"),
          new Person("Claire Dubois", "FRA"),
          new Person("Piotr Wiśniewski", "POL"),
          new Person("Sergei Lawrow", "RUS"),
          new Person("Ana Ribeiro", "EU"));
  private static final List<Person> STATES =
      List.of(
          new Person("Russland", "RUS"),
          new Person("Deutschland", "DEU"),
          new Person("Frankreich", "FRA"),
          new Person("Polen", "POL"));
  private static final List<String> MATTERS =
      List.of("die Erdgasleitung", "den Grenzverkehr", "das Fischereiabkommen", "die Eisenbahn");
  private static final List<String> OUTLETS = List.of("Küstenbote", "Abendkurier", "Die Lupe");

  private final StringBuilder text = new StringBuilder();
  private final List<Span> sentences = new ArrayList<>();
  private final List<Actor> actors = new ArrayList<>();
  private final List<Time> times = new ArrayList<>();
  private final List<Statement> statements = new ArrayList<>();
  private final List<Event> events = new ArrayList<>();
  private final String hostile;
  private final int number;

  private Made(int number, String hostile) {
    this.number = number;
    this.hostile = hostile;
  }

  /** An article of four paragraphs at an address of its own. */
  public static ArticleRecord article(int number) {
    return new Made(number, "").make(4, "https://zeitung.example/" + number);
  }

  /** Another version of it. */
  public static ArticleRecord changed(int number) {
    Made made = new Made(number, "");
    made.sentence("Der Artikel wurde am Abend berichtigt.");
    return made.make(4, "https://zeitung.example/" + number);
  }

  /** About 3,000 words with 150 statements and 120 events. */
  public static ArticleRecord large() {
    return new Made(7, "").make(75, "https://zeitung.example/large");
  }

  /** An article in which every word that can be anything is this. */
  public static ArticleRecord hostile(String words) {
    return new Made(3, words).make(2, "javascript:alert('" + words + "')");
  }

  private ArticleRecord make(int paragraphs, String source) {
    for (int i = 0; i < paragraphs; i++) {
      paragraph(i);
    }
    int start = points();
    sentence("Lesen Sie auch: Was bisher geschah" + hostile);
    Furniture furniture = new Furniture(start, points() - 1, "related");
    List<Link> links =
        events.size() > 3
            ? List.of(new Link(LinkKind.DENIES, "e4", "e2", "made" + hostile))
            : List.of();
    Document document =
        new Document(
            "made-" + number,
            source,
            "Streit um " + MATTERS.get(number % MATTERS.size()) + hostile,
            hostile.isEmpty() ? OUTLETS.get(number % OUTLETS.size()) : hostile,
            hostile.isEmpty() ? null : hostile,
            LocalDate.of(2026, 1, 5).plusDays(number % 120).toString(),
            "de",
            text.toString(),
            List.of(furniture));
    return new ArticleRecord(
        ArticleRecord.SCHEMA, document, sentences, actors, times, statements, events, links);
  }

  private void paragraph(int i) {
    int seed = number * 7 + i;
    Person person = PEOPLE.get(seed % PEOPLE.size());
    Person state = STATES.get(seed / 2 % STATES.size());
    Person other = STATES.get((seed / 2 + 1) % STATES.size());
    String matter = MATTERS.get(number % MATTERS.size());
    String a = actor(person, ActorKind.PERSON);
    String b = actor(state, ActorKind.STATE);
    String c = actor(other, ActorKind.STATE);
    String day = LocalDate.of(2026, 1, 5).plusDays(number % 120).toString();
    int start = points();
    sentence(
        "„Wir haben über "
            + matter
            + " lange genug gesprochen 🕊"
            + hostile
            + "“, sagte "
            + person.name
            + " am Montag in Genf.");
    times.add(
        new Time(
            "t" + (times.size() + 1),
            at("am Montag", start).start(),
            at("am Montag", start).end(),
            TimeType.DATE,
            day));
    statement(
        StatementType.DIRECT,
        at("„Wir haben über " + matter + " lange genug gesprochen 🕊" + hostile + "“", start),
        a,
        at("sagte", start),
        null);
    start = points();
    sentence(
        state.name
            + " warf "
            + other.name
            + " vor, Zusagen für "
            + matter
            + " gebrochen zu haben.");
    event(
        EventType.ACCUSE,
        Status.ACTUAL,
        Event.OUTLET,
        at("warf", start),
        b,
        state.code,
        c,
        other.code);
    start = points();
    sentence(
        person.name
            + " erklärte, "
            + other.name
            + " werde "
            + state.name
            + " bald treffen, wenn es die Lage erlaube.");
    String outer =
        statement(
            StatementType.INDIRECT,
            at(
                other.name + " werde " + state.name + " bald treffen, wenn es die Lage erlaube",
                start),
            a,
            at("erklärte", start),
            null);
    if (i % 5 != 4) {
      event(
          i % 2 == 0 ? EventType.CONSULT : EventType.REJECT,
          i % 2 == 0 ? Status.PLANNED : Status.HYPOTHETICAL,
          outer,
          at("treffen", start),
          c,
          other.code,
          b,
          state.code);
    }
    text.setCharAt(text.length() - 1, '\n');
  }

  private int points() {
    return text.codePointCount(0, text.length());
  }

  private void sentence(String words) {
    int start = points();
    text.append(words).append(' ');
    sentences.add(new Span(start, points() - 1));
  }

  private Span at(String words, int from) {
    int unit = text.indexOf(words, text.offsetByCodePoints(0, from));
    int start = text.codePointCount(0, unit);
    return new Span(start, start + words.codePointCount(0, words.length()));
  }

  private String actor(Person person, ActorKind kind) {
    String name = person.name + hostile;
    for (Actor actor : actors) {
      if (actor.name().equals(name)) {
        return actor.id();
      }
    }
    String id = "a" + (actors.size() + 1);
    Mention mention = new Mention(0, 1, MentionForm.NAME);
    List<String> roles = kind == ActorKind.PERSON ? List.of("Ministerin" + hostile) : List.of();
    actors.add(new Actor(id, name, kind, person.code, roles, List.of(), null, List.of(mention)));
    return id;
  }

  private String statement(
      StatementType type, Span quote, String speaker, Span cue, String parent) {
    String id = "s" + (statements.size() + 1);
    statements.add(
        new Statement(
            id,
            type,
            Medium.SPEECH,
            Sourcing.NAMED,
            List.of(quote),
            List.of(cue),
            List.of(),
            new Party(List.of(), List.of(speaker)),
            Party.NONE,
            parent,
            times.get(times.size() - 1).id(),
            "made" + hostile,
            0.9));
    return id;
  }

  private void event(
      EventType type,
      Status status,
      String voice,
      Span trigger,
      String source,
      String from,
      String target,
      String to) {
    String time = times.get(times.size() - 1).id();
    events.add(
        new Event(
            "e" + (events.size() + 1),
            type,
            null,
            status,
            voice,
            List.of(trigger),
            List.of(new EventParty(List.of(), source, from)),
            List.of(new EventParty(List.of(), target, to)),
            time,
            new Place(List.of(), from),
            "made" + hostile,
            0.8));
  }
}

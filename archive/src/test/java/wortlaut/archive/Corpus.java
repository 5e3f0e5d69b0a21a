package wortlaut.archive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import wortlaut.record.Actor;
import wortlaut.record.ActorKind;
import wortlaut.record.ArticleRecord;
import wortlaut.record.Document;
import wortlaut.record.Event;
import wortlaut.record.EventParty;
import wortlaut.record.EventType;
import wortlaut.record.Link;
import wortlaut.record.LinkKind;
import wortlaut.record.Medium;
import wortlaut.record.Mention;
import wortlaut.record.MentionForm;
import wortlaut.record.Party;
import wortlaut.record.Sourcing;
import wortlaut.record.Span;
import wortlaut.record.Statement;
import wortlaut.record.StatementType;
import wortlaut.record.Status;

/**
 * Articles made by rule, with the record that a perfect reading gives: what the archive is tested
 * and measured on. The same number always gives the same article.
 */
public final class Corpus {
  private record Person(String name, String surname, String role, String code) {}

  private static final List<Person> PEOPLE =
      List.of(
          new Person("Sergei Lawrow", "Lawrow", "Außenminister", "RUS"),
          new Person("Antony Blinken", "Blinken", "Außenminister", "USA"),
          new Person("Marta Feldkamp", "Feldkamp", "Ministerpräsidentin", "DEU"),
          new Person("Jonas Überall", "Überall", "Regierungssprecher", "DEU"),
          new Person("Claire Dubois", "Dubois", "Verteidigungsministerin", "FRA"),
          new Person("Piotr Wiśniewski", "Wiśniewski", "Botschafter", "POL"));
  private static final List<String> STATES =
      List.of("RUS:Russland", "USA:Amerika", "DEU:Deutschland", "FRA:Frankreich", "POL:Polen");
  private static final List<String> MATTERS =
      List.of(
          "die Erdgasleitung durch die Ostsee",
          "den Haushalt der Bundesregierung",
          "die Grenzkontrollen im Süden",
          "das Abkommen über Mittelstreckenraketen",
          "den Ausbau der Eisenbahnstrecke",
          "die Getreideausfuhr über das Schwarze Meer");
  private static final List<String> OUTLETS =
      List.of("Küstenbote", "Abendkurier", "Die Lupe", "Morgenpost am Fluss");

  private final StringBuilder text = new StringBuilder();
  private final Random random;
  private final int number;
  private final List<Span> sentences = new ArrayList<>();
  private final List<Actor> actors = new ArrayList<>();
  private final List<Statement> statements = new ArrayList<>();
  private final List<Event> events = new ArrayList<>();

  private Corpus(int number) {
    this.number = number;
    this.random = new Random(number * 31L + 7);
  }

  /** The articles of these numbers. */
  public static List<ArticleRecord> articles(int from, int to) {
    return java.util.stream.IntStream.range(from, to).mapToObj(Corpus::article).toList();
  }

  /** The article of a number, at its own address. */
  public static ArticleRecord article(int number) {
    return new Corpus(number).make("https://zeitung.example/" + number, 6);
  }

  /** Another version of an article, at the same address. */
  public static ArticleRecord changed(int number) {
    Corpus corpus = new Corpus(number);
    corpus.sentence("Der Artikel wurde berichtigt.");
    return corpus.make("https://zeitung.example/" + number, 6);
  }

  /** An article without address and id. */
  public static ArticleRecord plain(int number, String source) {
    return new Corpus(number).make(source, 3);
  }

  private ArticleRecord make(String source, int paragraphs) {
    for (int i = 0; i < paragraphs; i++) {
      paragraph();
    }
    List<Link> links =
        events.size() > 1 ? List.of(new Link(LinkKind.ANSWERS, "e2", "e1", "rule")) : List.of();
    String day = LocalDate.of(2022, 1, 1).plusDays(number % 365).toString();
    Document document =
        new Document(
            wortlaut.archive.store.TestIds.hash(text.toString()),
            source,
            "Streit um " + MATTERS.get(number % MATTERS.size()),
            OUTLETS.get(number % OUTLETS.size()),
            null,
            day,
            "de",
            text.toString(),
            List.of());
    return new ArticleRecord(
        ArticleRecord.SCHEMA, document, sentences, actors, List.of(), statements, events, links);
  }

  private void paragraph() {
    Person person = PEOPLE.get(random.nextInt(PEOPLE.size()));
    String state = STATES.get(random.nextInt(STATES.size()));
    String matter = MATTERS.get(random.nextInt(MATTERS.size()));
    String quote = "„Wir brauchen " + matter + " nicht vor " + (2023 + random.nextInt(40)) + "“";
    int start = points();
    String name = person.role + " " + person.name;
    sentence(
        quote
            + ", sagte "
            + name
            + " am Rande einer Tagung mit "
            + random.nextInt(900)
            + " Gästen.");
    Span said = new Span(start, start + quote.codePointCount(0, quote.length()));
    Span speaker = at(person.name, start);
    String a = actor(person.name, ActorKind.PERSON, person.code, person.role, speaker);
    statements.add(statement(said, a, speaker));
    start = points();
    String target = state.substring(4);
    sentence(person.surname + " warf " + target + " vor, die Verträge zu brechen 🕊.");
    Span trigger = at("warf", start);
    String b = actor(target, ActorKind.STATE, state.substring(0, 3), null, at(target, start));
    events.add(event(trigger, a, person.code, b, state.substring(0, 3)));
    text.append('\n');
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

  private String actor(String name, ActorKind kind, String code, String role, Span place) {
    for (Actor actor : actors) {
      if (actor.name().equals(name)) {
        return actor.id();
      }
    }
    String id = "a" + (actors.size() + 1);
    List<String> roles = role == null ? List.of() : List.of(role);
    Mention mention = new Mention(place.start(), place.end(), MentionForm.NAME);
    actors.add(new Actor(id, name, kind, code, roles, List.of(), null, List.of(mention)));
    return id;
  }

  private Statement statement(Span quote, String speaker, Span words) {
    return new Statement(
        "s" + (statements.size() + 1),
        StatementType.DIRECT,
        Medium.SPEECH,
        Sourcing.NAMED,
        List.of(quote),
        List.of(),
        List.of(),
        new Party(List.of(words), List.of(speaker)),
        Party.NONE,
        null,
        null,
        "rule",
        0.9);
  }

  private Event event(Span trigger, String source, String from, String target, String to) {
    return new Event(
        "e" + (events.size() + 1),
        EventType.ACCUSE,
        null,
        Status.ACTUAL,
        Event.OUTLET,
        List.of(trigger),
        List.of(new EventParty(List.of(), source, from)),
        List.of(new EventParty(List.of(), target, to)),
        null,
        null,
        "rule",
        0.8);
  }
}

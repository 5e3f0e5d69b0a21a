package wortlaut.app.report;

import java.util.ArrayList;
import java.util.Arrays;
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
import wortlaut.record.Text;
import wortlaut.record.Time;
import wortlaut.record.TimeType;

/** Records made by hand: what the reports are tested on, whatever the reading finds. */
public final class Sample {
  private static final String TEXT =
      "Ministerin Marta Feldkamp hat am Dienstag in Genf die Haltung von Nordmark verteidigt."
          + " „Wir haben nichts zu verbergen“, sagte Feldkamp vor dem Ausschuss. Der Botschafter"
          + " von Südmark habe ihr versichert, seine Regierung werde den Vertrag achten.\n"
          + "Südmark wirft Nordmark vor, Truppen an der Grenze zusammenzuziehen. Nordmark bestreitet"
          + " das. Aus Regierungskreisen hieß es, ein Treffen der beiden Präsidenten sei 🕊 geplant.\n"
          + "Lesen Sie auch: Was der Vertrag von Genf regelt\n";

  private final Text text;

  private Sample(String text) {
    this.text = new Text(text);
  }

  /** An article with nested statements, events on several words, a link and furniture. */
  public static ArticleRecord dispatch() {
    return new Sample(TEXT).record();
  }

  /** A record of this title, outlet and text in which nothing was read. */
  public static ArticleRecord empty(String title, String outlet, String text) {
    return record(document(title, outlet, text, List.of()), List.of(), List.of());
  }

  /** A record of a text with these statements, by quote; each has its number's speaker. */
  public static ArticleRecord quotes(String text, Span... quotes) {
    List<Statement> statements = new ArrayList<>();
    for (Span quote : quotes) {
      statements.add(
          statement("s" + (statements.size() + 1), StatementType.DIRECT, List.of(quote), null));
    }
    return record(document(null, null, text, List.of()), statements, List.of());
  }

  private static ArticleRecord record(
      Document document, List<Statement> statements, List<Event> events) {
    Span all = new Span(0, new Text(document.text()).length());
    return new ArticleRecord(
        ArticleRecord.SCHEMA,
        document,
        List.of(all),
        List.of(),
        List.of(),
        statements,
        events,
        List.of());
  }

  private static Document document(
      String title, String outlet, String text, List<Furniture> furniture) {
    return new Document(
        "d1", "sample.txt", title, outlet, null, "2026-03-04", "de", text, furniture);
  }

  private static Statement statement(
      String id, StatementType type, List<Span> quote, String parent) {
    return new Statement(
        id,
        type,
        Medium.SPEECH,
        Sourcing.NAMED,
        quote,
        List.of(),
        List.of(),
        Party.NONE,
        Party.NONE,
        parent,
        null,
        "hand",
        0.9);
  }

  private ArticleRecord record() {
    Span furniture = span("Lesen Sie auch: Was der Vertrag von Genf regelt");
    return new ArticleRecord(
        ArticleRecord.SCHEMA,
        document(
            "Feldkamp: „Nichts zu verbergen“",
            "Abendkurier",
            text.string(),
            List.of(new Furniture(furniture.start(), furniture.end(), "related"))),
        List.of(
            span(
                "Ministerin Marta Feldkamp hat am Dienstag in Genf die Haltung von Nordmark verteidigt."),
            span("„Wir haben nichts zu verbergen“, sagte Feldkamp vor dem Ausschuss."),
            span(
                "Der Botschafter von Südmark habe ihr versichert, seine Regierung werde den Vertrag achten."),
            span("Südmark wirft Nordmark vor, Truppen an der Grenze zusammenzuziehen."),
            span("Nordmark bestreitet das."),
            span(
                "Aus Regierungskreisen hieß es, ein Treffen der beiden Präsidenten sei 🕊 geplant.")),
        actors(),
        List.of(time("t1", "am Dienstag", "2026-03-03")),
        statements(),
        events(),
        List.of(new Link(LinkKind.DENIES, "e3", "e2", "denial-follows-accusation")));
  }

  private List<Actor> actors() {
    return List.of(
        actor("a1", "Marta Feldkamp", ActorKind.PERSON, null, List.of("Ministerin"), "Feldkamp"),
        actor("a2", "Nordmark", ActorKind.STATE, "NOR", List.of(), "Nordmark"),
        actor(
            "a3", "Botschafter von Südmark", ActorKind.OFFICE, "SWE", List.of(), "Der Botschafter"),
        actor("a4", "Südmark", ActorKind.STATE, "SWE", List.of(), "Südmark"));
  }

  private Actor actor(
      String id, String name, ActorKind kind, String code, List<String> roles, String words) {
    Span at = span(words);
    Mention mention = new Mention(at.start(), at.end(), MentionForm.NAME);
    return new Actor(id, name, kind, code, roles, List.of(), null, List.of(mention));
  }

  private List<Statement> statements() {
    return List.of(
        new Statement(
            "s1",
            StatementType.DIRECT,
            Medium.SPEECH,
            Sourcing.NAMED,
            spans("„Wir haben nichts zu verbergen“"),
            spans("sagte"),
            spans("sagte Feldkamp vor dem Ausschuss"),
            new Party(List.of(head("Feldkamp vor dem", 8)), List.of("a1")),
            new Party(spans("dem Ausschuss"), List.of()),
            null,
            "t1",
            "direct-after-cue",
            0.97),
        new Statement(
            "s2",
            StatementType.INDIRECT_FREE_INDIRECT,
            Medium.SPEECH,
            Sourcing.NAMED,
            spans(
                "Der Botschafter von Südmark habe ihr versichert, seine Regierung werde den Vertrag achten"),
            List.of(),
            List.of(),
            new Party(List.of(), List.of("a1")),
            Party.NONE,
            null,
            null,
            "konjunktiv-goes-on",
            0.71),
        new Statement(
            "s3",
            StatementType.INDIRECT,
            Medium.SPEECH,
            Sourcing.NAMED,
            spans("seine Regierung werde den Vertrag achten"),
            spans("versichert"),
            spans("Der Botschafter von Südmark habe ihr versichert"),
            new Party(spans("Der Botschafter von Südmark"), List.of("a3")),
            new Party(spans("ihr"), List.of("a1")),
            "s2",
            null,
            "konjunktiv-clause",
            0.84),
        new Statement(
            "s4",
            StatementType.INDIRECT,
            Medium.SPEECH,
            Sourcing.UNNAMED,
            spans("ein Treffen der beiden Präsidenten sei 🕊 geplant"),
            spans("hieß es"),
            spans("Aus Regierungskreisen hieß es"),
            new Party(spans("Regierungskreisen"), List.of()),
            Party.NONE,
            null,
            null,
            "konjunktiv-clause",
            0.8));
  }

  private List<Event> events() {
    return List.of(
        event(
            "e1",
            EventType.AGREE,
            null,
            Status.PLANNED,
            "s3",
            spans("achten"),
            List.of(new EventParty(spans("seine Regierung"), "a4", "SWE")),
            List.of()),
        event(
            "e2",
            EventType.ACCUSE,
            "allege",
            Status.ACTUAL,
            Event.OUTLET,
            List.of(span("wirft"), head("vor, Truppen", 3)),
            List.of(new EventParty(spans("Südmark wirft"), "a4", "SWE")),
            List.of(new EventParty(spans("Nordmark vor"), "a2", "NOR"))),
        event(
            "e3",
            EventType.REJECT,
            null,
            Status.ACTUAL,
            Event.OUTLET,
            spans("bestreitet"),
            List.of(new EventParty(spans("Nordmark bestreitet"), "a2", "NOR")),
            List.of(new EventParty(List.of(), "a4", "SWE"))),
        event(
            "e4",
            EventType.CONSULT,
            null,
            Status.PLANNED,
            "s4",
            spans("Treffen"),
            List.of(
                new EventParty(spans("der beiden Präsidenten"), null, "NOR"),
                new EventParty(List.of(), null, "SWE")),
            List.of()));
  }

  private Event event(
      String id,
      EventType type,
      String mode,
      Status status,
      String voice,
      List<Span> trigger,
      List<EventParty> source,
      List<EventParty> target) {
    Place place = type == EventType.CONSULT ? new Place(spans("Genf"), "CHE") : null;
    String time = type == EventType.ACCUSE ? "t1" : null;
    return new Event(
        id, type, mode, status, voice, trigger, source, target, time, place, "lexicon", 0.66);
  }

  private Time time(String id, String words, String value) {
    Span at = span(words);
    return new Time(id, at.start(), at.end(), TimeType.DATE, value);
  }

  private List<Span> spans(String... words) {
    return Arrays.stream(words).map(this::span).toList();
  }

  /** The first code points of where the words first stand. */
  private Span head(String words, int length) {
    int start = span(words).start();
    return new Span(start, start + length);
  }

  /** Where the words first stand. */
  private Span span(String words) {
    int unit = text.string().indexOf(words);
    if (unit < 0) {
      throw new IllegalArgumentException("not in the sample: " + words);
    }
    return new Span(text.point(unit), text.point(unit + words.length()));
  }
}

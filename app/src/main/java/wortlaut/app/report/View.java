package wortlaut.app.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import wortlaut.record.Actor;
import wortlaut.record.ArticleRecord;
import wortlaut.record.Event;
import wortlaut.record.EventParty;
import wortlaut.record.Party;
import wortlaut.record.Span;
import wortlaut.record.Statement;
import wortlaut.record.Text;
import wortlaut.record.Time;

/** A record with its ids resolved and its parties named: what every report needs to know. */
public final class View {
  private final ArticleRecord record;
  private final Text text;
  private final Map<String, Actor> actors;
  private final Map<String, Time> times;
  private final Map<String, Statement> statements = new HashMap<>();
  private final Map<String, Integer> order = new HashMap<>();
  private final Map<String, Integer> speakers = new LinkedHashMap<>();

  /** The view of a record. */
  public View(ArticleRecord record) {
    this.record = record;
    this.text = new Text(record.document().text());
    this.actors = record.actors().stream().collect(Collectors.toMap(Actor::id, a -> a));
    this.times = record.times().stream().collect(Collectors.toMap(Time::id, t -> t));
    record.statements().forEach(statement -> statements.put(statement.id(), statement));
    List<Statement> sorted = new ArrayList<>(record.statements());
    sorted.sort(
        Comparator.comparingInt((Statement s) -> chain(s).size())
            .thenComparing(s -> s.quote().isEmpty() ? new Span(0, 0) : s.quote().get(0)));
    sorted.forEach(statement -> order.put(statement.id(), order.size()));
    record.statements().forEach(s -> speakers.putIfAbsent(speaker(s), speakers.size()));
  }

  /** The record. */
  public ArticleRecord record() {
    return record;
  }

  /** The article's text. */
  public Text text() {
    return text;
  }

  /** The article's paragraphs, cut where voices and marks change. */
  public List<List<Segment>> segments() {
    return Segments.of(this);
  }

  /** The runs of text between line ends, without those of white space alone. */
  List<Span> paragraphs() {
    List<Span> found = new ArrayList<>();
    int start = 0;
    for (int at = 0; at <= text.length(); at++) {
      if (at == text.length() || text.at(at) == '\n' || text.at(at) == '\r') {
        if (!text.slice(start, at).isBlank()) {
          found.add(new Span(start, at));
        }
        start = at + 1;
      }
    }
    return found;
  }

  /** The statement and those it stands inside, outermost first. */
  public List<Statement> chain(Statement statement) {
    List<Statement> chain = new ArrayList<>();
    for (Statement at = statement; at != null && !chain.contains(at); at = parent(at)) {
      chain.add(0, at);
    }
    return chain;
  }

  private Statement parent(Statement statement) {
    return statement.parent() == null ? null : statements.get(statement.parent());
  }

  /** Place of a statement among all: those that hold others come before them. */
  int order(Statement statement) {
    return order.get(statement.id());
  }

  /** The statements right inside this one; for null those on the outlet's own word. */
  public List<Statement> inside(Statement outer) {
    return record.statements().stream().filter(s -> parent(s) == outer).toList();
  }

  /** Number of a statement as reports print it: the digits of its id. */
  public String number(Statement statement) {
    return statement.id().startsWith("s") ? statement.id().substring(1) : statement.id();
  }

  /** Number of a statement's speaker among the article's speakers, from 0. */
  public int speakerNumber(Statement statement) {
    return speakers.get(speaker(statement));
  }

  /** Who says it: names of the actors, else the words that name it, else "somebody". */
  public String speaker(Statement statement) {
    String named = party(statement.speaker());
    return named.isEmpty() ? "somebody" : named;
  }

  /** A party's names; "" for nobody. */
  public String party(Party party) {
    String named =
        party.actors().stream()
            .map(actors::get)
            .filter(Objects::nonNull)
            .map(Actor::name)
            .distinct()
            .collect(Collectors.joining(", "));
    return named.isEmpty() ? words(party.spans()) : named;
  }

  /** A party's name. */
  public String party(EventParty party) {
    Actor actor = party.actor() == null ? null : actors.get(party.actor());
    String named = actor == null ? words(party.spans()) : actor.name();
    return named.isEmpty() && party.code() != null ? party.code() : named;
  }

  /** The names of several parties, separated by commas. */
  public String parties(List<EventParty> parties) {
    return parties.stream().map(this::party).distinct().collect(Collectors.joining(", "));
  }

  /** An event in a few words: source, type, target. */
  public String summary(Event event) {
    return (parties(event.source()) + " " + event.type().label() + " " + parties(event.target()))
        .strip();
  }

  /** The statement on whose word an event is, or null for the outlet's. */
  public Statement voice(Event event) {
    return statements.get(event.voice());
  }

  /** Name of the speaker on whose word an event is, else of the outlet. */
  public String voiceName(Event event) {
    Statement statement = voice(event);
    return statement == null ? outlet() : speaker(statement);
  }

  /**
   * The events by the voice on whose word they are: the outlet's own first, then its speakers' in
   * order of their first event.
   */
  public Map<String, List<Event>> eventsByVoice() {
    Map<String, List<Event>> byVoice = new LinkedHashMap<>();
    byVoice.put(outlet(), new ArrayList<>());
    for (Event event : record.events()) {
      byVoice.computeIfAbsent(voiceName(event), name -> new ArrayList<>()).add(event);
    }
    byVoice.values().removeIf(List::isEmpty);
    return byVoice;
  }

  /** The outlet's name, "the outlet" where it is not known. */
  public String outlet() {
    String outlet = record.document().outlet();
    return outlet == null || outlet.isBlank() ? "the outlet" : outlet;
  }

  /** The value of a time, "" for null or an unknown id. */
  public String time(String id) {
    Time time = id == null ? null : times.get(id);
    return time == null ? "" : time.value();
  }

  /** The words of several spans, with … between those that do not touch. */
  public String words(List<Span> spans) {
    StringBuilder words = new StringBuilder();
    int end = -1;
    for (Span span : spans) {
      if (end >= 0) {
        words.append(text.slice(Math.min(end, span.start()), span.start()).isBlank() ? " " : " … ");
      }
      words.append(text.slice(span));
      end = span.end();
    }
    return words.toString().replaceAll("\\s+", " ").strip();
  }

  /** Title of the article, else the start of its text. */
  public String title() {
    String title = record.document().title();
    if (title != null && !title.isBlank()) {
      return title.strip();
    }
    String start = text.slice(0, Math.min(text.length(), 300)).strip().replaceAll("\\s+", " ");
    return Shorten.to(start, 70);
  }
}

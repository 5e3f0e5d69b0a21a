package wortlaut.archive.index;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import wortlaut.archive.store.Stored;
import wortlaut.record.Actor;
import wortlaut.record.ArticleRecord;
import wortlaut.record.Event;
import wortlaut.record.EventParty;
import wortlaut.record.Mention;
import wortlaut.record.Span;
import wortlaut.record.Statement;
import wortlaut.record.Text;

/** What of a record is indexed: its text, each statement's quote, each event's sentence. */
final class FactDocuments {
  private final long id;
  private final ArticleRecord record;
  private final Text text;
  private final Map<String, Long> actors;
  private final List<Document> documents = new ArrayList<>();

  private FactDocuments(Stored stored, Map<String, Long> actors) {
    this.id = stored.id();
    this.record = stored.record();
    this.text = new Text(record.document().text());
    this.actors = actors;
  }

  /**
   * @param actors the archive's ids by the record's
   */
  static List<Document> of(Stored stored, Map<String, Long> actors) {
    FactDocuments made = new FactDocuments(stored, actors);
    made.text();
    made.record.statements().forEach(made::statement);
    made.record.events().forEach(made::event);
    return made.documents;
  }

  private void text() {
    String title = record.document().title();
    String words = (title == null ? "" : title + "\n") + text.string();
    Set<String> all = record.actors().stream().map(Actor::id).collect(Collectors.toSet());
    add(String.valueOf(id), Kind.TEXT, words, null, Set.of(), all);
  }

  private void statement(Statement s) {
    Set<String> speakers = new HashSet<>(s.speaker().actors());
    Set<String> about = mentioned(s.quote());
    about.addAll(s.addressee().actors());
    about.removeAll(speakers);
    add(id + "/" + s.id(), Kind.STATEMENT, words(s.quote()), s.type().label(), speakers, about);
  }

  private void event(Event e) {
    Set<String> sources = parties(e.source());
    Set<String> targets = parties(e.target());
    List<Span> sentence =
        record.sentences().stream()
            .filter(s -> e.trigger().stream().anyMatch(s::overlaps))
            .toList();
    String words = words(sentence.isEmpty() ? e.trigger() : sentence);
    add(id + "/" + e.id(), Kind.EVENT, words, e.type().label(), sources, targets);
  }

  private static Set<String> parties(List<EventParty> parties) {
    return parties.stream()
        .map(EventParty::actor)
        .filter(actor -> actor != null)
        .collect(Collectors.toCollection(HashSet::new));
  }

  /** The actors mentioned there. */
  private Set<String> mentioned(List<Span> places) {
    Set<String> found = new HashSet<>();
    for (Actor actor : record.actors()) {
      Stream<Span> mentions = actor.mentions().stream().map(Mention::span);
      if (mentions.anyMatch(mention -> places.stream().anyMatch(p -> p.contains(mention)))) {
        found.add(actor.id());
      }
    }
    return found;
  }

  private String words(List<Span> spans) {
    return spans.stream().map(text::slice).collect(Collectors.joining(" "));
  }

  private void add(
      String reference,
      Kind kind,
      String words,
      String type,
      Set<String> speakers,
      Set<String> about) {
    Document document = new Document();
    document.add(new StringField(Fields.REFERENCE, reference, Field.Store.YES));
    keyword(document, Fields.DOCUMENT, String.valueOf(id));
    keyword(document, Fields.KIND, kind.label());
    document.add(new TextField(Fields.WORDS, words, Field.Store.NO));
    keyword(document, Fields.TYPE, type);
    keyword(document, Fields.OUTLET, record.document().outlet());
    ids(speakers).forEach(actor -> keyword(document, Fields.SPEAKER, actor));
    ids(about).forEach(actor -> keyword(document, Fields.ABOUT, actor));
    if (record.document().published() != null) {
      document.add(new IntPoint(Fields.DATE, number(record.document().published())));
    }
    documents.add(document);
  }

  private Stream<String> ids(Set<String> local) {
    return local.stream()
        .map(actors::get)
        .filter(actor -> actor != null)
        .map(String::valueOf)
        .distinct();
  }

  private static void keyword(Document document, String field, String value) {
    if (value != null) {
      document.add(new StringField(field, value.toLowerCase(Locale.ROOT), Field.Store.NO));
    }
  }

  /** A day as the number yyyymmdd. */
  static int number(String day) {
    return Integer.parseInt(day.replace("-", ""));
  }
}

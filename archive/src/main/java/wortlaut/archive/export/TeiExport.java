package wortlaut.archive.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import wortlaut.archive.Archive;
import wortlaut.archive.store.Stored;
import wortlaut.record.Actor;
import wortlaut.record.ActorKind;
import wortlaut.record.Document;
import wortlaut.record.Event;
import wortlaut.record.EventParty;
import wortlaut.record.Span;
import wortlaut.record.Statement;
import wortlaut.record.Text;

/**
 * Articles as a TEI P5 corpus: statements are {@code said} within the paragraphs, actors stand in
 * the header, events in {@code standOff}. A statement in several parts is joined by {@code prev}.
 */
final class TeiExport {
  private final Archive archive;
  private final Chosen chosen;
  private Xml xml;
  private long articles;
  private long said;

  TeiExport(Archive archive, Chosen chosen) {
    this.archive = archive;
    this.chosen = chosen;
  }

  Map<String, Long> write(Path file) throws IOException {
    try (var out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      xml = new Xml(out);
      xml.open("teiCorpus", "xmlns", "http://www.tei-c.org/ns/1.0");
      head("Wortlaut archive", null, null, null, null, List.of(), "c");
      new Articles(archive, chosen)
          .each(
              (document, statements, events) -> {
                try {
                  article(document, statements, events);
                } catch (XMLStreamException e) {
                  throw new IOException(e);
                }
              });
      xml.end();
      xml.finish();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
    Map<String, Long> counts = new LinkedHashMap<>();
    counts.put("articles", articles);
    counts.put("statements", said);
    return counts;
  }

  private void article(Stored stored, List<Statement> statements, List<Event> events)
      throws XMLStreamException {
    Document d = stored.record().document();
    String prefix = "d" + stored.id();
    xml.open("TEI", "xml:id", prefix, "xml:lang", d.language());
    head(
        d.title(),
        d.author(),
        d.outlet(),
        d.published(),
        d.source(),
        stored.record().actors(),
        prefix);
    xml.open("text");
    xml.open("body");
    body(new Text(d.text()), statements, prefix);
    xml.end();
    xml.end();
    if (!events.isEmpty()) {
      xml.open("standOff");
      xml.open("listEvent");
      Text text = new Text(d.text());
      for (Event event : events) {
        event(event, text, prefix);
      }
      xml.end();
      xml.end();
    }
    xml.end();
    articles++;
  }

  private void head(
      String title,
      String author,
      String outlet,
      String published,
      String source,
      List<Actor> actors,
      String prefix)
      throws XMLStreamException {
    xml.open("teiHeader");
    xml.open("fileDesc");
    xml.open("titleStmt");
    xml.text("title", title == null ? "" : title);
    if (author != null) {
      xml.text("author", author);
    }
    xml.end();
    xml.open("publicationStmt");
    xml.text("publisher", outlet == null ? "unknown" : outlet);
    if (published != null) {
      xml.text("date", published, "when", published);
    }
    xml.end();
    xml.open("sourceDesc");
    xml.text("p", source == null ? "not known" : source);
    xml.end();
    xml.end();
    if (!actors.isEmpty()) {
      xml.open("profileDesc");
      xml.open("particDesc");
      parties(actors, true, prefix);
      parties(actors, false, prefix);
      xml.end();
      xml.end();
    }
    xml.end();
  }

  private void parties(List<Actor> actors, boolean persons, String prefix)
      throws XMLStreamException {
    List<Actor> these =
        actors.stream().filter(a -> (a.kind() == ActorKind.PERSON) == persons).toList();
    if (these.isEmpty()) {
      return;
    }
    xml.open(persons ? "listPerson" : "listOrg");
    for (Actor actor : these) {
      xml.open(persons ? "person" : "org", "xml:id", prefix + "." + actor.id());
      xml.text(persons ? "persName" : "orgName", actor.name());
      if (actor.wikidata() != null) {
        xml.text("idno", actor.wikidata(), "type", "wikidata");
      }
      xml.end();
    }
    xml.end();
  }

  private void body(Text text, List<Statement> statements, String prefix)
      throws XMLStreamException {
    Map<String, List<Span>> stretches = new LinkedHashMap<>();
    Map<String, Statement> byId = new HashMap<>();
    for (Statement s : statements) {
      stretches.put(s.id(), s.quote());
      byId.put(s.id(), s);
    }
    Map<String, Integer> written = new HashMap<>();
    int from = 0;
    for (int at = 0; at <= text.length(); at++) {
      if (at == text.length() || text.at(at) == '\n') {
        if (!text.slice(from, at).isBlank()) {
          xml.open("p");
          content(from, at, TeiTree.within(from, at, stretches), text, byId, written, prefix);
          xml.end();
        }
        from = at + 1;
      }
    }
    said += statements.size();
  }

  private void content(
      int from,
      int to,
      List<TeiTree.Node> nodes,
      Text text,
      Map<String, Statement> byId,
      Map<String, Integer> written,
      String prefix)
      throws XMLStreamException {
    int at = from;
    for (TeiTree.Node node : nodes) {
      xml.characters(text.slice(at, node.start()));
      Statement s = byId.get(node.id());
      int number = written.merge(node.id(), 1, Integer::sum);
      String id = prefix + "." + node.id();
      xml.open(
          "said",
          "xml:id",
          number == 1 ? id : id + "." + number,
          "prev",
          number == 1 ? null : number == 2 ? "#" + id : "#" + id + "." + (number - 1),
          "direct",
          String.valueOf(s.type() == wortlaut.record.StatementType.DIRECT),
          "rend",
          s.type().label(),
          "who",
          pointers(s.speaker().actors(), prefix),
          "toWhom",
          pointers(s.addressee().actors(), prefix));
      content(node.start(), node.end(), node.inside(), text, byId, written, prefix);
      xml.close();
      at = node.end();
    }
    xml.characters(text.slice(at, to));
  }

  private static String pointers(List<String> actors, String prefix) {
    return actors.isEmpty()
        ? null
        : actors.stream().map(a -> "#" + prefix + "." + a).collect(Collectors.joining(" "));
  }

  private void event(Event e, Text text, String prefix) throws XMLStreamException {
    xml.open(
        "event",
        "xml:id",
        prefix + "." + e.id(),
        "type",
        e.type().label(),
        "subtype",
        e.status().label());
    xml.text("label", e.trigger().stream().map(text::slice).collect(Collectors.joining(" ")));
    for (EventParty party : e.source()) {
      party("source", party, prefix);
    }
    for (EventParty party : e.target()) {
      party("target", party, prefix);
    }
    xml.end();
  }

  private void party(String role, EventParty party, String prefix) throws XMLStreamException {
    if (party.actor() != null) {
      xml.empty("ptr", "type", role, "target", "#" + prefix + "." + party.actor());
    } else if (party.code() != null) {
      xml.text("note", party.code(), "type", role);
    }
  }
}

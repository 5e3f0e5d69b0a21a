package wortlaut.archive.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import wortlaut.archive.Archive;
import wortlaut.archive.store.Stored;
import wortlaut.record.Actor;
import wortlaut.record.Span;
import wortlaut.record.Statement;
import wortlaut.record.Text;

/**
 * Statements as one page of W3C Web Annotations: for each stretch of a quote its position in the
 * article's text (code points) and the words with those around them, which also find it on the
 * original page.
 */
final class AnnotationExport {
  private static final int AROUND = 32; // code points of prefix and suffix

  private final Archive archive;
  private final Chosen chosen;
  private JsonGenerator out;
  private long count;

  AnnotationExport(Archive archive, Chosen chosen) {
    this.archive = archive;
    this.chosen = chosen;
  }

  Map<String, Long> write(Path file) throws IOException {
    String archiveId = "urn:uuid:" + archive.store().archiveId();
    try (JsonGenerator json =
        new JsonFactory().createGenerator(Files.newBufferedWriter(file, StandardCharsets.UTF_8))) {
      out = json;
      out.writeStartObject();
      out.writeStringField("@context", "http://www.w3.org/ns/anno.jsonld");
      out.writeStringField("id", archiveId);
      out.writeStringField("type", "AnnotationPage");
      out.writeArrayFieldStart("items");
      new Articles(archive, chosen)
          .each(
              (document, statements, events) -> {
                Text text = new Text(document.record().document().text());
                for (Statement statement : statements) {
                  annotation(archiveId, document, statement, text);
                }
              });
      out.writeEndArray();
      out.writeEndObject();
      out.writeRaw('\n');
    }
    return Map.of("annotations", count);
  }

  private void annotation(String archiveId, Stored stored, Statement s, Text text)
      throws IOException {
    if (s.quote().isEmpty()) {
      return;
    }
    out.writeRaw('\n');
    out.writeStartObject();
    out.writeStringField("id", archiveId + "#" + stored.id() + "/" + s.id());
    out.writeStringField("type", "Annotation");
    out.writeStringField("motivation", "identifying");
    out.writeArrayFieldStart("body");
    body("tagging", s.type().label());
    body("classifying", s.sourcing().label());
    for (Actor actor : stored.record().actors()) {
      if (s.speaker().actors().contains(actor.id())) {
        body("identifying", actor.name());
        if (actor.wikidata() != null) {
          out.writeStartObject();
          out.writeStringField("id", "http://www.wikidata.org/entity/" + actor.wikidata());
          out.writeStringField("purpose", "identifying");
          out.writeEndObject();
        }
      }
    }
    out.writeEndArray();
    out.writeArrayFieldStart("target");
    for (Span span : s.quote()) {
      target(source(archiveId, stored), span, text);
    }
    out.writeEndArray();
    out.writeEndObject();
    count++;
  }

  private void body(String purpose, String value) throws IOException {
    out.writeStartObject();
    out.writeStringField("type", "TextualBody");
    out.writeStringField("purpose", purpose);
    out.writeStringField("value", value);
    out.writeEndObject();
  }

  private static String source(String archiveId, Stored stored) {
    String source = stored.record().document().source();
    return source != null && source.matches("(?i)https?://.*")
        ? source
        : archiveId + "#" + stored.id();
  }

  private void target(String source, Span span, Text text) throws IOException {
    out.writeStartObject();
    out.writeStringField("source", source);
    out.writeArrayFieldStart("selector");
    out.writeStartObject();
    out.writeStringField("type", "TextPositionSelector");
    out.writeNumberField("start", span.start());
    out.writeNumberField("end", span.end());
    out.writeEndObject();
    out.writeStartObject();
    out.writeStringField("type", "TextQuoteSelector");
    out.writeStringField("exact", text.slice(span));
    out.writeStringField("prefix", text.slice(Math.max(0, span.start() - AROUND), span.start()));
    int end = Math.min(text.length(), span.end() + AROUND);
    out.writeStringField("suffix", text.slice(span.end(), end));
    out.writeEndObject();
    out.writeEndArray();
    out.writeEndObject();
  }
}

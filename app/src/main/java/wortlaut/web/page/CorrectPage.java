package wortlaut.web.page;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import wortlaut.app.report.View;
import wortlaut.archive.Archive;
import wortlaut.archive.ask.Corrected;
import wortlaut.archive.store.Correction;
import wortlaut.archive.store.CorrectionStore;
import wortlaut.record.Actor;
import wortlaut.record.ArticleRecord;
import wortlaut.record.Event;
import wortlaut.record.EventType;
import wortlaut.record.Span;
import wortlaut.record.Statement;
import wortlaut.record.StatementType;
import wortlaut.record.Status;
import wortlaut.record.Text;
import wortlaut.web.Archives;
import wortlaut.web.guard.Refused;

/** Confirms, corrects or removes a statement or event. */
public final class CorrectPage {
  private static final int LONGEST = 5_000; // characters of a field
  private static final List<String> FIELDS =
      List.of("type", "status", "voice", "speaker", "source", "target", "quote");
  private static final List<String> VERDICTS = List.of("confirmed", "corrected", "removed");

  /**
   * What it shows.
   *
   * @param words the sentence or quote it is about
   * @param now the fields as they are read, or as corrected before
   * @param types types it may have
   * @param voices on whose word it may be: id and name
   * @param actors names of the article's actors
   * @param correction what was decided, or null
   */
  public record Page(
      long id,
      String fact,
      boolean event,
      String title,
      String words,
      Map<String, String> now,
      List<String> types,
      List<String> statuses,
      Map<String, String> voices,
      List<String> actors,
      Correction correction) {}

  private final Site site;
  private final Archives archives;

  public CorrectPage(Site site, Archives archives) {
    this.site = site;
    this.archives = archives;
  }

  /** {@code GET /articles/{id}/{fact}/correct}. */
  public void get(Context context) {
    Frame frame = site.frame(context);
    long id = Ask.id(context, "id");
    site.show(
        context,
        frame,
        "correct",
        archives.ask(archive -> page(archive, id, context.pathParam("fact"), frame)));
  }

  private static Page page(Archive archive, long id, String fact, Frame frame) {
    Corrected corrected = corrected(archive, id);
    ArticleRecord record = corrected.record();
    View view = new View(record);
    boolean event = record.events().stream().anyMatch(e -> e.id().equals(fact));
    Span place = place(record, fact);
    Map<String, String> voices = new LinkedHashMap<>();
    voices.put(Event.OUTLET, frame.say("voice.outlet"));
    record.statements().forEach(s -> voices.put(s.id(), s.id() + " " + view.party(s.speaker())));
    return new Page(
        id,
        fact,
        event,
        view.title(),
        event ? around(view.text(), record, place) : view.text().slice(place),
        fields(view, fact),
        event
            ? Stream.of(EventType.values()).map(EventType::label).toList()
            : Stream.of(StatementType.values()).map(StatementType::label).toList(),
        Stream.of(Status.values()).map(Status::label).toList(),
        voices,
        record.actors().stream().map(Actor::name).distinct().toList(),
        corrected.byFact().get(fact));
  }

  private static Corrected corrected(Archive archive, long id) {
    ArticleRecord read = archive.find(id).orElseThrow(() -> new Refused(404, "article")).record();
    return Corrected.of(read, new CorrectionStore(archive.database()).of(id));
  }

  private static Span place(ArticleRecord record, String fact) {
    Span place = Corrected.place(record, fact);
    if (place == null) {
      throw new Refused(404, "fact");
    }
    return place;
  }

  private static String around(Text text, ArticleRecord record, Span place) {
    return text.slice(
        record.sentences().stream().filter(place::overlaps).findFirst().orElse(place));
  }

  /** The fields as they are. */
  private static Map<String, String> fields(View view, String fact) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (Statement s : view.record().statements()) {
      if (s.id().equals(fact)) {
        fields.put("type", s.type().label());
        fields.put("speaker", view.party(s.speaker()));
        fields.put("quote", view.text().slice(Corrected.place(view.record(), fact)));
      }
    }
    for (Event e : view.record().events()) {
      if (e.id().equals(fact)) {
        fields.put("type", e.type().label());
        fields.put("status", e.status().label());
        fields.put("voice", e.voice());
        fields.put("source", view.parties(e.source()));
        fields.put("target", view.parties(e.target()));
      }
    }
    return fields;
  }

  /** {@code POST /articles/{id}/{fact}/correct}. */
  public void post(Context context) {
    long id = Ask.id(context, "id");
    String fact = context.pathParam("fact");
    String verdict = context.formParam("verdict");
    if (verdict == null || !VERDICTS.contains(verdict)) {
      throw new Refused(400, "value");
    }
    archives.ask(
        archive -> {
          ArticleRecord read =
              archive.find(id).orElseThrow(() -> new Refused(404, "article")).record();
          Span place = place(read, fact); // as it was read, so that it is found again
          View view = new View(read);
          Map<String, String> changes =
              verdict.equals("corrected") ? changes(context, fields(view, fact)) : Map.of();
          return new CorrectionStore(archive.database())
              .add(
                  new Correction(
                      0,
                      id,
                      fact.startsWith("e") ? "event" : "statement",
                      place.start(),
                      place.end(),
                      view.text().slice(place),
                      verdict,
                      changes,
                      ""));
        });
    context.redirect("/articles/" + id + "#" + fact, HttpStatus.SEE_OTHER);
  }

  /** The fields that are not as they were read. */
  private static Map<String, String> changes(Context context, Map<String, String> read) {
    Map<String, String> changes = new LinkedHashMap<>();
    for (String field : FIELDS) {
      String sent = context.formParam(field);
      String value = sent == null ? null : sent.replace("\r\n", "\n"); // as browsers send lines
      if (value != null && value.length() > LONGEST) {
        throw new Refused(400, "value");
      }
      if (value != null
          && read.containsKey(field)
          && !value.strip().equals(read.get(field).strip())) {
        changes.put(field, value.strip());
      }
    }
    return changes;
  }
}

package wortlaut.web.page;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import wortlaut.archive.ask.Corrected;
import wortlaut.archive.store.Correction;
import wortlaut.archive.store.CorrectionStore;
import wortlaut.archive.store.Stored;
import wortlaut.record.ArticleRecord;
import wortlaut.record.Span;
import wortlaut.record.Statement;
import wortlaut.web.Archives;

/** All that people decided: to look through, to undo, to learn from. */
public final class CorrectionsPage {
  private static final int SIZE = 50;
  private static final ObjectMapper JSON = new ObjectMapper();

  /** What it shows. */
  public record Page(List<Correction> corrections, Pager pager, long articles) {}

  private final Site site;
  private final Archives archives;

  public CorrectionsPage(Site site, Archives archives) {
    this.site = site;
    this.archives = archives;
  }

  /** {@code GET /corrections}. */
  public void get(Context context) {
    Frame frame = site.frame(context);
    int number = Ask.page(context);
    Page page =
        archives.ask(
            archive -> {
              CorrectionStore store = new CorrectionStore(archive.database());
              return new Page(
                  store.latest(SIZE, (number - 1) * SIZE),
                  Pager.of(number, store.count(), SIZE, frame.path()),
                  store.documents().size());
            });
    site.show(context, frame, "corrections", page);
  }

  /** {@code POST /corrections/{id}/undo}. */
  public void undo(Context context) {
    long id = Ask.id(context, "id");
    archives.ask(
        archive -> {
          new CorrectionStore(archive.database()).undo(id);
          return id;
        });
    context.redirect(SettingsPage.back(context.formParam("back")), HttpStatus.SEE_OTHER);
  }

  /**
   * {@code GET /corrections.jsonl}: articles whose statements were all looked at, in the form that
   * {@code wortlaut train} takes. Articles looked at in part are left out: training takes what is
   * not marked for what is no statement.
   */
  public void training(Context context) {
    StringBuilder lines = new StringBuilder();
    archives.ask(
        archive -> {
          CorrectionStore store = new CorrectionStore(archive.database());
          for (long id : store.documents()) {
            archive.find(id).ifPresent(stored -> lines.append(line(stored, store)));
          }
          return lines;
        });
    context.header("Content-Disposition", "attachment; filename=\"corrections.jsonl\"");
    context.contentType("application/x-ndjson; charset=utf-8").result(lines.toString());
  }

  private static String line(Stored stored, CorrectionStore store) {
    Corrected corrected = Corrected.of(stored.record(), store.of(stored.id()));
    ArticleRecord record = corrected.record();
    boolean whole =
        record.statements().stream().allMatch(s -> corrected.byFact().containsKey(s.id()));
    if (!whole || record.statements().isEmpty()) {
      return "";
    }
    ObjectNode line = JSON.createObjectNode();
    line.put("id", record.document().id());
    line.put("text", record.document().text());
    ArrayNode statements = line.putArray("statements");
    for (Statement statement : corrected.cleared().statements()) {
      ObjectNode one = statements.addObject();
      one.put("type", statement.type().label());
      one.put("medium", statement.medium().label());
      spans(one.putArray("quote"), statement.quote());
      spans(one.putArray("speaker"), statement.speaker().spans());
      spans(one.putArray("cue"), statement.cue());
      spans(one.putArray("frame"), statement.frame());
      spans(one.putArray("addressee"), statement.addressee().spans());
    }
    return line + "\n";
  }

  private static void spans(ArrayNode array, List<Span> spans) {
    spans.forEach(span -> array.addArray().add(span.start()).add(span.end()));
  }
}

package wortlaut.app.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import wortlaut.events.Plover;
import wortlaut.record.ArticleRecord;
import wortlaut.record.Document;
import wortlaut.record.Event;
import wortlaut.record.EventParty;
import wortlaut.record.Span;
import wortlaut.record.Statement;

/**
 * One event a row, as users of GDELT, ICEWS and POLECAT expect it: RFC 4180, with a header. Lists
 * are joined by {@code ;}; what is not known is empty; offsets count code points of the document's
 * text. Cells that a spreadsheet would take for a formula are kept as they are: the text is data.
 */
public final class CsvReport implements Report {
  /** What stands in one row's cells. */
  private record Row(View view, Event event, Plover plover, Span sentence) {
    Document document() {
      return view.record().document();
    }

    Span trigger() {
      List<Span> trigger = event.trigger();
      return trigger.isEmpty()
          ? new Span(0, 0)
          : new Span(trigger.get(0).start(), trigger.get(trigger.size() - 1).end());
    }
  }

  private record Column(String name, Function<Row, Object> cell) {}

  private static final List<Column> COLUMNS =
      List.of(
          new Column("document_id", row -> row.document().id()),
          new Column("event_id", row -> row.event.id()),
          new Column("date", row -> date(row)),
          new Column("published", row -> row.document().published()),
          new Column("source_names", row -> names(row, row.event.source())),
          new Column("source_codes", row -> codes(row.event.source())),
          new Column("target_names", row -> names(row, row.event.target())),
          new Column("target_codes", row -> codes(row.event.target())),
          new Column("type", row -> row.event.type().label()),
          new Column("mode", row -> row.event.mode()),
          new Column("quad_class", row -> row.plover.quad()),
          new Column("score", row -> row.plover.score()),
          new Column("cameo_root", row -> row.plover.cameo()),
          new Column("status", row -> row.event.status().label()),
          new Column("voice", row -> voice(row)),
          new Column("voice_id", row -> row.event.voice()),
          new Column("place", row -> row.event.where() == null ? null : place(row)),
          new Column(
              "place_code", row -> row.event.where() == null ? null : row.event.where().code()),
          new Column("trigger", row -> row.view.words(row.event.trigger())),
          new Column("trigger_start", row -> row.trigger().start()),
          new Column("trigger_end", row -> row.trigger().end()),
          new Column("sentence", row -> row.view.words(List.of(row.sentence))),
          new Column("sentence_start", row -> row.sentence.start()),
          new Column("sentence_end", row -> row.sentence.end()),
          new Column("confidence", row -> row.event.confidence()),
          new Column("reason", row -> row.event.reason()),
          new Column("title", row -> row.document().title()),
          new Column("outlet", row -> row.document().outlet()),
          new Column("author", row -> row.document().author()),
          new Column("document_source", row -> row.document().source()));

  @Override
  public String head() {
    return lines(List.of(COLUMNS.stream().map(Column::name).toList()));
  }

  @Override
  public String article(int number, ArticleRecord record) {
    View view = new View(record);
    List<List<String>> rows = new ArrayList<>();
    for (Event event : record.events()) {
      Row row = new Row(view, event, Plover.of(event), sentence(record, event));
      rows.add(
          COLUMNS.stream().map(column -> Objects.toString(column.cell.apply(row), "")).toList());
    }
    return lines(rows);
  }

  private static String lines(List<List<String>> rows) {
    StringWriter out = new StringWriter();
    try (CsvWriter writer = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out)) {
      rows.forEach(writer::writeRecord);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  /** The day of the event where it is one, else the value of its time, else the publication's. */
  private static String date(Row row) {
    String time = row.view.time(row.event.time());
    if (time.isEmpty()) {
      return row.document().published();
    }
    return time.matches("\\d{4}-\\d{2}-\\d{2}T.*") ? time.substring(0, 10) : time;
  }

  /** The speaker's name or the outlet, which is "outlet" where its name is not known. */
  private static String voice(Row row) {
    Statement statement = row.view.voice(row.event);
    String outlet = row.document().outlet();
    return statement == null
        ? (outlet == null ? Event.OUTLET : outlet)
        : row.view.speaker(statement);
  }

  private static String place(Row row) {
    return row.view.words(row.event.where().spans());
  }

  private static String names(Row row, List<EventParty> parties) {
    return joined(parties, row.view::party);
  }

  private static String codes(List<EventParty> parties) {
    return joined(parties, party -> party.code() == null ? "" : party.code());
  }

  /** One entry a party, in the same order for names and codes. */
  private static String joined(List<EventParty> parties, Function<EventParty, String> as) {
    return parties.stream().map(as).map(s -> s.replace(';', ',')).collect(Collectors.joining(";"));
  }

  private static Span sentence(ArticleRecord record, Event event) {
    if (event.trigger().isEmpty()) {
      return new Span(0, 0);
    }
    Span trigger = event.trigger().get(0);
    return record.sentences().stream().filter(trigger::overlaps).findFirst().orElse(trigger);
  }
}

package wortlaut.web.page;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import wortlaut.app.listing.Listings;
import wortlaut.archive.Archive;
import wortlaut.archive.ask.Cell;
import wortlaut.archive.ask.Count;
import wortlaut.archive.ask.EventOrder;
import wortlaut.archive.ask.EventRequest;
import wortlaut.archive.ask.EventRow;
import wortlaut.archive.ask.EventTables;
import wortlaut.archive.ask.Events;
import wortlaut.events.Plover;
import wortlaut.record.EventType;
import wortlaut.record.Status;
import wortlaut.web.Archives;
import wortlaut.web.Remembered;
import wortlaut.web.chart.Bars;
import wortlaut.web.chart.Tiles;
import wortlaut.web.guard.Refused;

/** Events: a table to filter, sort and page, and charts of all that the filters leave. */
public final class EventsPage {
  private static final int SIZE = 50;
  private static final int MATRIX = 14; // states each way
  private static final int CSV = 200_000; // rows of a download

  /** What it shows. */
  public record Page(
      Form form,
      List<EventRow> rows,
      Pager pager,
      EventOrder order,
      boolean descending,
      String csv,
      Charts charts) {
    /** Address of the list sorted by this; turned round where it is already. */
    public String sort(EventOrder by) {
      boolean down = by == order ? !descending : by == EventOrder.DATE;
      String path = Pager.with(pager.path(), "sort", by.name().toLowerCase(Locale.ROOT));
      return Pager.with(Pager.with(path, "page", null), "down", down ? "1" : "0");
    }

    /** What {@code aria-sort} says of a column; null where it is not sorted by. */
    public String sorted(EventOrder by) {
      return by == order ? descending ? "descending" : "ascending" : null;
    }
  }

  /** What was asked for, as the form shows it again; "" where nothing was. */
  public record Form(
      String source,
      String target,
      String type,
      String status,
      String voice,
      String outlet,
      String since,
      String until) {}

  /** Charts of all that the filters leave. */
  public record Charts(
      String months,
      List<String[]> types,
      Matrix matrix,
      String map,
      List<Count> states,
      String by) {}

  /** States against states. */
  public record Matrix(List<String> rows, List<String> columns, Map<String, Long> counts) {
    /** How many events from one to another. */
    public long at(String row, String column) {
      return counts.getOrDefault(row + " " + column, 0L);
    }

    /** How deep the cell's colour is, 0 to 9. */
    public int heat(String row, String column) {
      long most = counts.values().stream().mapToLong(Long::longValue).max().orElse(0);
      return Tiles.heat(at(row, column), most);
    }
  }

  private record Counted(long all, List<Cell> months, List<Cell> matrix, List<Count> states) {}

  private record Question(EventRequest request, EventTables.Side side) {}

  private final Site site;
  private final Archives archives;
  private final Remembered<Counted> counted = new Remembered<>();
  private final Remembered<List<EventRow>> listed = new Remembered<>();

  public EventsPage(Site site, Archives archives) {
    this.site = site;
    this.archives = archives;
  }

  /** {@code GET /events}. */
  public void get(Context context) {
    Frame frame = site.frame(context);
    int number = Ask.page(context);
    EventRequest request = request(context, SIZE);
    EventOrder asked = Ask.one(context, "sort", EventOrder.class);
    EventOrder order = asked == null ? EventOrder.DATE : asked;
    boolean down = !"0".equals(Ask.text(context, "down"));
    EventTables.Side given = Ask.one(context, "map", EventTables.Side.class);
    EventTables.Side side = given == null ? EventTables.Side.SOURCE : given;
    Page page =
        archives.ask(
            archive -> {
              Counted counts =
                  counted.get(archive, new Question(request, side), a -> count(a, request, side));
              List<EventRow> rows =
                  listed.get(
                      archive,
                      List.of(request, order, down, number),
                      a ->
                          new Events(a.database()).page(request, order, down, (number - 1) * SIZE));
              return new Page(
                  form(request),
                  rows,
                  Pager.of(number, counts.all, SIZE, frame.path()),
                  order,
                  down,
                  "/events.csv" + query(context),
                  charts(frame, counts, side));
            });
    site.show(context, frame, "events", page);
  }

  /** {@code GET /events.csv}: all that the filters leave. */
  public void csv(Context context) {
    EventRequest request = request(context, CSV);
    String csv =
        archives.ask(
            a ->
                Listings.EVENTS.csv(
                    new Events(a.database()).page(request, EventOrder.DATE, true, 0)));
    context.header("Content-Disposition", "attachment; filename=\"events.csv\"");
    context.contentType("text/csv; charset=utf-8").result(csv.getBytes(StandardCharsets.UTF_8));
  }

  private static String query(Context context) {
    return context.queryString() == null ? "" : "?" + context.queryString();
  }

  /** What an address asks for. */
  public static EventRequest request(Context context, int limit) {
    List<String> types = Ask.texts(context, "type");
    List<String> statuses = Ask.texts(context, "status");
    boolean known =
        types.stream()
                .allMatch(t -> Arrays.stream(EventType.values()).anyMatch(v -> v.label().equals(t)))
            && statuses.stream()
                .allMatch(s -> Arrays.stream(Status.values()).anyMatch(v -> v.label().equals(s)));
    String voice = Ask.text(context, "voice");
    if (!known || (voice != null && !voice.equals("outlet") && !voice.equals("others"))) {
      throw new Refused(400, "value");
    }
    return new EventRequest(
        Ask.text(context, "source"),
        Ask.text(context, "target"),
        types,
        statuses,
        Ask.text(context, "outlet"),
        Ask.day(context, "since"),
        Ask.day(context, "until"),
        voice == null ? null : voice.equals("outlet"),
        limit);
  }

  private static Form form(EventRequest r) {
    return new Form(
        or(r.source()),
        or(r.target()),
        r.types().isEmpty() ? "" : r.types().get(0),
        r.statuses().isEmpty() ? "" : r.statuses().get(0),
        r.own() == null ? "" : r.own() ? "outlet" : "others",
        or(r.outlet()),
        or(r.since()),
        or(r.until()));
  }

  private static String or(String value) {
    return value == null ? "" : value;
  }

  private static Counted count(Archive archive, EventRequest request, EventTables.Side side) {
    EventTables tables = new EventTables(archive.database());
    return new Counted(
        new Events(archive.database()).count(request),
        tables.months(request),
        tables.matrix(request),
        tables.states(request, side));
  }

  private static Charts charts(Frame frame, Counted counts, EventTables.Side side) {
    Locale language = frame.words().language().locale();
    String map =
        counts.states.isEmpty()
            ? ""
            : Tiles.draw(
                counts.states,
                "/events?" + (side == EventTables.Side.TARGET ? "target" : "source") + "=CODE",
                language,
                frame.say("events.map"));
    return new Charts(
        months(frame, counts.months),
        types(frame, counts.months),
        matrix(counts.matrix),
        map,
        Tiles.others(counts.states),
        side.name().toLowerCase(Locale.ROOT));
  }

  private static String months(Frame frame, List<Cell> cells) {
    Map<String, List<Double>> months = new LinkedHashMap<>();
    for (Cell cell : cells) {
      List<Double> parts =
          months.computeIfAbsent(cell.row(), m -> new ArrayList<>(List.of(0.0, 0.0, 0.0, 0.0)));
      int quad = Plover.of(EventType.valueOf(cell.column()), null).quad() - 1;
      parts.set(quad, parts.get(quad) + cell.count());
    }
    List<String> names =
        List.of(frame.say("quad.1"), frame.say("quad.2"), frame.say("quad.3"), frame.say("quad.4"));
    return Bars.draw(
        Bars.whole(months),
        List.of("quad-1", "quad-2", "quad-3", "quad-4"),
        names,
        "",
        240,
        frame.say("events.months"));
  }

  /** Type, its number of events, and its part of the most frequent one's in hundredths. */
  private static List<String[]> types(Frame frame, List<Cell> cells) {
    Map<String, Long> sums = new LinkedHashMap<>();
    cells.forEach(cell -> sums.merge(cell.column(), cell.count(), Long::sum));
    long most = sums.values().stream().mapToLong(Long::longValue).max().orElse(1);
    return sums.entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
        .map(
            e ->
                new String[] {
                  e.getKey(),
                  frame.number(e.getValue()),
                  String.valueOf(Math.max(1, e.getValue() * 100 / most)),
                  String.valueOf(Plover.of(EventType.valueOf(e.getKey()), null).quad())
                })
        .toList();
  }

  private static Matrix matrix(List<Cell> cells) {
    Map<String, Long> rows = new LinkedHashMap<>();
    Map<String, Long> columns = new LinkedHashMap<>();
    Map<String, Long> counts = new LinkedHashMap<>();
    for (Cell cell : cells) {
      rows.merge(cell.row(), cell.count(), Long::sum);
      columns.merge(cell.column(), cell.count(), Long::sum);
      counts.put(cell.row() + " " + cell.column(), cell.count());
    }
    return new Matrix(first(rows), first(columns), counts);
  }

  private static List<String> first(Map<String, Long> sums) {
    return sums.entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
        .limit(MATRIX)
        .map(Map.Entry::getKey)
        .toList();
  }
}

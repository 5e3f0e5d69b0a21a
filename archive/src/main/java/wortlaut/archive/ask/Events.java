package wortlaut.archive.ask;

import java.util.List;
import wortlaut.archive.store.Database;

/** The events of an archive, listed and counted. */
public final class Events {
  private static final String NAMES =
      "(SELECT group_concat(coalesce(a.name, p.code), '; ') FROM event_parties p LEFT JOIN actors a"
          + " ON a.id = p.actor WHERE p.document = e.document AND p.event = e.id AND p.role = '%s')";
  private static final String SELECT =
      "SELECT e.document || '/' || e.id, e.date, "
          + NAMES.formatted("source")
          + ", e.type, "
          + NAMES.formatted("target")
          + ", e.status, CASE WHEN e.voice = 'outlet' THEN coalesce(d.outlet, 'outlet') ELSE"
          + " coalesce((SELECT group_concat(a.name, '; ') FROM statement_parties p JOIN actors a ON"
          + " a.id = p.actor WHERE p.document = e.document AND p.statement = e.voice AND p.role ="
          + " 'speaker'), '') END, substr(d.text, e.sentence_start + 1, e.sentence_stop -"
          + " e.sentence_start), d.outlet, d.published, d.source FROM (%s) k JOIN events e ON"
          + " e.document = k.document AND e.id = k.id JOIN documents d ON d.id = e.document ORDER BY"
          + " ";
  // Names and words only of those that are shown, which is why the limit stands inside.
  private static final String LATEST =
      " ORDER BY e.date DESC, e.document DESC, e.event DESC LIMIT ?";

  private static final String LAST_FIRST = "e.date DESC, e.document DESC, e.id";

  private final Database database;

  public Events(Database database) {
    this.database = database;
  }

  /** The events, the latest first. */
  public Answer<EventRow> list(EventRequest request) {
    EventSelection selected = EventSelection.of(request, database);
    String keys = "SELECT e.document, e.event AS id" + selected.sql() + LATEST;
    return new Answer<>(
        database.number("SELECT count(*)" + selected.sql(), selected.parameters()),
        rows(keys, LAST_FIRST, selected.parameters(request.limit())));
  }

  /** The events of a page of a list, of which {@code offset} stand on pages before. */
  public List<EventRow> page(
      EventRequest request, EventOrder order, boolean descending, int offset) {
    EventSelection selected = EventSelection.of(request, database);
    String keys =
        "SELECT e.document, e.event AS id"
            + selected.sql()
            + " ORDER BY "
            + order.sql(descending, "event")
            + " LIMIT ? OFFSET ?";
    return rows(keys, order.sql(descending, "id"), selected.parameters(request.limit(), offset));
  }

  /** How many there are. */
  public long count(EventRequest request) {
    EventSelection selected = EventSelection.of(request, database);
    return database.number("SELECT count(*)" + selected.sql(), selected.parameters());
  }

  /** The events in which an actor has a role (source or target), the latest first. */
  List<EventRow> of(long actor, String role, int limit) {
    String keys =
        "SELECT DISTINCT document, event AS id, date FROM event_parties WHERE actor = ? AND role = ?"
            + " ORDER BY date DESC, document DESC, event DESC LIMIT ?";
    return rows(keys, LAST_FIRST, actor, role, limit);
  }

  private List<EventRow> rows(String keys, String order, Object... parameters) {
    return database.list(
        SELECT.formatted(keys) + order,
        row ->
            new EventRow(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                row.getString(10),
                row.getString(11)),
        parameters);
  }

  /** How many events there are of each; an event of two sources counts for both. */
  public List<Count> count(EventRequest request, By by) {
    EventSelection selected = EventSelection.of(request, database);
    return switch (by) {
      case MONTH ->
          counts(
              "SELECT coalesce(substr(date, 1, 7), ''), sum(events) FROM (SELECT e.date, count(*) AS"
                  + " events"
                  + selected.sql()
                  + " GROUP BY e.date) GROUP BY 1 ORDER BY 1",
              selected.parameters());
      case TYPE ->
          counts(
              "SELECT e.type, count(*)" + selected.sql() + " GROUP BY 1 ORDER BY 2 DESC, 1",
              selected.parameters());
      case SOURCE, TARGET -> parties(selected, by.toString());
    };
  }

  /** Names are joined when all are counted. */
  private List<Count> parties(EventSelection selected, String role) {
    return counts(
        "SELECT coalesce(a.name, p.code, ''), sum(p.events) FROM ("
            + selected.parties(role)
            + ") p LEFT JOIN actors a ON a.id = p.actor GROUP BY 1 ORDER BY 2 DESC, 1",
        selected.parameters());
  }

  private List<Count> counts(String sql, Object[] parameters) {
    return database.list(sql, row -> new Count(row.getString(1), row.getLong(2)), parameters);
  }
}

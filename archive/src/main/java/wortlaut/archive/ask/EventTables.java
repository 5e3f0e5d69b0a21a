package wortlaut.archive.ask;

import java.util.List;
import wortlaut.archive.store.Database;

/** Events counted by two things at once, and by states. */
public final class EventTables {
  private static final int MOST = 2_000; // pairs

  /** What a map of states counts. */
  public enum Side {
    SOURCE,
    TARGET,
    PLACE
  }

  private final Database database;

  public EventTables(Database database) {
    this.database = database;
  }

  /** By month and type; months in order. */
  public List<Cell> months(EventRequest request) {
    EventSelection selected = EventSelection.of(request, database);
    return cells(
        "SELECT coalesce(substr(date, 1, 7), ''), type, sum(events) FROM (SELECT e.date, e.type,"
            + " count(*) AS events"
            + selected.sql()
            + " GROUP BY e.date, e.type) GROUP BY 1, 2 ORDER BY 1, 2",
        selected);
  }

  /** By the state or organisation of source and of target, the most frequent pairs first. */
  public List<Cell> matrix(EventRequest request) {
    EventSelection selected = EventSelection.of(request, database);
    return cells(
        "SELECT s.code, t.code, count(*)"
            + " FROM "
            + selected.from()
            + " CROSS JOIN event_parties s ON s.document = e.document AND s.event = e.event AND s.role"
            + " = 'source' AND s.code IS NOT NULL CROSS JOIN event_parties t ON t.document ="
            + " e.document AND t.event = e.event AND t.role = 'target' AND t.code IS NOT NULL"
            + selected.where().sql()
            + " GROUP BY 1, 2 ORDER BY 3 DESC, 1, 2 LIMIT "
            + MOST,
        selected);
  }

  /** By states and organisations that act, are acted upon, or in which it happened. */
  public List<Count> states(EventRequest request, Side side) {
    EventSelection selected = EventSelection.of(request, database);
    String sql =
        switch (side) {
          case SOURCE, TARGET ->
              "SELECT code, sum(events) FROM ("
                  + selected.parties(side.name().toLowerCase(java.util.Locale.ROOT))
                  + ")";
          case PLACE ->
              "SELECT p.place_code AS code, count(*) FROM "
                  + selected.from()
                  + " CROSS JOIN events p ON p.document = e.document AND p.id = e.event"
                  + selected.where().sql();
        };
    return database.list(
        "SELECT * FROM (" + sql + " GROUP BY code) WHERE code IS NOT NULL ORDER BY 2 DESC, 1",
        row -> new Count(row.getString(1), row.getLong(2)),
        selected.parameters());
  }

  private List<Cell> cells(String sql, EventSelection selected) {
    return database.list(
        sql,
        row -> new Cell(row.getString(1), row.getString(2), row.getLong(3)),
        selected.parameters());
  }
}

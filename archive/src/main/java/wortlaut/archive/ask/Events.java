package wortlaut.archive.ask;

import java.util.List;
import java.util.Locale;
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
          + " e.sentence_start), d.outlet, d.published, d.source FROM events e JOIN documents d ON"
          + " d.id = e.document";

  private final Database database;

  public Events(Database database) {
    this.database = database;
  }

  /** The events, the latest first. */
  public Answer<EventRow> list(EventRequest request) {
    Where where = where(request);
    return new Answer<>(count(where), rows(where, request.limit()));
  }

  /** The events in which an actor has a role (source or target), the latest first. */
  List<EventRow> of(long actor, String role, int limit) {
    Where where =
        new Where()
            .and(
                "(e.document, e.id) IN (SELECT document, event FROM event_parties WHERE actor = ? AND"
                    + " role = ?)",
                actor,
                role);
    return rows(where, limit);
  }

  private List<EventRow> rows(Where where, int limit) {
    return database.list(
        SELECT + where.sql() + " ORDER BY e.date DESC, e.document DESC, e.id LIMIT ?",
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
        where.parameters(limit));
  }

  private long count(Where where) {
    return database.number("SELECT count(*) FROM events e" + where.sql(), where.parameters());
  }

  /** How many events there are of each; an event of two sources counts for both. */
  public List<Count> count(EventRequest request, By by) {
    Where where = where(request);
    String what =
        switch (by) {
          case MONTH -> "substr(e.date, 1, 7)";
          case TYPE -> "e.type";
          case SOURCE, TARGET -> "coalesce(a.name, p.code)";
        };
    String from =
        by == By.MONTH || by == By.TYPE
            ? ""
            : " JOIN event_parties p ON p.document = e.document AND p.event = e.id AND p.role = '"
                + by
                + "' LEFT JOIN actors a ON a.id = p.actor";
    String order = by == By.MONTH ? "1" : "2 DESC, 1";
    return database.list(
        "SELECT coalesce("
            + what
            + ", ''), count(*) FROM events e"
            + from
            + where.sql()
            + " GROUP BY 1 ORDER BY "
            + order,
        row -> new Count(row.getString(1), row.getLong(2)),
        where.parameters());
  }

  private Where where(EventRequest request) {
    Where where = new Where();
    party(where, "source", request.source());
    party(where, "target", request.target());
    where.in("e.type", request.types().stream().map(t -> t.toUpperCase(Locale.ROOT)).toList());
    where.in("e.status", request.statuses().stream().map(s -> s.toLowerCase(Locale.ROOT)).toList());
    if (request.outlet() != null) {
      where.and("e.document IN (SELECT id FROM documents WHERE outlet = ?)", request.outlet());
    }
    if (request.since() != null) {
      where.and("e.date >= substr(?, 1, length(e.date))", request.since());
    }
    if (request.until() != null) {
      where.and("e.date <= ?", request.until());
    }
    return where;
  }

  private void party(Where where, String role, String name) {
    if (name == null) {
      return;
    }
    String one =
        "(e.document, e.id) IN (SELECT document, event FROM event_parties WHERE role = '"
            + role
            + "' AND ";
    if (ActorFinder.isCode(name)) {
      where.and(one + "code = ?)", name);
    } else {
      List<Long> ids = new ActorFinder(database).ids(name);
      String marks = String.join(", ", java.util.Collections.nCopies(ids.size(), "?"));
      where.and(one + "actor IN (" + marks + "))", ids.toArray());
    }
  }
}

package wortlaut.archive.ask;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import wortlaut.archive.store.Database;

/**
 * Counts who gets to speak. A statement counts for each who makes it; one within another counts for
 * its own speaker and, as part of the other's words, for the other's too.
 */
public final class Balances {
  private static final String COPY =
      "EXISTS (SELECT 1 FROM copies c JOIN copies m ON m.original = c.original AND m.document <"
          + " c.document WHERE c.document = d.id)";

  private final Database database;

  public Balances(Database database) {
    this.database = database;
  }

  /** Words quoted and the outlets' own voice. */
  public Balance of(BalanceRequest request) {
    return new Balance(quoted(request), own(request));
  }

  private List<Balance.Quoted> quoted(BalanceRequest request) {
    Where where = where(request);
    String sql =
        "SELECT period, what, count(*), sum(words), sum(words * copy) FROM (SELECT DISTINCT "
            + period(request)
            + " AS period, "
            + what(request.by())
            + " AS what, s.document, s.id, s.words, "
            + COPY
            + " AS copy FROM statements s JOIN documents d INDEXED BY documents_heads ON d.id ="
            + " s.document"
            + parties(request.by())
            + where.sql()
            + ") GROUP BY 1, 2 ORDER BY 1, 4 DESC, 2";
    List<Balance.Quoted> rows =
        database.list(
            sql,
            row ->
                new Balance.Quoted(
                    row.getString(1),
                    row.getString(2),
                    row.getLong(3),
                    row.getLong(4),
                    0,
                    row.getLong(5)),
            where.parameters());
    Map<String, Long> sums = new HashMap<>();
    rows.forEach(row -> sums.merge(row.period(), row.words(), Long::sum));
    return rows.stream()
        .map(
            r ->
                new Balance.Quoted(
                    r.period(),
                    r.what(),
                    r.statements(),
                    r.words(),
                    (double) r.words() / Math.max(1, sums.get(r.period())),
                    r.copied()))
        .toList();
  }

  private static String what(BalanceRequest.By by) {
    return switch (by) {
      case ACTOR -> "coalesce(a.name, '')";
      case STATE -> "coalesce(l.code, a.code, '')";
      case SOURCING -> "s.sourcing";
      case OUTLET -> "coalesce(d.outlet, '')";
      case TYPE -> "s.type";
    };
  }

  private static String parties(BalanceRequest.By by) {
    return by != BalanceRequest.By.ACTOR && by != BalanceRequest.By.STATE
        ? ""
        : " LEFT JOIN statement_parties p ON p.document = s.document AND p.statement = s.id AND"
            + " p.role = 'speaker' LEFT JOIN actors a ON a.id = p.actor LEFT JOIN document_actors l"
            + " ON l.document = p.document AND l.id = p.actor_id";
  }

  private List<Balance.Own> own(BalanceRequest request) {
    Where where = where(request);
    return database.list(
        "SELECT "
            + period(request)
            + ", coalesce(d.outlet, ''), count(*), sum(v.words), 1.0 - 1.0 * sum(v.quoted) / max(1,"
            + " sum(v.words)) FROM voices v JOIN documents d INDEXED BY documents_heads ON d.id ="
            + " v.document"
            + where.sql()
            + " GROUP BY 1, 2 ORDER BY 1, 2",
        row ->
            new Balance.Own(
                row.getString(1),
                row.getString(2),
                row.getLong(3),
                row.getLong(4),
                row.getDouble(5)),
        where.parameters());
  }

  private static String period(BalanceRequest request) {
    return "coalesce(substr(d.published, 1, " + request.over().length() + "), '')";
  }

  private static Where where(BalanceRequest request) {
    Where where = new Where();
    if (request.outlet() != null) {
      where.and("d.outlet = ?", request.outlet());
    }
    if (request.since() != null) {
      where.and("d.published >= ?", request.since());
    }
    if (request.until() != null) {
      where.and("d.published <= ?", request.until());
    }
    return request.unique() ? where.and("NOT " + COPY) : where;
  }
}

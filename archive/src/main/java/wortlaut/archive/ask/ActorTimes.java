package wortlaut.archive.ask;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import wortlaut.archive.store.Database;

/** An actor through time, and with whom it has to do. */
public final class ActorTimes {
  private static final int COUNTERPARTS = 14;
  private static final String PAIRS =
      "SELECT o.actor, count(*) FROM event_parties m CROSS JOIN event_parties o ON o.document ="
          + " m.document AND o.event = m.event AND o.role = ?2 WHERE m.actor = ?1 AND m.role = ?3 AND"
          + " o.actor IS NOT NULL AND o.actor <> ?1 GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT "
          + COUNTERPARTS;

  /**
   * A month.
   *
   * @param month as {@code yyyy-MM}
   * @param said statements made
   * @param words words in them
   * @param did events with the actor as source
   * @param suffered events with it as target
   */
  public record Month(String month, long said, long words, long did, long suffered) {}

  /**
   * Somebody the actor has to do with.
   *
   * @param actor the archive's number
   * @param name the name
   * @param acted events from the actor to it
   * @param suffered events from it to the actor
   */
  public record Counterpart(long actor, String name, long acted, long suffered) {
    /** Both ways. */
    public long events() {
      return acted + suffered;
    }
  }

  private final Database database;

  public ActorTimes(Database database) {
    this.database = database;
  }

  /** The months in which there is something, in order. */
  public List<Month> months(long actor) {
    Map<String, long[]> months = new TreeMap<>();
    count(
        months,
        0,
        "SELECT substr(date, 1, 7), count(*) FROM statement_parties WHERE actor = ? AND role ="
            + " 'speaker' GROUP BY 1",
        actor);
    count(
        months,
        1,
        "SELECT substr(p.date, 1, 7), sum(s.words) FROM statement_parties p CROSS JOIN statements s"
            + " ON s.document = p.document AND s.id = p.statement WHERE p.actor = ? AND p.role ="
            + " 'speaker' GROUP BY 1",
        actor);
    String events =
        "SELECT substr(date, 1, 7), count(*) FROM event_parties WHERE actor = ? AND role = '%s' GROUP"
            + " BY 1";
    count(months, 2, events.formatted("source"), actor);
    count(months, 3, events.formatted("target"), actor);
    return months.entrySet().stream()
        .map(e -> month(e.getKey(), e.getValue()))
        .filter(month -> month.month().length() == 7)
        .toList();
  }

  private static Month month(String name, long[] counts) {
    return new Month(name, counts[0], counts[1], counts[2], counts[3]);
  }

  private void count(Map<String, long[]> months, int at, String sql, long actor) {
    for (Count count :
        database.list(sql, row -> new Count(row.getString(1), row.getLong(2)), actor)) {
      if (count.what() != null) {
        months.computeIfAbsent(count.what(), month -> new long[4])[at] = count.count();
      }
    }
  }

  /** Words quoted of all speakers by month. */
  public Map<String, Long> words() {
    Map<String, Long> words = new TreeMap<>();
    database.list(
        "SELECT coalesce(substr(date, 1, 7), ''), sum(words) FROM statements GROUP BY 1",
        row -> words.put(row.getString(1), row.getLong(2)));
    return words;
  }

  /** Those with whom it shares most events. */
  public List<Counterpart> counterparts(long actor) {
    Map<Long, long[]> others = new TreeMap<>();
    pairs(others, 0, actor, "target", "source");
    pairs(others, 1, actor, "source", "target");
    return others.entrySet().stream()
        .map(e -> new Counterpart(e.getKey(), name(e.getKey()), e.getValue()[0], e.getValue()[1]))
        .sorted((a, b) -> Long.compare(b.events(), a.events()))
        .limit(COUNTERPARTS)
        .toList();
  }

  private void pairs(Map<Long, long[]> others, int at, long actor, String other, String role) {
    database.list(
        PAIRS,
        row -> others.computeIfAbsent(row.getLong(1), id -> new long[2])[at] = row.getLong(2),
        actor,
        other,
        role);
  }

  private String name(long actor) {
    return database
        .first("SELECT name FROM actors WHERE id = ?", row -> row.getString(1), actor)
        .orElse("");
  }
}

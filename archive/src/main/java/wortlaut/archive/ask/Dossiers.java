package wortlaut.archive.ask;

import java.util.List;
import wortlaut.archive.store.Database;

/** Makes dossiers of actors. */
public final class Dossiers {
  private static final String SAID =
      " FROM statement_parties p JOIN statements s ON s.document = p.document AND s.id = p.statement"
          + " JOIN documents d ON d.id = s.document WHERE p.actor = ? AND p.role = 'speaker'";
  private static final String FACTS_OF =
      "(SELECT document, statement AS fact FROM statement_parties WHERE actor = ?1 AND role ="
          + " 'speaker' UNION ALL SELECT document, event FROM event_parties WHERE actor = ?1 AND role ="
          + " 'source')";
  private static final String WHO_ANSWERS =
      "SELECT a.name, count(*) FROM "
          + FACTS_OF
          + " f JOIN links l ON l.document = f.document AND l.to_fact = f.fact AND l.kind IN"
          + " ('answers', 'denies') JOIN (SELECT document, statement AS fact, actor FROM"
          + " statement_parties WHERE role = 'speaker' UNION ALL SELECT document, event, actor FROM"
          + " event_parties WHERE role = 'source') w ON w.document = l.document AND w.fact ="
          + " l.from_fact JOIN actors a ON a.id = w.actor WHERE a.id <> ?1 GROUP BY a.id ORDER BY 2"
          + " DESC, 1";

  private final Database database;

  public Dossiers(Database database) {
    this.database = database;
  }

  /**
   * The dossier of whoever of this name appears most.
   *
   * @param limit how many statements and events of each sort
   * @throws wortlaut.archive.error.ArchiveException if nobody has that name
   */
  public Dossier of(String name, int limit) {
    List<KnownActor> found = new ActorFinder(database).find(name);
    KnownActor actor = found.get(0);
    return new Dossier(
        actor,
        found.subList(1, found.size()),
        database.list(
            "SELECT DISTINCT spelling FROM spellings WHERE actor = ? ORDER BY length(spelling) DESC,"
                + " spelling",
            row -> row.getString(1),
            actor.id()),
        roles(actor.id()),
        said(actor.id(), limit),
        events(actor.id(), "source", limit),
        events(actor.id(), "target", limit),
        counts(
            "SELECT coalesce(d.outlet, ''), count(*)" + SAID + " GROUP BY 1 ORDER BY 2 DESC, 1",
            actor.id()),
        counts(WHO_ANSWERS, actor.id()));
  }

  private List<Dossier.Role> roles(long actor) {
    return database.list(
        "SELECT r.role, min(d.published), max(d.published), count(DISTINCT d.id) FROM"
            + " document_actors a JOIN roles r ON r.document = a.document AND r.actor_id = a.id JOIN"
            + " documents d ON d.id = a.document WHERE a.actor = ? GROUP BY r.role ORDER BY 2, 1",
        row ->
            new Dossier.Role(row.getString(1), row.getString(2), row.getString(3), row.getLong(4)),
        actor);
  }

  private Answer<Dossier.Said> said(long actor, int limit) {
    List<Dossier.Said> rows =
        database.list(
            "SELECT s.document || '/' || s.id, s.date, s.type, substr(d.text, s.start + 1, s.stop -"
                + " s.start), d.outlet, d.source"
                + SAID
                + " ORDER BY s.date DESC, s.document DESC, s.start LIMIT ?",
            row ->
                new Dossier.Said(
                    row.getString(1),
                    row.getString(2),
                    row.getString(3),
                    row.getString(4),
                    row.getString(5),
                    row.getString(6)),
            actor,
            limit);
    return new Answer<>(count("statement_parties", actor, "speaker"), rows);
  }

  private Answer<EventRow> events(long actor, String role, int limit) {
    return new Answer<>(
        count("event_parties", actor, role), new Events(database).of(actor, role, limit));
  }

  private long count(String table, long actor, String role) {
    return database.number(
        "SELECT count(*) FROM " + table + " WHERE actor = ? AND role = ?", actor, role);
  }

  private List<Count> counts(String sql, long actor) {
    return database.list(sql, row -> new Count(row.getString(1), row.getLong(2)), actor);
  }
}

package wortlaut.archive.ask;

import java.util.List;
import java.util.Optional;
import wortlaut.archive.store.Database;

/** Makes dossiers of actors. */
public final class Dossiers {
  private static final String SAID =
      "SELECT s.document || '/' || s.id, s.date, s.type, substr(d.text, s.start + 1, s.stop -"
          + " s.start), d.outlet, d.source FROM (SELECT document, statement FROM statement_parties"
          + " WHERE actor = ? AND role = 'speaker' ORDER BY date DESC, document DESC, statement DESC"
          + " LIMIT ?) p JOIN statements s ON s.document = p.document AND s.id = p.statement JOIN"
          + " documents d ON d.id = s.document ORDER BY s.date DESC, s.document DESC, s.start";
  // The index alone holds the outlets without the texts beside them; SQLite would not choose it.
  private static final String WHO_QUOTES =
      "SELECT coalesce(d.outlet, ''), sum(p.statements) FROM (SELECT document, count(*) AS statements"
          + " FROM statement_parties WHERE actor = ? AND role = 'speaker' GROUP BY document) p CROSS"
          + " JOIN documents d INDEXED BY documents_heads ON d.id = p.document GROUP BY 1 ORDER BY 2"
          + " DESC, 1";
  private static final String WHO_ANSWERS =
      "SELECT a.name, w.links FROM (SELECT f.actor, count(*) AS links FROM link_parties t JOIN"
          + " link_parties f ON f.document = t.document AND f.link = t.link AND f.role = 'from' WHERE"
          + " t.actor = ?1 AND t.role = 'to' AND t.kind IN ('answers', 'denies') AND f.actor <> ?1"
          + " GROUP BY f.actor) w JOIN actors a ON a.id = w.actor ORDER BY 2 DESC, 1";

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
    return of(found.get(0), found.subList(1, found.size()), limit);
  }

  /** The dossier of this actor, if there is one of this number; others of its name are left out. */
  public Optional<Dossier> of(long id, int limit) {
    return new ActorFinder(database).get(id).map(actor -> of(actor, List.of(), limit));
  }

  private Dossier of(KnownActor actor, List<KnownActor> others, int limit) {
    return new Dossier(
        actor,
        others,
        database.list(
            "SELECT DISTINCT spelling FROM spellings WHERE actor = ? ORDER BY length(spelling) DESC,"
                + " spelling",
            row -> row.getString(1),
            actor.id()),
        roles(actor.id()),
        said(actor.id(), limit),
        events(actor.id(), "source", limit),
        events(actor.id(), "target", limit),
        counts(WHO_QUOTES, actor.id()),
        counts(WHO_ANSWERS, actor.id()));
  }

  private List<Dossier.Role> roles(long actor) {
    return database.list(
        "SELECT role, min(published), max(published), count(DISTINCT document) FROM roles WHERE"
            + " actor = ? GROUP BY role ORDER BY 2, 1",
        row ->
            new Dossier.Role(row.getString(1), row.getString(2), row.getString(3), row.getLong(4)),
        actor);
  }

  private Answer<Dossier.Said> said(long actor, int limit) {
    List<Dossier.Said> rows =
        database.list(
            SAID,
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

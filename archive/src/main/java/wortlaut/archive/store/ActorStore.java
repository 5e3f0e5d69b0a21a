package wortlaut.archive.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import wortlaut.actors.ActorKey;
import wortlaut.record.Actor;

/**
 * The actors of all articles: one row for each {@link ActorKey}, and how their names are spelled.
 */
final class ActorStore {
  private final Database database;

  ActorStore(Database database) {
    this.database = database;
  }

  /** Adds what is new; gives the archive's id of each actor by its id in the record. */
  Map<String, Long> add(List<Actor> actors) {
    Map<String, Long> ids = new HashMap<>();
    for (Actor actor : actors) {
      String key = ActorKey.of(actor).value();
      database.update(
          "INSERT INTO actors (key, name, kind, code, wikidata) VALUES (?, ?, ?, ?, ?)"
              + " ON CONFLICT DO NOTHING",
          key,
          actor.name(),
          actor.kind().label(),
          actor.code(),
          actor.wikidata());
      long id = id(key);
      ids.put(actor.id(), id);
      for (String name : Names.of(actor)) {
        database.update(
            "INSERT INTO spellings (folded, actor, spelling) VALUES (?, ?, ?)"
                + " ON CONFLICT DO NOTHING",
            Names.fold(name),
            id,
            name);
      }
    }
    return ids;
  }

  /** The ids of actors already there; −1 for one that is not. */
  Map<String, Long> find(List<Actor> actors) {
    Map<String, Long> ids = new HashMap<>();
    actors.forEach(actor -> ids.put(actor.id(), id(ActorKey.of(actor).value())));
    return ids;
  }

  private long id(String key) {
    return database
        .first("SELECT id FROM actors WHERE key = ?", row -> row.getLong(1), key)
        .orElse(-1L);
  }

  /** Whether a name of the actor can be looked up. */
  boolean canBeFound(long id, String name) {
    return database
        .first(
            "SELECT 1 FROM spellings WHERE folded = ? AND actor = ? AND spelling = ?",
            row -> true,
            Names.fold(name),
            id,
            name)
        .isPresent();
  }
}

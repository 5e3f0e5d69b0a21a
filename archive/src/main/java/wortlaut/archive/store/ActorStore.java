package wortlaut.archive.store;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import wortlaut.actors.ActorKey;
import wortlaut.record.Actor;

/**
 * The actors of all articles: one row for each {@link ActorKey}, and how their names are spelled.
 */
final class ActorStore {
  private static final int KEPT = 20_000; // ids and spellings that need not be asked for again

  private final Database database;
  private final Map<String, Long> known = new HashMap<>();
  private final Set<Spelling> spelled = new HashSet<>();

  private record Spelling(long actor, String name) {}

  ActorStore(Database database) {
    this.database = database;
  }

  /** Adds what is new; gives the archive's id of each actor by its id in the record. */
  Map<String, Long> add(List<Actor> actors) {
    Map<String, Long> ids = new HashMap<>();
    for (Actor actor : actors) {
      long id = add(actor);
      ids.put(actor.id(), id);
      for (String name : Names.all(actor)) {
        if (spelled.add(new Spelling(id, name))) {
          spell(id, name);
        }
      }
    }
    if (known.size() + spelled.size() > KEPT) {
      forget();
    }
    return ids;
  }

  private void spell(long actor, String name) {
    String folded = Names.fold(name);
    if (!folded.isBlank()) {
      database.update(
          "INSERT INTO spellings (folded, actor, spelling) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
          folded,
          actor,
          name);
    }
  }

  /**
   * What was added may not be there: a transaction or a part of one was taken back. Otherwise
   * actors and spellings stay, so that what is known of them stays true.
   */
  void forget() {
    known.clear();
    spelled.clear();
  }

  private long add(Actor actor) {
    String key = ActorKey.of(actor).value();
    Long there = known.get(key);
    if (there != null) {
      return there;
    }
    long id = id(key);
    if (id < 0) {
      database.update(
          "INSERT INTO actors (key, name, kind, code, wikidata) VALUES (?, ?, ?, ?, ?)",
          key,
          actor.name(),
          actor.kind().label(),
          actor.code(),
          actor.wikidata());
      id = id(key);
    }
    known.put(key, id);
    return id;
  }

  /**
   * Takes over what a new reading says of actors that are there already: kind and code of the last
   * article read anew hold; what it leaves open stays.
   */
  void correct(List<Actor> actors) {
    for (Actor actor : actors) {
      database.update(
          "UPDATE actors SET kind = ?, code = coalesce(?, code), wikidata = coalesce(?, wikidata)"
              + " WHERE key = ?",
          actor.kind().label(),
          actor.code(),
          actor.wikidata(),
          ActorKey.of(actor).value());
    }
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

package wortlaut.archive.ask;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import wortlaut.archive.error.ArchiveError;
import wortlaut.archive.error.ArchiveException;
import wortlaut.archive.store.Database;
import wortlaut.archive.store.Names;

/** Finds actors by what people call them: a name in any spelling, a surname, a code such as RUS. */
public final class ActorFinder {
  private static final Pattern CODE = Pattern.compile("[A-Z]{2,5}");
  private static final String SELECT =
      "SELECT a.id, a.name, a.kind, a.code, (SELECT count(DISTINCT document) FROM document_actors d"
          + " WHERE d.actor = a.id) AS documents FROM actors a ";

  private final Database database;

  public ActorFinder(Database database) {
    this.database = database;
  }

  /** Whether it is a code such as RUS or NATO. */
  static boolean isCode(String name) {
    return CODE.matcher(name).matches();
  }

  /**
   * Those of this name, the one that appears in most documents first.
   *
   * @throws ArchiveException if there is none ({@link ArchiveError#NO_ACTOR})
   */
  public List<KnownActor> find(String name) {
    List<KnownActor> found =
        list("WHERE a.id IN (SELECT actor FROM spellings WHERE folded = ?)", Names.fold(name));
    if (found.isEmpty() && isCode(name)) {
      found = list("WHERE a.code = ?", name);
    }
    if (found.isEmpty()) {
      throw new ArchiveException(ArchiveError.NO_ACTOR, name, similar(name));
    }
    return found;
  }

  /** The ids of those of this name, or who belong to the state or organisation of this code. */
  public List<Long> ids(String name) {
    return isCode(name) && !list("WHERE a.code = ? LIMIT 1", name).isEmpty()
        ? database.list("SELECT id FROM actors WHERE code = ?", row -> row.getLong(1), name)
        : find(name).stream().map(KnownActor::id).toList();
  }

  /** The actor of this number, if it appears in a document. */
  public Optional<KnownActor> get(long id) {
    return list("WHERE a.id = ?", id).stream().findFirst();
  }

  /** Actors whose spellings begin like this, those in most documents first. */
  public List<KnownActor> beginning(String letters, int limit) {
    String folded = Names.fold(letters);
    if (folded.isEmpty()) {
      return List.of();
    }
    return list(
            "WHERE a.id IN (SELECT actor FROM spellings WHERE folded BETWEEN ? AND ? LIMIT 400)",
            folded,
            folded + '\uffff')
        .stream()
        .limit(limit)
        .toList();
  }

  private List<KnownActor> list(String where, Object... parameters) {
    return database.list(
        "SELECT * FROM (" + SELECT + where + ") WHERE documents > 0 ORDER BY documents DESC, id",
        row ->
            new KnownActor(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getLong(5)),
        parameters);
  }

  /** Names that begin in the same way. */
  private String similar(String name) {
    String folded = Names.fold(name);
    String beginning = folded.substring(0, Math.min(3, folded.length()));
    List<String> names =
        database.list(
            "SELECT DISTINCT spelling FROM spellings WHERE folded BETWEEN ? AND ? ORDER BY folded"
                + " LIMIT 5",
            row -> row.getString(1),
            beginning,
            beginning + '\uffff');
    return names.isEmpty() || beginning.isEmpty() ? "" : "it knows " + String.join(", ", names);
  }
}

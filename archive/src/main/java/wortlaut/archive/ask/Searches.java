package wortlaut.archive.ask;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import wortlaut.archive.Archive;
import wortlaut.archive.index.Fields;
import wortlaut.archive.index.Filters;
import wortlaut.archive.index.Found;
import wortlaut.archive.store.Database;

/** Full-text search in statements, events and texts. */
public final class Searches {
  private static final int CONTEXT = 80; // code points before and after
  private static final int OPENING = 160; // code points of a text that are shown

  private static final String PLACE =
      "substr(d.text, max(0, f.start - ?3) + 1, f.start - max(0, f.start - ?3)), substr(d.text,"
          + " f.start + 1, f.stop - f.start), substr(d.text, f.stop + 1, ?3), f.start, f.stop,"
          + " d.title, d.outlet, d.published, d.source, (SELECT group_concat(coalesce(o.outlet, o.source),"
          + " '; ') FROM copies c JOIN copies m ON m.original = c.original AND m.document <> c.document"
          + " JOIN documents o ON o.id = m.document WHERE c.document = d.id) FROM documents d JOIN ";
  private static final String STATEMENT =
      "SELECT 'statement', f.type, (SELECT group_concat(a.name, '; ') FROM statement_parties p JOIN"
          + " actors a ON a.id = p.actor WHERE p.document = d.id AND p.statement = f.id AND p.role ="
          + " 'speaker'), "
          + PLACE
          + "statements f ON f.document = d.id AND f.id = ?2 WHERE d.id = ?1";
  private static final String EVENT =
      "SELECT 'event', f.type, (SELECT group_concat(coalesce(a.name, p.code), '; ') FROM"
          + " event_parties p LEFT JOIN actors a ON a.id = p.actor WHERE p.document = d.id AND p.event"
          + " = f.id AND p.role = 'source'), "
          + PLACE
          + "(SELECT document, id, type, sentence_start AS start, sentence_stop AS stop FROM events) f"
          + " ON f.document = d.id AND f.id = ?2 WHERE d.id = ?1";
  private static final String TEXT =
      "SELECT 'text', NULL, NULL, "
          + PLACE
          + "(SELECT 0 AS start, "
          + OPENING
          + " AS stop) f WHERE d.id = ?1 AND ?2 = ''";

  private static final String LATER_COPIES =
      "SELECT document FROM copies c WHERE EXISTS (SELECT 1 FROM copies m WHERE m.original ="
          + " c.original AND m.document < c.document)";

  private final Archive archive;

  public Searches(Archive archive) {
    this.archive = archive;
  }

  /**
   * Finds, best first.
   *
   * @throws wortlaut.archive.error.ArchiveException if the words cannot be searched for or nobody
   *     has that name
   */
  public Answer<Hit> find(SearchRequest request) {
    return find(request, 0);
  }

  /** The same without so many of the best, which another page has. */
  public Answer<Hit> find(SearchRequest request, int offset) {
    Filters filters = filters(request);
    Found found = archive.search(request.words(), filters, offset + request.limit());
    return new Answer<>(
        found.all(),
        found.references().stream().skip(offset).flatMap(r -> hit(r).stream()).toList());
  }

  /** Gives the reference of everything that is found, however many; none is held. */
  public void each(SearchRequest request, Consumer<String> taker) {
    archive.each(request.words(), filters(request), taker);
  }

  private Filters filters(SearchRequest request) {
    Map<String, List<String>> anyOf = new TreeMap<>();
    ActorFinder actors = new ActorFinder(archive.database());
    if (request.speaker() != null) {
      anyOf.put(Fields.SPEAKER, strings(actors.ids(request.speaker())));
    }
    if (request.about() != null) {
      anyOf.put(Fields.ABOUT, strings(actors.ids(request.about())));
    }
    if (!request.outlets().isEmpty()) {
      anyOf.put(Fields.OUTLET, request.outlets());
    }
    if (!request.types().isEmpty()) {
      anyOf.put(Fields.TYPE, request.types());
    }
    List<Long> without =
        request.unique() ? archive.database().list(LATER_COPIES, row -> row.getLong(1)) : List.of();
    return new Filters(request.kinds(), anyOf, request.since(), request.until(), without);
  }

  private List<Hit> hit(String reference) {
    String[] parts = (reference + "/").split("/", -1);
    String sql = parts[1].isEmpty() ? TEXT : parts[1].startsWith("s") ? STATEMENT : EVENT;
    Database database = archive.database();
    return database.list(
        sql,
        row ->
            new Hit(
                reference,
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getInt(7),
                row.getInt(8),
                row.getString(9),
                row.getString(10),
                row.getString(11),
                row.getString(12),
                row.getString(13)),
        Long.parseLong(parts[0]),
        parts[1],
        CONTEXT);
  }

  private static List<String> strings(List<Long> ids) {
    return ids.stream().map(String::valueOf).toList();
  }
}

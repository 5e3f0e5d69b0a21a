package wortlaut.archive.export;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import wortlaut.archive.Archive;
import wortlaut.archive.store.Stored;
import wortlaut.record.Event;
import wortlaut.record.Statement;

/** The chosen documents one by one, each with its chosen facts. */
final class Articles {
  private final Archive archive;
  private final Chosen chosen;

  /** Takes a document. */
  interface Taker {
    void take(Stored document, List<Statement> statements, List<Event> events) throws IOException;
  }

  Articles(Archive archive, Chosen chosen) {
    this.archive = archive;
    this.chosen = chosen;
  }

  void each(Taker taker) throws IOException {
    archive
        .database()
        .each(
            "SELECT id FROM documents WHERE " + chosen.documents("id") + " ORDER BY id",
            row -> {
              Stored stored = archive.find(row.getLong(1)).orElseThrow();
              Set<String> facts = facts(stored.id());
              taker.take(
                  stored,
                  stored.record().statements().stream().filter(s -> has(facts, s.id())).toList(),
                  stored.record().events().stream().filter(e -> has(facts, e.id())).toList());
            });
  }

  private boolean has(Set<String> facts, String id) {
    return !chosen.narrowed() || facts.contains(id);
  }

  private Set<String> facts(long document) {
    return chosen.narrowed()
        ? new HashSet<>(
            archive
                .database()
                .list(
                    "SELECT fact FROM temp.chosen WHERE document = ?",
                    row -> row.getString(1),
                    document))
        : Set.of();
  }
}

package wortlaut.app;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import wortlaut.Wortlaut;
import wortlaut.archive.Archive;
import wortlaut.archive.store.Addition;
import wortlaut.record.ArticleRecord;

/** Adds records to an archive, some at a time. */
final class ArchiveWriter {
  private static final int MANY = 64; // records a transaction
  private static final long LONG = 2_000; // ms until those that wait are written all the same

  private final Archive archive;
  private final List<ArticleRecord> waiting = new ArrayList<>();
  private final List<String> failures = new ArrayList<>();
  private final Map<Addition, Integer> counts = new EnumMap<>(Addition.class);
  private long since = System.currentTimeMillis();

  ArchiveWriter(Archive archive) {
    this.archive = archive;
  }

  /** Adds a record soon; those before it are added first. */
  void add(ArticleRecord record) {
    waiting.add(record);
    if (waiting.size() >= MANY || System.currentTimeMillis() - since > LONG) {
      flush();
    }
  }

  /** Adds those that wait. */
  void flush() {
    for (Addition addition : archive.add(waiting, Wortlaut.VERSION, failures::add)) {
      if (addition != null) {
        counts.merge(addition, 1, Integer::sum);
      }
    }
    waiting.clear();
    since = System.currentTimeMillis();
  }

  /** How many records it became of. */
  int count(Addition addition) {
    return counts.getOrDefault(addition, 0);
  }

  /** Records that were left out and why. */
  List<String> failures() {
    return List.copyOf(failures);
  }
}

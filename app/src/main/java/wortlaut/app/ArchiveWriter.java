package wortlaut.app;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import wortlaut.Wortlaut;
import wortlaut.archive.Archive;
import wortlaut.archive.store.Addition;
import wortlaut.record.ArticleRecord;

/**
 * Adds records to an archive, some at a time, on a thread of its own, so that reading goes on
 * meanwhile. At most one batch is being written while the next is gathered.
 */
final class ArchiveWriter implements AutoCloseable {
  private static final int MANY = 128; // records a transaction
  private static final long LONG = 2_000; // ms until those that wait are written all the same

  private final Archive archive;
  private final ExecutorService thread = Executors.newSingleThreadExecutor();
  private final List<String> failures = new ArrayList<>();
  private final Map<Addition, Integer> counts = new EnumMap<>(Addition.class);
  private List<ArticleRecord> waiting = new ArrayList<>();
  private String reader = Wortlaut.VERSION; // of those that wait
  private CompletableFuture<Void> writing = CompletableFuture.completedFuture(null);
  private long since = System.currentTimeMillis();

  /**
   * @param archive that nobody else uses until this is closed, which closes it too
   */
  ArchiveWriter(Archive archive) {
    this.archive = archive;
  }

  /**
   * Adds a record soon; those before it are added first.
   *
   * @throws wortlaut.archive.error.ArchiveException if those before it could not be written
   */
  void add(ArticleRecord record) {
    add(record, Wortlaut.VERSION);
  }

  /**
   * Adds a record that another Wortlaut may have read.
   *
   * @param by its version
   */
  void add(ArticleRecord record, String by) {
    if (!by.equals(reader)) {
      start();
      reader = by;
    }
    waiting.add(record);
    if (waiting.size() >= MANY || System.currentTimeMillis() - since > LONG) {
      start();
    }
  }

  /**
   * Adds those that wait, and returns when they are in the archive.
   *
   * @throws wortlaut.archive.error.ArchiveException if they could not be written
   */
  void flush() {
    start();
    await();
  }

  private void start() {
    await();
    List<ArticleRecord> batch = waiting;
    String by = reader;
    waiting = new ArrayList<>();
    writing = CompletableFuture.runAsync(() -> write(batch, by), thread);
    since = System.currentTimeMillis();
  }

  private void write(List<ArticleRecord> batch, String by) {
    for (Addition addition : archive.add(batch, by, failures::add)) {
      if (addition != null) {
        counts.merge(addition, 1, Integer::sum);
      }
    }
  }

  private void await() {
    try {
      writing.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  /** How many records it became of; after {@link #flush}. */
  int count(Addition addition) {
    return counts.getOrDefault(addition, 0);
  }

  /** Records that were left out and why; after {@link #flush}. */
  List<String> failures() {
    return List.copyOf(failures);
  }

  /** Lets a batch that is being written be written to its end; those that wait are not. */
  @Override
  public void close() {
    try {
      writing.handle((done, failure) -> null).join();
    } finally {
      thread.shutdown();
      archive.close();
    }
  }
}

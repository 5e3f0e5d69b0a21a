package wortlaut.archive.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import wortlaut.archive.error.ArchiveError;
import wortlaut.archive.error.ArchiveException;
import wortlaut.archive.store.DocumentStore;

/**
 * The index of an archive, in a directory beside it. The database is written first; the index then
 * takes up every document changed since the {@link Marker} of its last commit, so the two agree
 * again after whatever happened. An index that is missing, of another format or damaged is made
 * anew. For one thread.
 */
public final class SearchIndex implements AutoCloseable {
  private static final int BATCH = 64; // documents read from the database at a time
  private static final long PATIENCE = 120_000; // ms to wait for another process that writes
  private static final long PAUSE = 50;
  private static final double BUFFER_MB = 48;

  private final Path path;
  private final DocumentStore store;
  private final Consumer<String> notices;
  private DirectoryReader reader;

  /**
   * @param path directory of the index
   * @param notices is told when the index is made anew
   */
  public SearchIndex(Path path, DocumentStore store, Consumer<String> notices) {
    this.path = path;
    this.store = store;
    this.notices = notices;
  }

  /** Directory of the index. */
  public Path path() {
    return path;
  }

  /** Takes up what was added to the archive; makes the index anew if need be. */
  public void refresh() {
    if (agrees()) {
      return;
    }
    try {
      write(Files.isDirectory(path) && usable() ? OpenMode.CREATE_OR_APPEND : OpenMode.CREATE);
    } catch (IOException e) {
      notices.accept("the search index is damaged (" + e.getMessage() + ") and is made anew");
      rebuild();
    }
  }

  /** Makes the index anew from the database. */
  public void rebuild() {
    try {
      write(OpenMode.CREATE);
    } catch (IOException e) {
      throw failure(e);
    }
  }

  /** Whether the index has every change to the archive. */
  public boolean agrees() {
    Marker marker = marker();
    return marker != null
        && marker.fits(store.archiveId(), store.sequence())
        && marker.sequence() == store.sequence();
  }

  /** The marker of the last commit, null where there is none that can be read. */
  Marker marker() {
    try (Directory directory = FSDirectory.open(path)) {
      return DirectoryReader.indexExists(directory)
          ? Marker.of(SegmentInfos.readLatestCommit(directory).getUserData())
          : null;
    } catch (IOException | IllegalArgumentException e) {
      return null;
    }
  }

  private boolean usable() {
    Marker marker = marker();
    if (marker != null && marker.fits(store.archiveId(), store.sequence())) {
      return true;
    }
    if (store.sequence() > 0) {
      notices.accept(
          "the search index is "
              + (marker == null ? "missing or damaged" : "not of this archive or of another format")
              + " and is made anew");
    }
    return false;
  }

  private void write(OpenMode mode) throws IOException {
    Files.createDirectories(path);
    if (marker() == null) {
      clear();
    }
    try (Directory directory = FSDirectory.open(path);
        IndexWriter writer = writer(directory, mode)) {
      long sequence = 0;
      if (mode == OpenMode.CREATE) {
        writer.deleteAll();
      } else {
        Marker now = marker(); // another process may have been at it while this one waited
        sequence =
            now != null && now.fits(store.archiveId(), store.sequence()) ? now.sequence() : 0;
      }
      sequence = take(writer, sequence);
      writer.setLiveCommitData(new Marker(store.archiveId(), Marker.FORMAT, sequence).toCommit());
      writer.commit();
    }
  }

  /** Lucene does not write where what is there cannot be read. */
  private void clear() throws IOException {
    try (Directory directory = FSDirectory.open(path);
        Lock lock = lock(() -> directory.obtainLock(IndexWriter.WRITE_LOCK_NAME))) {
      for (String file : directory.listAll()) {
        if (marker() == null && !file.equals(IndexWriter.WRITE_LOCK_NAME)) {
          lock.ensureValid();
          directory.deleteFile(file);
        }
      }
    }
  }

  /** While one batch is indexed the next is made from its records, which takes as long. */
  private long take(IndexWriter writer, long from) throws IOException {
    long sequence = from;
    for (List<Entry> batch = entries(from); !batch.isEmpty(); ) {
      long last = batch.get(batch.size() - 1).sequence();
      CompletableFuture<List<Entry>> next = CompletableFuture.supplyAsync(() -> entries(last));
      try {
        for (Entry entry : batch) {
          writer.updateDocuments(
              new Term(Fields.DOCUMENT, String.valueOf(entry.id())), entry.documents());
        }
      } finally {
        batch = result(next); // in any case: the database is for one thread at a time
      }
      sequence = last;
    }
    return sequence;
  }

  /** What is indexed of a document of the archive. */
  private record Entry(long id, long sequence, List<Document> documents) {}

  private List<Entry> entries(long after) {
    return store.changedAfter(after, BATCH).stream()
        .map(s -> new Entry(s.id(), s.sequence(), FactDocuments.of(s, actors(s.id()))))
        .toList();
  }

  private static <T> T result(CompletableFuture<T> future) {
    try {
      return future.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  private Map<String, Long> actors(long document) {
    Map<String, Long> actors = new HashMap<>();
    store
        .database()
        .list(
            "SELECT id, actor FROM document_actors WHERE document = ?",
            row -> actors.put(row.getString(1), row.getLong(2)),
            document);
    return actors;
  }

  private IndexWriter writer(Directory directory, OpenMode mode) throws IOException {
    return lock(
        () ->
            new IndexWriter(
                directory,
                new IndexWriterConfig(GermanAnalyzer.ofTexts())
                    .setOpenMode(mode)
                    .setRAMBufferSizeMB(BUFFER_MB)
                    .setCommitOnClose(false)));
  }

  private interface Locking<T> {
    T take() throws IOException;
  }

  /** Waits until no other process writes to the index. */
  private <T> T lock(Locking<T> locking) throws IOException {
    long end = System.currentTimeMillis() + PATIENCE;
    while (true) {
      try {
        return locking.take();
      } catch (LockObtainFailedException e) {
        if (System.currentTimeMillis() > end) {
          throw new ArchiveException(ArchiveError.BUSY, path.toString(), "", e);
        }
        pause();
      }
    }
  }

  private void pause() {
    try {
      Thread.sleep(PAUSE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ArchiveException(ArchiveError.BUSY, path.toString(), "interrupted", e);
    }
  }

  /**
   * Searches the index as it is now, brought up to date first.
   *
   * @param words what a user typed; null for everything the filters let through
   * @param limit how many references to give at most, best first
   */
  public Found find(String words, Filters filters, int limit) {
    Query query = filters.over(words == null ? new MatchAllDocsQuery() : WordsQuery.of(words));
    try {
      return find(query, limit);
    } catch (IOException e) {
      notices.accept("the search index is damaged (" + e.getMessage() + ") and is made anew");
      close();
      rebuild();
      try {
        return find(query, limit);
      } catch (IOException again) {
        throw failure(again);
      }
    }
  }

  private Found find(Query query, int limit) throws IOException {
    IndexSearcher searcher = searcher();
    TopDocs top = searcher.search(query, Math.max(1, limit));
    List<String> references = new ArrayList<>();
    for (ScoreDoc hit : top.scoreDocs) {
      references.add(searcher.storedFields().document(hit.doc).get(Fields.REFERENCE));
    }
    int all = searcher.count(query);
    return new Found(all, references.subList(0, Math.min(limit, references.size())));
  }

  /**
   * Gives the reference of everything that words and filters find, in the order of the index; none
   * is held.
   */
  public void each(String words, Filters filters, Consumer<String> taker) {
    Query query = filters.over(words == null ? new MatchAllDocsQuery() : WordsQuery.of(words));
    try {
      IndexSearcher searcher = searcher();
      searcher.search(query, new EachCollectorManager(searcher.getIndexReader(), taker));
    } catch (IOException e) {
      throw failure(e);
    }
  }

  private IndexSearcher searcher() throws IOException {
    refresh();
    DirectoryReader newer = reader == null ? open() : DirectoryReader.openIfChanged(reader);
    if (newer != null) {
      close();
      reader = newer;
    }
    return new IndexSearcher(reader);
  }

  private DirectoryReader open() throws IOException {
    try {
      return DirectoryReader.open(FSDirectory.open(path));
    } catch (IndexNotFoundException e) {
      throw failure(e);
    }
  }

  private ArchiveException failure(IOException e) {
    return new ArchiveException(
        ArchiveError.INDEX, path.toString(), String.valueOf(e.getMessage()), e);
  }

  @Override
  public void close() {
    try {
      if (reader != null) {
        reader.close();
        reader = null;
      }
    } catch (IOException e) {
      throw failure(e);
    }
  }
}

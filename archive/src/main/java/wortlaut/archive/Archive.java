package wortlaut.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import wortlaut.archive.error.ArchiveError;
import wortlaut.archive.error.ArchiveException;
import wortlaut.archive.index.Filters;
import wortlaut.archive.index.Found;
import wortlaut.archive.index.IndexCheck;
import wortlaut.archive.index.SearchIndex;
import wortlaut.archive.store.Addition;
import wortlaut.archive.store.Database;
import wortlaut.archive.store.DocumentStore;
import wortlaut.archive.store.Identity;
import wortlaut.archive.store.StoreCheck;
import wortlaut.archive.store.Stored;
import wortlaut.intake.Article;
import wortlaut.record.ArticleRecord;

/**
 * Records of articles, kept and searched: an SQLite file, and beside it a directory with the search
 * index, which is derived from it. For one thread; other threads and processes open it themselves.
 *
 * <pre>{@code
 * try (Archive archive = Archive.open(Path.of("news.wortlaut"), System.err::println)) {
 *   archive.add(List.of(record), "0.1.0", System.err::println);
 *   archive.refresh();
 * }
 * }</pre>
 */
public final class Archive implements AutoCloseable {
  private final DocumentStore store;
  private final SearchIndex index;

  private Archive(DocumentStore store, SearchIndex index) {
    this.store = store;
    this.index = index;
  }

  /**
   * Opens an archive, which is made if the file does not exist.
   *
   * @param notices is told what a user should know, such as that the index is made anew
   * @throws ArchiveException if the file is no archive, of a newer version or cannot be written
   */
  public static Archive open(Path file, Consumer<String> notices) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
    } catch (IOException e) {
      throw new ArchiveException(ArchiveError.FULL, file.toString(), e.toString(), e);
    }
    DocumentStore store = DocumentStore.open(file, notices);
    Path directory = file.resolveSibling(file.getFileName() + "-index");
    Archive archive = new Archive(store, new SearchIndex(directory, store, notices));
    if (store.sequence() == 0) {
      archive.refresh(); // so that a missing index always means that it was lost
    }
    return archive;
  }

  /**
   * Opens an archive that is there.
   *
   * @throws ArchiveException if it is not ({@link ArchiveError#MISSING}), or as {@link #open}
   */
  public static Archive existing(Path file, Consumer<String> notices) {
    if (!Files.isRegularFile(file)) {
      throw new ArchiveException(ArchiveError.MISSING, file.toString(), "");
    }
    return open(file, notices);
  }

  /** Number of documents. */
  public long size() {
    return store.size();
  }

  /** Whether it has this article in these words; much quicker than reading it. */
  public boolean contains(Article article) {
    return store.contains(Identity.of(article));
  }

  /** Whether it has an article of this address, in whatever words. */
  public boolean hasAddress(String address) {
    return store.hasKey(Identity.ofAddress(address));
  }

  /**
   * Adds records in one transaction. When it returns they are on the disk; search finds them after
   * {@link #refresh}, or whenever an archive is opened to be searched.
   *
   * @param reader which Wortlaut read them
   * @param failures is told of a record that contradicts itself and was left out
   * @return what became of each; null for one left out
   */
  public List<Addition> add(List<ArticleRecord> records, String reader, Consumer<String> failures) {
    return store.add(records, reader, failures);
  }

  /** What articles are read anew from, and where the readings go. */
  public DocumentStore store() {
    return store;
  }

  /** The document of this number, in its latest version. */
  public Optional<Stored> find(long id) {
    return store.find(id);
  }

  /** Brings the search index up to date with the database. */
  public void refresh() {
    index.refresh();
  }

  /** Makes the search index anew. */
  public void reindex() {
    index.rebuild();
  }

  /** References to what words and filters find; see {@link SearchIndex#find}. */
  public Found search(String words, Filters filters, int limit) {
    return index.find(words, filters, limit);
  }

  /** References to all that words and filters find, one by one; see {@link SearchIndex#each}. */
  public void each(String words, Filters filters, Consumer<String> taker) {
    index.each(words, filters, taker);
  }

  /** The database, for questions in SQL. */
  public Database database() {
    return store.database();
  }

  /** What is wrong with database and index; nothing where all is well. Changes nothing. */
  public List<String> check() {
    List<String> findings = new ArrayList<>();
    store
        .database()
        .snapshot(
            () -> {
              new StoreCheck(store, findings::add).run();
              new IndexCheck(index, store, findings::add).run();
              return null;
            });
    return List.copyOf(findings);
  }

  @Override
  public void close() {
    index.close();
    store.close();
  }
}

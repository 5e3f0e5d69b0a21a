package wortlaut.app;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import wortlaut.archive.store.DocumentStore;
import wortlaut.archive.store.Rereading;
import wortlaut.archive.store.Unread;
import wortlaut.intake.Result;
import wortlaut.intake.Results;
import wortlaut.record.ArticleRecord;

/** An archive's articles that are to be read anew, and which is which. */
final class UnreadResults implements Results {
  private static final int AT_A_TIME = 100;

  private final DocumentStore store;
  private final long until;
  private final String but;
  private final Deque<Unread> next = new ArrayDeque<>();
  private final Map<Integer, Unread> taken = new ConcurrentHashMap<>(); // by number, from 1
  private long after;
  private int count;

  /**
   * @param until sequence of the last to be read anew
   * @param but the Wortlaut whose readings are left as they are
   */
  UnreadResults(DocumentStore store, long until, String but) {
    this.store = store;
    this.until = until;
    this.but = but;
  }

  @Override
  public boolean hasNext() {
    if (next.isEmpty()) {
      next.addAll(store.toReread(after, until, but, AT_A_TIME));
    }
    return !next.isEmpty();
  }

  @Override
  public Result next() {
    hasNext();
    Unread unread = next.remove();
    after = unread.sequence();
    taken.put(++count, unread);
    return new Result.Read(unread.article(), List.of());
  }

  /** The new reading of the article of a number; called once for each, by any thread. */
  Rereading reread(int number, ArticleRecord record) {
    Unread unread = taken.remove(number);
    return new Rereading(unread.id(), unread.version(), record);
  }

  @Override
  public void close() {
    next.clear();
  }
}

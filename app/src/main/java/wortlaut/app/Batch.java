package wortlaut.app;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import wortlaut.intake.Article;
import wortlaut.intake.Result;
import wortlaut.intake.Results;

/**
 * Reads articles with several threads and hands on what comes of them in the order of the articles.
 * No more than a few articles a thread are held at a time, so a batch of any size fits.
 *
 * @param <T> what comes of an article, such as the text of its report
 */
final class Batch<T> {
  private static final int AHEAD = 4; // articles a thread that may wait to be written

  /** What reads an article; called by several threads. */
  interface Work<T> {
    /**
     * @param number number of the article among those taken in, from 1
     */
    T of(int number, Article article);
  }

  /** Where it goes, in order. */
  interface Sink<T> {
    void write(T what) throws IOException;
  }

  /** What a batch tells while it runs, from the thread that runs it. */
  interface Listener {
    void notice(String message);

    void done();
  }

  /**
   * What became of a batch.
   *
   * @param read how many articles were written
   * @param failures why the others were not, in order
   */
  record Outcome(int read, List<String> failures) {}

  /** An article on its way: what is to come of it, or why nothing is. */
  private record Waiting<T>(String place, Future<T> coming, String failure) {
    boolean isDone() {
      return coming == null || coming.isDone();
    }
  }

  private final Work<T> work;
  private final Sink<T> sink;
  private final Listener listener;
  private final Deque<Waiting<T>> waiting = new ArrayDeque<>();
  private final List<String> failures = new ArrayList<>();
  private int taken;
  private int written;

  Batch(Work<T> work, Sink<T> sink, Listener listener) {
    this.work = work;
    this.sink = sink;
    this.listener = listener;
  }

  /**
   * Reads all.
   *
   * @throws IOException if the sink refuses it
   */
  Outcome run(Results results, int threads) throws IOException {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      while (results.hasNext()) {
        waiting.add(start(results.next(), pool));
        while (waiting.size() > threads * AHEAD || !waiting.isEmpty() && waiting.peek().isDone()) {
          write(waiting.remove());
        }
      }
      while (!waiting.isEmpty()) {
        write(waiting.remove());
      }
      return new Outcome(written, List.copyOf(failures));
    } finally {
      pool.shutdownNow();
    }
  }

  private Waiting<T> start(Result result, ExecutorService pool) {
    if (result instanceof Result.Read read) {
      int number = ++taken;
      Article article = read.article();
      String place = article.source() == null ? "article " + number : article.source();
      read.notices().forEach(notice -> listener.notice(place + ": " + notice.message()));
      return new Waiting<>(place, pool.submit(() -> work.of(number, article)), null);
    }
    return new Waiting<>(null, null, ((Result.Failed) result).problem().message());
  }

  private void write(Waiting<T> next) throws IOException {
    if (next.failure != null) {
      failures.add(next.failure);
    } else {
      try {
        sink.write(next.coming.get());
        written++;
      } catch (ExecutionException e) {
        failures.add(AppError.BROKE.message(next.place, e.getCause().toString()));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new InterruptedIOException("interrupted");
      }
    }
    listener.done();
  }
}

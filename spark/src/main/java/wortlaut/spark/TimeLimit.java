package wortlaut.spark;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Does work that may take so long and no longer. Work over its time is told to stop and left
 * behind: Java cannot end a thread that does not listen, so it may keep a processor until the
 * process ends.
 */
final class TimeLimit {
  /** Threads are kept for the next task; what they know by thread stays warm. */
  private static final ExecutorService POOL =
      Executors.newCachedThreadPool(
          work -> {
            Thread thread = new Thread(work, "wortlaut-reading");
            thread.setDaemon(true);
            return thread;
          });

  private final int seconds;

  TimeLimit(int seconds) {
    this.seconds = seconds;
  }

  /**
   * The work's result.
   *
   * @throws TimeoutException if it took too long
   * @throws ExecutionException if it failed, with what it threw as the cause
   * @throws InterruptedException if the task that waits for it was told to stop
   */
  <T> T of(Callable<T> work) throws TimeoutException, ExecutionException, InterruptedException {
    Future<T> future = POOL.submit(work);
    try {
      return future.get(seconds, TimeUnit.SECONDS);
    } finally {
      future.cancel(true);
    }
  }
}

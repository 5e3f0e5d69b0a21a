package wortlaut.web.reading;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import wortlaut.web.guard.Refused;

/** Where articles are read at a visitor's wish: few at a time, not without end, not too often. */
public final class Desk implements AutoCloseable {
  private static final int AT_A_TIME = 2;
  private static final int A_MINUTE = 30;
  private static final long MINUTE = TimeUnit.MINUTES.toNanos(1);

  private final long patience;
  private final Semaphore places = new Semaphore(AT_A_TIME);
  private final Deque<Long> lately = new ArrayDeque<>();
  private final ExecutorService threads = Executors.newFixedThreadPool(AT_A_TIME, Desk::thread);

  /**
   * @param patience seconds after which a reading is given up
   */
  public Desk(long patience) {
    this.patience = patience;
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "wortlaut-reading");
    thread.setDaemon(true);
    return thread;
  }

  /**
   * Does the work of a reading.
   *
   * @throws Refused if too many are being read (503), were read lately (429), or it takes too long
   *     (503)
   */
  public <T> T read(Callable<T> work) {
    count();
    if (!places.tryAcquire()) {
      throw new Refused(503, "reading");
    }
    Future<T> future =
        threads.submit(
            () -> {
              try {
                return work.call();
              } finally {
                places.release(); // when the work has ended, not when nobody waits for it
              }
            });
    try {
      return future.get(patience, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      future.cancel(true);
      throw new Refused(503, "slow");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Refused(503, "slow");
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException cause
          ? cause
          : new IllegalStateException(e.getCause());
    }
  }

  private synchronized void count() {
    long now = System.nanoTime();
    while (!lately.isEmpty() && now - lately.peekFirst() > MINUTE) {
      lately.pollFirst();
    }
    if (lately.size() >= A_MINUTE) {
      throw new Refused(429, "often");
    }
    lately.addLast(now);
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}

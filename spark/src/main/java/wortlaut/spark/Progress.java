package wortlaut.spark;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Tells from time to time how far the reading is. */
final class Progress implements AutoCloseable {
  private static final int EVERY = 30; // s

  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            Thread thread = new Thread(work, "wortlaut-progress");
            thread.setDaemon(true);
            return thread;
          });

  Progress(Counts counts, int parts, Consumer<String> listener) {
    timer.scheduleAtFixedRate(
        () ->
            listener.accept(
                String.format(
                    "%d of %d parts, %d articles read",
                    counts.get(Counts.PARTS), parts, counts.get(Counts.READ))),
        EVERY,
        EVERY,
        TimeUnit.SECONDS);
  }

  @Override
  public void close() {
    timer.shutdownNow();
  }
}

package wortlaut.web;

import java.nio.file.Path;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import wortlaut.archive.Archive;
import wortlaut.web.guard.Refused;

/**
 * One archive, opened as often as there are questions at a time; each opening is for one thread.
 */
public final class Archives implements AutoCloseable {
  private static final long PATIENCE = 20; // seconds a question waits for its turn

  private final Path file;
  private final Consumer<String> notices;
  private final BlockingQueue<Archive> idle;
  private final AtomicInteger left;

  /**
   * @param many how many questions at a time
   * @param notices is told what a user should know
   */
  Archives(Path file, int many, Consumer<String> notices) {
    this.file = file;
    this.notices = notices;
    this.idle = new ArrayBlockingQueue<>(many);
    this.left = new AtomicInteger(many);
    ask(Archive::size); // what is wrong with the file is said at the start
  }

  /**
   * Asks the archive, or adds to it.
   *
   * @throws Refused if too many others ask (503)
   */
  public <T> T ask(Function<Archive, T> question) {
    Archive archive = take();
    try {
      return question.apply(archive);
    } finally {
      idle.add(archive);
    }
  }

  private Archive take() {
    Archive archive = idle.poll();
    if (archive != null) {
      return archive;
    }
    if (left.getAndUpdate(n -> Math.max(0, n - 1)) > 0) {
      try {
        return Archive.open(file, notices);
      } catch (RuntimeException | Error e) {
        left.incrementAndGet();
        throw e;
      }
    }
    try {
      archive = idle.poll(PATIENCE, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    if (archive == null) {
      throw new Refused(503, "busy");
    }
    return archive;
  }

  /** The file. */
  public Path file() {
    return file;
  }

  @Override
  public void close() {
    for (Archive archive = idle.poll(); archive != null; archive = idle.poll()) {
      archive.close();
    }
  }
}

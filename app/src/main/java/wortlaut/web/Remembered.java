package wortlaut.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import wortlaut.archive.Archive;

/**
 * Answers that take long to find, held until the archive changes or others push them out.
 *
 * @param <T> the answers
 */
public final class Remembered<T> {
  private record Entry<T>(long sequence, T value) {}

  private static final int MOST = 200;

  private final Map<Object, Entry<T>> held = new LinkedHashMap<>(16, 0.75f, true);

  /**
   * The answer to a question.
   *
   * @param question what is asked, whatever two askings of the same are equal by
   * @param finder finds it where it is not held
   */
  public T get(Archive archive, Object question, Function<Archive, T> finder) {
    long now = archive.store().sequence();
    synchronized (this) {
      Entry<T> known = held.get(question);
      if (known != null && known.sequence == now) {
        return known.value;
      }
    }
    T value = finder.apply(archive);
    synchronized (this) {
      held.put(question, new Entry<>(now, value));
      if (held.size() > MOST) {
        held.remove(held.keySet().iterator().next());
      }
    }
    return value;
  }
}

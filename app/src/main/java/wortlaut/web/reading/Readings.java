package wortlaut.web.reading;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import wortlaut.record.ArticleRecord;

/** The last readings that nobody kept; they are gone when the server stops. */
public final class Readings {
  private static final int MOST = 24;

  /**
   * A reading.
   *
   * @param record what was read
   * @param notices what is to be known of how
   */
  public record Reading(ArticleRecord record, List<String> notices) {
    public Reading {
      notices = List.copyOf(notices);
    }
  }

  private final SecureRandom random = new SecureRandom();
  private final Map<String, Reading> held = new LinkedHashMap<>();

  /** Holds a reading; gives an id that nobody can guess. */
  public synchronized String hold(Reading reading) {
    byte[] bytes = new byte[12];
    random.nextBytes(bytes);
    String id = HexFormat.of().formatHex(bytes);
    held.put(id, reading);
    if (held.size() > MOST) {
      held.remove(held.keySet().iterator().next());
    }
    return id;
  }

  /** The reading of this id. */
  public synchronized Optional<Reading> find(String id) {
    return Optional.ofNullable(held.get(id));
  }

  /** Lets a reading go. */
  public synchronized void forget(String id) {
    held.remove(id);
  }
}

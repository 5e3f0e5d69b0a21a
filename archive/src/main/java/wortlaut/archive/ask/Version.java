package wortlaut.archive.ask;

import java.util.List;

/**
 * An earlier version of an article.
 *
 * @param number its number, from 1
 * @param title headline it had, or null
 * @param added when it came into the archive (UTC)
 * @param changes what the next version changed, line by line: {@code - } a line that went, {@code +
 *     } one that came
 */
public record Version(int number, String title, String added, List<String> changes) {
  public Version {
    changes = List.copyOf(changes);
  }
}

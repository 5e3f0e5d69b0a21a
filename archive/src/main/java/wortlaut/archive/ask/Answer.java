package wortlaut.archive.ask;

import java.util.List;

/**
 * Part of what there is.
 *
 * @param all how many there are in all
 * @param first the first of them
 */
public record Answer<T>(long all, List<T> first) {
  public Answer {
    first = List.copyOf(first);
  }
}

package wortlaut.archive.index;

import java.util.List;

/**
 * What a search finds.
 *
 * @param all how many there are in all
 * @param references the best of them ({@link Fields#REFERENCE})
 */
public record Found(int all, List<String> references) {
  public Found {
    references = List.copyOf(references);
  }
}

package wortlaut.archive.store;

import java.util.Map;

/**
 * What a person decided of a statement or event.
 *
 * @param id its number
 * @param document the document's number
 * @param kind statement or event
 * @param start first code point of the quote or trigger, as it was when it was decided
 * @param stop code point after its last
 * @param words the words there
 * @param verdict confirmed, corrected, removed
 * @param changes what was corrected: {@code type}, {@code status}, {@code voice}, {@code speaker},
 *     {@code source}, {@code target}, {@code quote}, each with its value
 * @param made when (UTC)
 */
public record Correction(
    long id,
    long document,
    String kind,
    int start,
    int stop,
    String words,
    String verdict,
    Map<String, String> changes,
    String made) {
  public Correction {
    changes = Map.copyOf(changes);
  }
}

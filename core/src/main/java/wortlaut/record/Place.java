package wortlaut.record;

import java.util.List;

/**
 * Where an event takes place.
 *
 * @param spans the words that name the place
 * @param code ISO 3166-1 alpha-3 of the state it lies in, or null
 */
public record Place(List<Span> spans, String code) {
  public Place {
    spans = List.copyOf(spans);
  }
}

package wortlaut.record;

import java.util.List;

/**
 * Speaker or addressee of a statement.
 *
 * @param spans the words that name it; empty where none do
 * @param actors ids of the actors it stands for
 */
public record Party(List<Span> spans, List<String> actors) {
  /** Nobody. */
  public static final Party NONE = new Party(List.of(), List.of());

  public Party {
    spans = List.copyOf(spans);
    actors = List.copyOf(actors);
  }
}

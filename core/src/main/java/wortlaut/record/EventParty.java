package wortlaut.record;

import java.util.List;

/**
 * One source or target of an event.
 *
 * @param spans the words that name it
 * @param actor id of the actor, or null
 * @param code the actor's code (see {@link Actor#code}), or null
 */
public record EventParty(List<Span> spans, String actor, String code) {
  public EventParty {
    spans = List.copyOf(spans);
  }
}

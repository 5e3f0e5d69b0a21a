package wortlaut.events;

import java.util.List;
import java.util.Set;
import wortlaut.record.EventParty;

/**
 * One way to fill the source or target of an event.
 *
 * @param parties the parties; empty for nobody
 * @param codes the parties' codes, those without one left out
 * @param origin where they come from, for the event's reason
 * @param features how it came about, for the model that chooses
 */
record Option(List<EventParty> parties, Set<String> codes, String origin, Features features) {

  /** A way of which no more than the codes is known. */
  static Option of(Set<String> codes) {
    List<EventParty> parties =
        codes.stream().map(code -> new EventParty(List.of(), null, code)).toList();
    return new Option(parties, Set.copyOf(codes), "given", new Features());
  }
}

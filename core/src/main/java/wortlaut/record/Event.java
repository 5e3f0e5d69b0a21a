package wortlaut.record;

import java.util.List;

/**
 * An act of one of PLOVER's types.
 *
 * @param id unique in the record ({@code e1}, {@code e2}, …)
 * @param type the type
 * @param mode PLOVER's mode of the type, or null
 * @param status whether it took place
 * @param voice {@code outlet}, or the id of the statement on whose word it is
 * @param trigger the shortest words that carry the act
 * @param source acting parties; all parties of a symmetric act
 * @param target those the act is directed at
 * @param time id of the time that dates it, or null
 * @param where its place, or null
 * @param reason the rule or model that decided, by name
 * @param confidence 0 to 1, calibrated on type and parties being right
 */
public record Event(
    String id,
    EventType type,
    String mode,
    Status status,
    String voice,
    List<Span> trigger,
    List<EventParty> source,
    List<EventParty> target,
    String time,
    Place where,
    String reason,
    double confidence) {
  /** The {@link #voice} of what the article says in its own words. */
  public static final String OUTLET = "outlet";

  public Event {
    trigger = List.copyOf(trigger);
    source = List.copyOf(source);
    target = List.copyOf(target);
  }
}

package wortlaut.archive.ask;

import java.util.List;

/**
 * Which events; null or empty where nothing is asked.
 *
 * @param source code or name of who acts
 * @param target code or name of whom it is done to
 * @param types types of events, of which it has one
 * @param statuses of which it has one: actual, planned, hypothetical, negated
 * @param outlet name of the outlet
 * @param since first day of the event as {@code yyyy-MM-dd}
 * @param until last day of the event
 * @param own true for what outlets tell on their own word, false for what they tell on that of
 *     speakers, null for both
 * @param limit how many at most
 */
public record EventRequest(
    String source,
    String target,
    List<String> types,
    List<String> statuses,
    String outlet,
    String since,
    String until,
    Boolean own,
    int limit) {
  public EventRequest {
    types = List.copyOf(types);
    statuses = List.copyOf(statuses);
  }
}

package wortlaut.events;

import java.util.HashMap;
import java.util.Map;
import wortlaut.lexicon.Table;
import wortlaut.record.Event;
import wortlaut.record.EventType;

/**
 * What an event's type and mode say by themselves: the columns that users of GDELT, ICEWS and
 * POLECAT know. Source: the PLOVER 2.0 manual (Open Event Data Alliance).
 *
 * @param quad 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict
 * @param score PLOVER's conflict and cooperation scale, −10 to 10, in the manner of Goldstein
 *     (1992)
 * @param cameo root of the CAMEO code, two digits ({@code 03} to {@code 20})
 */
public record Plover(int quad, double score, String cameo) {
  private static final Map<String, Plover> KNOWN = known();

  /** The columns of an event; those of its type where the mode is none of PLOVER's. */
  public static Plover of(Event event) {
    return of(event.type(), event.mode());
  }

  /** The columns of a type and mode (null for none). */
  public static Plover of(EventType type, String mode) {
    Plover found = KNOWN.get(key(type.label(), mode == null ? "" : mode));
    return found == null ? KNOWN.get(key(type.label(), "")) : found;
  }

  /** Whether PLOVER has this mode for the type. */
  public static boolean isMode(EventType type, String mode) {
    return !mode.isEmpty() && KNOWN.containsKey(key(type.label(), mode));
  }

  private static Map<String, Plover> known() {
    Map<String, Plover> known = new HashMap<>();
    for (Table.Row row : Table.of(Plover.class, "plover.tsv").rows()) {
      known.put(
          key(row.get("type"), row.get("mode")),
          new Plover(
              Integer.parseInt(row.get("quad")),
              Double.parseDouble(row.get("score")),
              row.get("cameo")));
    }
    return Map.copyOf(known);
  }

  private static String key(String type, String mode) {
    return type + ' ' + mode;
  }
}

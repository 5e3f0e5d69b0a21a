package wortlaut.actors;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import wortlaut.lexicon.Table;

/** Which classes of institutions a noun takes up ("das Blatt": a newspaper named before). */
final class Hypernyms {
  private final Map<String, List<String>> types = new HashMap<>();
  private final Set<String> specific = new HashSet<>();

  Hypernyms() {
    for (Table.Row row : Table.of(getClass(), "hypernyms.tsv").rows()) {
      types.put(row.get("noun"), row.list("types"));
      if (row.get("specific").equals("yes")) {
        specific.add(row.get("noun"));
      }
    }
  }

  /** Whether it does so whatever adjectives stand before it. */
  boolean specific(String noun) {
    return specific.contains(noun);
  }

  /** The classes, none if the noun takes up nothing. */
  List<String> types(String noun) {
    return types.getOrDefault(noun, List.of());
  }
}

package wortlaut.actors;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import wortlaut.lexicon.Table;

/** Which classes of institutions a noun takes up ("das Blatt": a newspaper named before). */
final class Hypernyms {
  private final Map<String, List<String>> types = new HashMap<>();

  Hypernyms() {
    for (Table.Row row : Table.of(getClass(), "hypernyms.tsv").rows()) {
      types.put(row.get("noun"), row.list("types"));
    }
  }

  /** The classes, none if the noun takes up nothing. */
  List<String> types(String noun) {
    return types.getOrDefault(noun, List.of());
  }
}

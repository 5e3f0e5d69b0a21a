package wortlaut.actors;

import java.util.HashMap;
import java.util.Map;
import wortlaut.lexicon.Table;

/** Which given names are one in several languages. */
final class GivenNames {
  private GivenNames() {}

  /** From a folded variant to the folded first name of its row. */
  static Map<String, String> variants() {
    Map<String, String> variants = new HashMap<>();
    for (Table.Row row : Table.of(GivenNames.class, "name-variants.tsv").rows()) {
      String first = NameFolding.fold(row.get("name"));
      variants.put(first, first);
      row.list("variants").forEach(v -> variants.put(NameFolding.fold(v), first));
    }
    return Map.copyOf(variants);
  }
}

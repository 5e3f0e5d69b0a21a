package wortlaut.syntax.morph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import wortlaut.lexicon.Table;
import wortlaut.syntax.Morph.Case;

/** Which cases the German adpositions govern: the table {@code prepositions}. */
final class Prepositions {
  private final Map<String, List<Case>> cases = new HashMap<>();

  Prepositions() {
    for (Table.Row row : Table.of(Prepositions.class, "prepositions.tsv").rows()) {
      cases.put(row.get("form"), row.list("cases").stream().map(Case::valueOf).toList());
    }
  }

  /** The cases that a form in lower case governs, the commoner first; none if it is unknown. */
  List<Case> cases(String form) {
    return cases.getOrDefault(form, List.of());
  }
}

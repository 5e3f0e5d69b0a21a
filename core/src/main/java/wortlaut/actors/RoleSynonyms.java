package wortlaut.actors;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import wortlaut.actors.knowledge.Role;
import wortlaut.lexicon.Table;

/** Whether two role words may name the same office. */
final class RoleSynonyms {
  private final List<List<String>> rows =
      Table.of(getClass(), "role-synonyms.tsv").rows().stream()
          .map(r -> r.list("endings"))
          .toList();

  private final List<Table.Row> others = Table.of(getClass(), "other-offices.tsv").rows();

  /** The same word, its general word ("Minister" for "Außenminister"), or one used in turn. */
  boolean same(Role a, Role b) {
    String first = masculine(a.word()).toLowerCase(Locale.GERMAN);
    String second = masculine(b.word()).toLowerCase(Locale.GERMAN);
    return first.equals(second)
        || first.length() > 3 && second.endsWith(first) && !other(second, first)
        || second.length() > 3 && first.endsWith(second) && !other(first, second)
        || inTurn(a.base().toLowerCase(Locale.GERMAN), b.base().toLowerCase(Locale.GERMAN));
  }

  /** Whether the first part of {@code whole} before {@code ending} makes it another office. */
  private boolean other(String whole, String ending) {
    return others.stream()
        .anyMatch(
            row ->
                whole.startsWith(row.get("prefix"))
                    && !ending.startsWith(row.get("prefix"))
                    && ending.endsWith(row.get("ending")));
  }

  private boolean inTurn(String a, String b) {
    String first = ending(a);
    String second = ending(b);
    return rows.stream().anyMatch(row -> row.contains(first) && row.contains(second));
  }

  /** The longest ending of the table that a role has: "Chef" of "Gewerkschaftschef". */
  private String ending(String role) {
    return rows.stream()
        .flatMap(List::stream)
        .filter(role::endsWith)
        .max(Comparator.comparingInt(String::length))
        .orElse("");
  }

  private static String masculine(String role) {
    return role.endsWith("in") && role.length() > 6 ? role.substring(0, role.length() - 2) : role;
  }
}

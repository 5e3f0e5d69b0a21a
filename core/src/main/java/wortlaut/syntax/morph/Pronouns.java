package wortlaut.syntax.morph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import wortlaut.lexicon.Table;
import wortlaut.syntax.Morph;

/** The personal, reflexive, relative and interrogative pronouns of the table {@code pronouns}. */
final class Pronouns {
  /** A reading of a pronoun: its lemma, person (0 if none) and {@link Inflections}. */
  record Pronoun(String lemma, int person, int inflections) {}

  private final Map<String, List<Pronoun>> byForm = new HashMap<>();

  Pronouns() {
    for (Table.Row row : Table.of(Pronouns.class, "pronouns.tsv").rows()) {
      int inflections = 0;
      for (String kase : row.list("cases")) {
        inflections |=
            Inflections.of(
                Morph.Case.valueOf(kase),
                value(Morph.Number.class, row.get("number")),
                value(Morph.Gender.class, row.get("gender")));
      }
      String person = row.get("person");
      byForm
          .computeIfAbsent(row.get("form"), key -> new ArrayList<>())
          .add(
              new Pronoun(
                  row.get("lemma"), person.isEmpty() ? 0 : Integer.parseInt(person), inflections));
    }
  }

  private static <E extends Enum<E>> E value(Class<E> type, String cell) {
    return cell.isEmpty() ? null : Enum.valueOf(type, cell);
  }

  /** The readings of a form in lower case, none if it is no such pronoun. */
  List<Pronoun> find(String form) {
    return byForm.getOrDefault(form, List.of());
  }
}

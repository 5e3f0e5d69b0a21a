package wortlaut.actors;

import java.util.List;
import wortlaut.syntax.Morph;

/**
 * A person's name as it stands in the text.
 *
 * @param given given names and initials, empty if there are none
 * @param surname the surname with its particles, without the genitive's s
 * @param gender as the given name or a title shows it, or null
 */
record PersonName(List<String> given, String surname, Morph.Gender gender) {
  PersonName {
    given = List.copyOf(given);
  }

  /** The whole name without titles. */
  String full() {
    return given.isEmpty() ? surname : String.join(" ", given) + " " + surname;
  }

  /** Number of its words. */
  int length() {
    return given.size() + surname.split(" ").length;
  }
}

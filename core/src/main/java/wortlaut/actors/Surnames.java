package wortlaut.actors;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import wortlaut.syntax.Morph;

/** The surnames of an article that stand there with a given name, a title or an office. */
final class Surnames {
  private final Map<String, Morph.Gender> known = new HashMap<>();
  private final Set<String> families = new HashSet<>();

  /**
   * Takes in a name.
   *
   * @param familyFirst whether its first word may be the family's, as in "Li Fei"
   */
  void add(PersonName name, boolean familyFirst) {
    if (familyFirst && !name.given().isEmpty()) {
      families.add(name.given().get(0));
    }
    known.merge(
        name.surname(), name.gender() == null ? Morph.Gender.NEUT : name.gender(), (a, b) -> b);
    int space = name.surname().lastIndexOf(' ');
    if (space > 0) {
      known.putIfAbsent(name.surname().substring(space + 1), Morph.Gender.NEUT);
    }
  }

  /** Whether a word alone may be the family's name of somebody whose name begins with it. */
  boolean family(String form) {
    return families.contains(form);
  }

  /** The surname a form is, its genitive's s taken off; null if it is none. */
  String find(String form) {
    if (known.containsKey(form)) {
      return form;
    }
    for (String ending : new String[] {"s", "'", "’", "’s", "'s"}) {
      if (form.endsWith(ending)) {
        String base = form.substring(0, form.length() - ending.length());
        if (known.containsKey(base)) {
          return base;
        }
      }
    }
    return null;
  }
}

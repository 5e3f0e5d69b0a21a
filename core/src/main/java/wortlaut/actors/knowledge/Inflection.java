package wortlaut.actors.knowledge;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The inflected forms of names and nouns, formed by rule. Forms that do not exist are formed too:
 * they do no harm, since nobody writes them.
 */
final class Inflection {
  private static final List<String> ADJECTIVE = List.of("e", "en", "er", "es", "em");

  private static final List<String> GENITIVE = List.of("s", "es", "'s", "’s", "'", "’");

  private Inflection() {}

  /** A form with its {@code ~} turned into adjective endings, all words taking the same one. */
  static List<String> adjectiveForms(String form) {
    if (!form.contains("~")) {
      return List.of(form);
    }
    List<String> forms = new ArrayList<>();
    String stem = form.replace("e~", "~");
    for (String ending : ADJECTIVE) {
      forms.add(stem.replace("~", ending));
    }
    return forms;
  }

  /** The nominatives a form may be the genitive of: "Russland" for "Russlands". */
  static List<String> nominatives(String form) {
    List<String> bases = new ArrayList<>(2);
    for (String ending : GENITIVE) {
      if (form.length() > ending.length() + 1 && form.endsWith(ending)) {
        bases.add(form.substring(0, form.length() - ending.length()));
      }
    }
    return bases;
  }

  /** The singular forms of an inhabitant's name in the masculine. */
  static Set<String> inhabitant(String base) {
    Set<String> forms = new LinkedHashSet<>();
    forms.add(base);
    forms.add(base.endsWith("e") ? base + "n" : base + "s");
    if (base.endsWith("ar") || base.endsWith("at") || base.endsWith("t")) {
      forms.add(base + "en");
    }
    return forms;
  }

  /** The plural forms of an inhabitant's name in the masculine. */
  static Set<String> inhabitants(String base) {
    Set<String> forms = new LinkedHashSet<>();
    if (base.endsWith("e")) {
      forms.add(base + "n");
    } else if (base.endsWith("er")) {
      forms.add(base);
      forms.add(base + "n");
    } else {
      forms.add(base + "s");
      forms.add(base + "n");
      forms.add(base + "en");
    }
    return forms;
  }

  /** The feminine of an inhabitant's name or of a role: "Russin", "Sprecherin". */
  static String feminine(String base) {
    return (base.endsWith("e") ? base.substring(0, base.length() - 1) : base) + "in";
  }

  /** The feminine of a role, which takes the umlaut of the plural: "Anwältin". */
  static String feminine(String base, String plural) {
    String changed = plural.endsWith("e") ? plural.substring(0, plural.length() - 1) : plural;
    boolean umlaut = changed.length() == base.length() && !changed.equals(base);
    return umlaut ? changed + "in" : feminine(base);
  }

  /** The base of a word before an adjective's ending, "" if it has none. */
  static String adjectiveStem(String word) {
    for (String ending : List.of("en", "er", "es", "em", "e")) {
      if (word.length() > ending.length() + 3 && word.endsWith(ending)) {
        return word.substring(0, word.length() - ending.length());
      }
    }
    return "";
  }
}

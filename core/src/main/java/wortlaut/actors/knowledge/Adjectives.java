package wortlaut.actors.knowledge;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import wortlaut.lexicon.Table;

/** Adjectives of states and places: "russisch", "bayerisch", "Moskauer". */
final class Adjectives {
  private static final List<Table.Row> DIRECTIONS =
      Table.of(Adjectives.class, "directions.tsv").rows();

  private final Map<String, Known> stems = new HashMap<>();
  private final Map<String, Known> undeclined = new HashMap<>();

  void stem(String stem, Known state) {
    if (!stem.isEmpty()) {
      stems.putIfAbsent(stem.toLowerCase(Locale.GERMAN), state);
    }
  }

  void undeclined(String form, Known state) {
    undeclined.putIfAbsent(form, state);
  }

  void inhabitantOf(String place, Known state) {
    undeclined(place.endsWith("e") ? place + "r" : place + "er", state);
    if (place.endsWith("en")) {
      undeclined(place.substring(0, place.length() - 2) + "er", state);
      undeclined(place.substring(0, place.length() - 2) + "ner", state);
    }
  }

  /** The state of an adjective in any form, also as the last part of a compound; null if none. */
  Known find(String word) {
    Known known = undeclined.get(word);
    if (known != null) {
      return known;
    }
    String lower = word.toLowerCase(Locale.GERMAN);
    String stem = Inflection.adjectiveStem(lower);
    for (String candidate : stem.isEmpty() ? List.of(lower) : List.of(stem, lower)) {
      known = stems.get(candidate);
      if (known != null) {
        return known;
      }
      // "deutsch-französisch" is both: the first decides; "nordwestafghanisch" is its last part
      int hyphen = candidate.indexOf('-');
      if (hyphen > 0) {
        known = stems.get(candidate.substring(hyphen + 1));
        Known first = stems.get(candidate.substring(0, hyphen));
        if (first != null || known != null) {
          return first != null ? first : known;
        }
      }
    }
    for (Table.Row direction : DIRECTIONS) {
      String prefix = direction.get("prefix");
      String rest = stem.startsWith(prefix) ? stem.substring(prefix.length()) : "";
      if (stems.containsKey(rest) && !direction.list("except").contains(rest)) {
        return stems.get(rest);
      }
    }
    return null;
  }
}

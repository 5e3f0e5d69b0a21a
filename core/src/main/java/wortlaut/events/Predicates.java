package wortlaut.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import wortlaut.lexicon.Table;
import wortlaut.syntax.Word;

/** The lexicon of event predicates, by lemma. */
final class Predicates {
  private static final int SHORTEST_LAST_PART = 5; // of a compound: "schlag" is in too many

  private final List<Predicate> entries = new ArrayList<>();
  private final Map<String, List<Predicate>> verbs = new HashMap<>();
  private final Map<String, List<Predicate>> nouns = new HashMap<>();
  private final Map<String, List<Predicate>> adjectives = new HashMap<>();
  private final Map<String, List<Predicate>> modals = new HashMap<>();
  private final Map<String, String> verbOfParticiple = new HashMap<>();
  private final Map<String, List<String>> classes = new HashMap<>();
  private final Set<String> notEvents = new HashSet<>();

  private Predicates() {}

  /** Reads the tables. */
  static Predicates load() {
    Predicates loaded = new Predicates();
    for (Table.Row row : Table.of(Predicates.class, "classes.tsv").rows()) {
      loaded.classes.put("@" + row.get("class"), row.list("nouns"));
    }
    Table.of(Predicates.class, "not-events.tsv")
        .rows()
        .forEach(row -> loaded.notEvents.add(row.get("lemma")));
    Table.of(Predicates.class, "participles.tsv")
        .rows()
        .forEach(row -> loaded.verbOfParticiple.put(row.get("participle"), row.get("verb")));
    for (Table.Row row : Table.of(Predicates.class, "predicates.tsv").rows()) {
      loaded.add(Predicate.of(row));
    }
    Comparator<Predicate> narrowFirst = Comparator.comparingInt(p -> -p.weight());
    for (Map<String, List<Predicate>> map :
        List.of(loaded.verbs, loaded.nouns, loaded.adjectives)) {
      map.values().forEach(list -> list.sort(narrowFirst));
    }
    return loaded;
  }

  private void add(Predicate predicate) {
    entries.add(predicate);
    Map<String, List<Predicate>> map =
        switch (predicate.pos()) {
          case VERB -> verbs;
          case NOUN -> nouns;
          case ADJ -> adjectives;
          case MODAL -> modals;
        };
    map.computeIfAbsent(predicate.lemma(), key -> new ArrayList<>()).add(predicate);
  }

  /** All entries, in the order of the table. */
  List<Predicate> all() {
    return List.copyOf(entries);
  }

  /** Entries of a verb, the narrowest first. */
  List<Predicate> verb(String lemma) {
    List<Predicate> found = verbs.get(lemma);
    if (found == null && lemma.endsWith("iern")) {
      found = verbs.get(lemma.substring(0, lemma.length() - 1) + "en"); // guessed lemmas
    }
    return found == null ? List.of() : found;
  }

  /** Entries of an adjective, the narrowest first. */
  List<Predicate> adjective(String lemma) {
    return adjectives.getOrDefault(lemma.toLowerCase(Locale.ROOT), List.of());
  }

  /** Entries of a modal verb, the narrowest first. */
  List<Predicate> modal(String lemma) {
    return modals.getOrDefault(lemma, List.of());
  }

  /** Entries of the verb that an adjective is the participle of. */
  List<Predicate> participle(Word word) {
    String verb = verbOfParticiple.get(word.lemma().toLowerCase(Locale.ROOT));
    return verb == null ? List.of() : verb(verb);
  }

  /** Entries of a noun or of the last part of a compound, the narrowest first. */
  List<Predicate> noun(String written) {
    String lemma = nouns.containsKey(written) ? written : singular(written.replace("ß", "ss"));
    List<Predicate> found = nouns.get(lemma);
    if (found != null) {
      return found;
    }
    if (notEvents.contains(lemma)) {
      return List.of();
    }
    for (int cut = 2; cut <= lemma.length() - SHORTEST_LAST_PART; cut++) {
      String last = lastPart(lemma, cut);
      if (notEvents.contains(last)) {
        return List.of();
      }
      if (nouns.containsKey(last)) {
        return nouns.get(last);
      }
    }
    return List.of();
  }

  /** Lemmas of long compounds are guessed, and then their plurals often stay as they are. */
  private static String singular(String guessed) {
    return guessed.endsWith("ungen") || guessed.endsWith("ionen")
        ? guessed.substring(0, guessed.length() - 2)
        : guessed;
  }

  /** Whether a lemma is one of the nouns, classes resolved, compounds by their last part. */
  boolean isOneOf(String written, List<String> wanted) {
    String lemma = written.endsWith("schuß") ? written.replace("ß", "ss") : written;
    for (String noun : wanted) {
      if (noun.startsWith("@") ? isOneOf(lemma, classOf(noun)) : endsIn(lemma, noun)) {
        return true;
      }
    }
    return false;
  }

  /** The nouns of a class. */
  List<String> classOf(String name) {
    List<String> nouns = classes.get(name);
    if (nouns == null) {
      throw new IllegalStateException("classes.tsv has no class " + name.substring(1));
    }
    return nouns;
  }

  /** Whether a lemma is a noun or a compound that ends in it, with or without a hyphen. */
  private static boolean endsIn(String lemma, String noun) {
    int rest = lemma.length() - noun.length();
    if (rest < 1) {
      return rest == 0 && lemma.equals(noun);
    }
    if (!lemma.regionMatches(rest + 1, noun, 1, noun.length() - 1)) {
      return false;
    }
    char first = noun.charAt(0);
    return lemma.charAt(rest - 1) == '-' && lemma.charAt(rest) == first
        || rest > 1
            && noun.length() >= SHORTEST_LAST_PART
            && Character.isUpperCase(first)
            && lemma.charAt(rest) == Character.toLowerCase(first);
  }

  private static String lastPart(String lemma, int cut) {
    int at = lemma.charAt(cut) == '-' ? cut + 1 : cut;
    return at >= lemma.length()
        ? ""
        : Character.toUpperCase(lemma.charAt(at)) + lemma.substring(at + 1);
  }
}

package wortlaut.syntax.morph;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import wortlaut.lexicon.Table;
import wortlaut.syntax.Morph;
import wortlaut.syntax.Morph.Mood;
import wortlaut.syntax.Morph.Tense;
import wortlaut.syntax.Morph.VerbForm;

/**
 * Readings of words that the dictionary lacks: compounds by their last known part, derived nouns by
 * their ending, verbs by prefix or ending.
 */
final class Guesser {
  private static final int SHORTEST_PART = 3;
  private static final int MOST_CACHED = 60_000;
  private static final List<String> ADJECTIVE_ENDINGS = List.of("em", "en", "er", "es", "e");

  private final FormDictionary dictionary;
  private final List<Table.Row> endings = Table.of(Guesser.class, "noun-endings.tsv").rows();
  private final Set<String> prefixes;
  private final Map<String, List<Nominal>> nouns = new ConcurrentHashMap<>();
  private final Map<String, List<VerbReading>> verbs = new ConcurrentHashMap<>();

  Guesser(FormDictionary dictionary) {
    this.dictionary = dictionary;
    this.prefixes =
        Table.of(Guesser.class, "verb-prefixes.tsv").rows().stream()
            .map(row -> row.get("prefix"))
            .collect(Collectors.toUnmodifiableSet());
  }

  /** Readings of an unknown noun; none if nothing is known of its end. */
  List<Nominal> noun(String form) {
    return cached(nouns, form, this::searchNoun);
  }

  /** Readings of an unknown adjective: those of its known end ("pro-russischen"). */
  List<Nominal> adjective(String form) {
    for (int at = 2; at <= form.length() - SHORTEST_PART; at++) {
      List<Nominal> known = dictionary.find(form.substring(at)).adjectives();
      if (!known.isEmpty()) {
        return prefixed(form.substring(0, at), known, false);
      }
    }
    for (String ending : ADJECTIVE_ENDINGS) {
      int cut = form.length() - ending.length();
      if (cut > SHORTEST_PART && form.endsWith(ending)) {
        return List.of(new Nominal(form.substring(0, cut), Inflections.ALL, 0, false));
      }
    }
    return List.of();
  }

  /** Readings of an unknown verb. */
  List<VerbReading> verb(String form) {
    return cached(verbs, form, this::searchVerb);
  }

  private static <T> T cached(Map<String, T> cache, String form, Function<String, T> search) {
    T found = cache.get(form);
    if (found == null) {
      found = search.apply(form);
      if (cache.size() < MOST_CACHED) {
        cache.put(form, found);
      }
    }
    return found;
  }

  private List<Nominal> searchNoun(String form) {
    int hyphen = form.lastIndexOf('-');
    if (hyphen > 0 && hyphen < form.length() - 1) {
      String last = capital(form.substring(hyphen + 1));
      Entry entry = dictionary.find(last);
      List<Nominal> known = entry.nouns().isEmpty() ? entry.names() : entry.nouns();
      return prefixed(
          form.substring(0, hyphen + 1), known.isEmpty() ? searchNoun(last) : known, true);
    }
    for (int at = 2; at <= form.length() - SHORTEST_PART; at++) {
      if (!Character.isLetter(form.charAt(at))) {
        continue;
      }
      List<Nominal> known = dictionary.find(capital(form.substring(at))).nouns();
      if (!known.isEmpty()) {
        return prefixed(form.substring(0, at), known, false);
      }
    }
    for (Table.Row row : endings) {
      if (form.length() > row.get("ending").length() + 2 && form.endsWith(row.get("ending"))) {
        return List.of(byEnding(form, row));
      }
    }
    return List.of();
  }

  private static Nominal byEnding(String form, Table.Row row) {
    Morph.Number number =
        row.get("number").isEmpty() ? null : Morph.Number.valueOf(row.get("number"));
    int set = Inflections.of(null, number, Morph.Gender.valueOf(row.get("gender")));
    String stem = form.substring(0, form.length() - row.get("strip").length());
    return new Nominal(stem + row.get("add"), set, 0, false);
  }

  private static List<Nominal> prefixed(String start, List<Nominal> known, boolean capital) {
    return known.stream()
        .map(
            end ->
                new Nominal(
                    start
                        + (capital ? end.lemma() : end.lemma().toLowerCase(java.util.Locale.ROOT)),
                    end.inflections(),
                    end.strong(),
                    end.derived()))
        .toList();
  }

  private List<VerbReading> searchVerb(String form) {
    for (int at = Math.min(form.length() - SHORTEST_PART, 12); at >= 2; at--) {
      String prefix = form.substring(0, at);
      if (prefixes.contains(prefix)) {
        List<VerbReading> known = dictionary.find(form.substring(at)).verbs();
        if (!known.isEmpty()) {
          return known.stream()
              .map(verb -> new VerbReading(prefix + verb.lemma(), verb.morph(), verb.attached()))
              .toList();
        }
      }
    }
    return form.length() < 4 ? List.of() : byEnding(form);
  }

  /** The endings of regular verbs; an unknown verb is regular. */
  private static List<VerbReading> byEnding(String form) {
    String stem = form.replaceFirst("(tet|test|ten|te|st|en|et|t|e)$", "");
    String lemma = stem.endsWith("er") || stem.endsWith("el") ? stem + "n" : stem + "en";
    if (form.startsWith("ge") && form.endsWith("t")) {
      return List.of(
          new VerbReading(
              lemma.substring(2),
              new Morph(null, null, null, 0, Tense.PAST, null, VerbForm.PART),
              false));
    }
    if (form.endsWith("te")) {
      return List.of(finite(lemma, Morph.Number.SING, Tense.PAST, Mood.IND));
    }
    if (form.endsWith("ten")) {
      return List.of(finite(lemma, Morph.Number.PLUR, Tense.PAST, Mood.IND));
    }
    if (form.endsWith("t")) {
      return List.of(finite(lemma, Morph.Number.SING, Tense.PRES, Mood.IND));
    }
    if (form.endsWith("e")) {
      return List.of(finite(lemma, Morph.Number.SING, Tense.PRES, Mood.KONJUNKTIV1));
    }
    if (form.endsWith("n")) {
      return List.of(
          new VerbReading(form, new Morph(null, null, null, 0, null, null, VerbForm.INF), false),
          finite(form, Morph.Number.PLUR, Tense.PRES, Mood.IND));
    }
    return List.of();
  }

  private static VerbReading finite(String lemma, Morph.Number number, Tense tense, Mood mood) {
    return new VerbReading(
        lemma, new Morph(null, number, null, 3, tense, mood, VerbForm.FIN), false);
  }

  static String capital(String form) {
    return form.isEmpty() || Character.isUpperCase(form.charAt(0))
        ? form
        : Character.toUpperCase(form.charAt(0)) + form.substring(1);
  }
}

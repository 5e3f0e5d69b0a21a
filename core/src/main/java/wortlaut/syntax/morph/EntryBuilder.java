package wortlaut.syntax.morph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import wortlaut.syntax.Morph;
import wortlaut.syntax.Morph.Case;
import wortlaut.syntax.Morph.Gender;
import wortlaut.syntax.Morph.Mood;
import wortlaut.syntax.Morph.Tense;
import wortlaut.syntax.Morph.VerbForm;

/**
 * Gathers a form's readings from the tags of german-pos-dict, which are those of Morphy and
 * LanguageTool ({@code SUB:NOM:SIN:MAS}, {@code VER:3:SIN:KJ1:NON}; see the dictionary's {@code
 * german_tags.txt}).
 */
final class EntryBuilder {
  private final String form;
  private final Map<String, int[]> nouns = new LinkedHashMap<>();
  private final Map<String, int[]> substantivized = new LinkedHashMap<>();
  private final Map<String, int[]> names = new LinkedHashMap<>();
  private final Map<String, int[]> adjectives = new LinkedHashMap<>();
  private final Map<String, int[]> articles = new LinkedHashMap<>();
  private final Map<String, int[]> determiners = new LinkedHashMap<>();
  private final List<VerbReading> verbs = new ArrayList<>();
  private boolean other;

  EntryBuilder(String form) {
    this.form = form;
  }

  void add(String lemma, String tag) {
    String[] parts = tag.split(":");
    switch (parts[0]) {
      case "SUB" -> {
        boolean derived = parts.length > 4 && (parts[4].equals("ADJ") || parts[4].equals("INF"));
        put(derived ? substantivized : nouns, lemma, parts);
      }
      case "EIG" -> put(names, lemma, parts);
      case "ADJ", "PA1", "PA2" -> put(adjectives, lemma, parts);
      case "ART" -> put(articles, lemma, parts);
      case "PRO" -> pronoun(lemma, parts);
      case "VER" -> verb(lemma, parts);
      default -> other = true;
    }
  }

  Entry build() {
    List<Nominal> all = list(nouns, false);
    all.addAll(list(substantivized, true));
    List<Nominal> before = list(articles, false);
    before.addAll(list(determiners, false));
    return new Entry(
        List.copyOf(all),
        List.copyOf(list(names, false)),
        List.copyOf(list(adjectives, false)),
        List.copyOf(before),
        List.copyOf(verbs),
        other);
  }

  private static List<Nominal> list(Map<String, int[]> found, boolean derived) {
    List<Nominal> list = new ArrayList<>(found.size());
    found.forEach((lemma, sets) -> list.add(new Nominal(lemma, sets[0], sets[1], derived)));
    return list;
  }

  private static void put(Map<String, int[]> into, String lemma, String[] parts) {
    int[] sets = into.computeIfAbsent(lemma, key -> new int[2]);
    if (parts[1].equals("PRD")) {
      return; // predicative: a reading without inflection
    }
    Case kase = null;
    Morph.Number number = null;
    Gender gender = null;
    boolean strong = false;
    for (int i = 1; i < parts.length; i++) {
      switch (parts[i]) {
        case "NOM" -> kase = Case.NOM;
        case "GEN" -> kase = Case.GEN;
        case "DAT" -> kase = Case.DAT;
        case "AKK" -> kase = Case.ACC;
        case "SIN" -> number = Morph.Number.SING;
        case "PLU" -> number = Morph.Number.PLUR;
        case "MAS" -> gender = Gender.MASC;
        case "FEM" -> gender = Gender.FEM;
        case "NEU" -> gender = Gender.NEUT;
        case "SOL" -> strong = true;
        default -> {}
      }
    }
    int set = Inflections.of(kase, number, gender);
    sets[0] |= set;
    sets[1] |= strong ? set : 0;
  }

  private void pronoun(String lemma, String[] parts) {
    switch (parts[1]) {
      case "PER", "REF" -> other = true; // these stand in the table of pronouns
      case "POS" -> {
        // "ihr" stands under both "mein" and "ihr"; only the second is its own lemma.
        if (lemma.regionMatches(true, 0, form, 0, Math.min(2, lemma.length()))) {
          put(determiners, lemma, parts);
        }
      }
      default -> put(determiners, lemma, parts);
    }
  }

  private void verb(String lemma, String[] parts) {
    int person = 0;
    Morph.Number number = null;
    Tense tense = null;
    Mood mood = null;
    VerbForm form = VerbForm.FIN;
    boolean attached = false;
    for (int i = 1; i < parts.length; i++) {
      switch (parts[i]) {
        case "1", "2", "3" -> person = parts[i].charAt(0) - '0';
        case "SIN" -> number = Morph.Number.SING;
        case "PLU" -> number = Morph.Number.PLUR;
        case "PRÄ" -> {
          tense = Tense.PRES;
          mood = Mood.IND;
        }
        case "PRT" -> {
          tense = Tense.PAST;
          mood = Mood.IND;
        }
        case "KJ1" -> {
          tense = Tense.PRES;
          mood = Mood.KONJUNKTIV1;
        }
        case "KJ2" -> {
          tense = Tense.PAST;
          mood = Mood.KONJUNKTIV2;
        }
        case "IMP" -> {
          mood = Mood.IMP;
          person = 2;
        }
        case "INF", "EIZ" -> form = VerbForm.INF;
        case "PA1", "PA2" -> form = VerbForm.PART;
        case "NEB" -> attached = true;
        default -> {}
      }
    }
    tense = parts[1].equals("PA2") ? Tense.PAST : tense;
    Morph morph = new Morph(null, number, null, person, tense, mood, form);
    VerbReading reading = new VerbReading(lemma, morph, attached);
    if (!verbs.contains(reading)) {
      verbs.add(reading);
    }
  }
}

package wortlaut.actors.knowledge;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import wortlaut.lexicon.Table;
import wortlaut.syntax.Morph;

/** The nouns for parties; compounds count by their longest ending that is one. */
final class Roles {
  /** Shortest ending that makes an unhyphenated compound; shorter ones hit too many words. */
  private static final int SHORTEST = 4;

  private record Form(
      String lemma,
      Role.Kind kind,
      String type,
      Morph.Gender gender,
      Morph.Number number,
      boolean vague,
      boolean general,
      boolean weak,
      String code) {}

  private final Map<String, Form> forms = new HashMap<>();

  Roles(Table table) {
    for (Table.Row row : table.rows()) {
      add(row);
    }
  }

  private void add(Table.Row row) {
    String word = row.get("word");
    String plural = row.get("plural");
    String gender = row.get("gender");
    Role.Kind kind = Role.Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT));
    String type = row.get("type");
    boolean vague = row.get("vague").equals("yes");
    boolean general = row.get("general").equals("yes");
    boolean weak = row.get("weak").equals("yes");
    String code = row.get("code").isEmpty() ? null : row.get("code");
    if (word.endsWith("~")) {
      for (String form : Inflection.adjectiveForms(word)) {
        String lemma = word.substring(0, word.length() - 1);
        forms.putIfAbsent(
            form, new Form(lemma, kind, type, null, null, vague, general, weak, code));
      }
      return;
    }
    if (gender.equals("p")) {
      Form form = new Form(word, kind, type, null, Morph.Number.PLUR, vague, general, weak, code);
      forms.putIfAbsent(word, form);
      forms.putIfAbsent(word + "n", form);
      return;
    }
    Morph.Gender own = gender(gender);
    if (kind == Role.Kind.PERSON && own == Morph.Gender.MASC) {
      String feminine = Inflection.feminine(word, plural);
      forms.putIfAbsent(
          feminine,
          new Form(
              feminine,
              kind,
              type,
              Morph.Gender.FEM,
              Morph.Number.SING,
              vague,
              general,
              weak,
              code));
      forms.putIfAbsent(
          feminine + "nen",
          new Form(feminine, kind, type, null, Morph.Number.PLUR, vague, general, weak, code));
    }
    Set<String> plurals = new LinkedHashSet<>(List.of(plural, plural + "n"));
    for (String form : List.of(word, word + "s", word + "es")) {
      Morph.Number number = plurals.contains(form) ? null : Morph.Number.SING;
      forms.putIfAbsent(form, new Form(word, kind, type, own, number, vague, general, weak, code));
    }
    for (String form : plurals) {
      // "Präsidenten" is also the singular's dative and accusative
      boolean oblique =
          own == Morph.Gender.MASC
              && !plural.equals(word) // "Ermittlern" can only be several
              && (form.equals(word + "en") || form.equals(word + "n"));
      forms.putIfAbsent(
          form,
          new Form(
              word,
              kind,
              type,
              own,
              oblique ? null : Morph.Number.PLUR,
              vague,
              general,
              weak,
              code));
    }
  }

  static Morph.Gender gender(String letter) {
    return switch (letter) {
      case "m" -> Morph.Gender.MASC;
      case "f" -> Morph.Gender.FEM;
      case "n" -> Morph.Gender.NEUT;
      default -> null;
    };
  }

  /** The role a noun names, its first part looked up in {@code knowledge}; null if none. */
  Role find(String word, Knowledge knowledge) {
    Form whole = forms.get(word);
    if (whole != null) {
      return role(whole, "", knowledge);
    }
    int hyphen = word.lastIndexOf('-');
    if (hyphen > 0 && hyphen < word.length() - 1) {
      Role last = find(word.substring(hyphen + 1), knowledge);
      if (last == null || last.kind() == Role.Kind.NONE) {
        return null;
      }
      String first = word.substring(0, hyphen);
      Known known = knowledge.first(first);
      String code = last.code() != null ? last.code() : knowledge.affix(first);
      if (code == null && known == null) {
        code = knowledge.codeOfSurname(first);
      }
      return new Role(
          first + "-" + last.word(),
          last.base(),
          last.kind(),
          last.type(),
          last.gender(),
          last.number(),
          code != null || known == null ? code : known.code(),
          known != null ? known : last.affiliation(),
          last.vague(),
          last.general() && (known != null || Character.isDigit(first.charAt(0))),
          false,
          last.usual());
    }
    for (int i = 2; i <= word.length() - SHORTEST; i++) {
      Form form = forms.get(capitalised(word.substring(i)));
      if (form != null) {
        return form.kind == Role.Kind.NONE ? null : role(form, word.substring(0, i), knowledge);
      }
    }
    return null;
  }

  private static Role role(Form form, String first, Knowledge knowledge) {
    String lemma =
        first.isEmpty()
            ? form.lemma
            : first
                + form.lemma.substring(0, 1).toLowerCase(Locale.GERMAN)
                + form.lemma.substring(1);
    Known known = first.length() < 3 ? null : knowledge.first(first);
    String code = first.isEmpty() ? null : knowledge.affix(first);
    if (code == null && known != null) {
      code = known.code();
    }
    return new Role(
        lemma,
        form.lemma,
        form.kind,
        form.type,
        form.gender,
        form.number,
        code,
        known,
        form.vague,
        form.general && first.isEmpty(),
        form.weak && (first.isEmpty() || form.kind == Role.Kind.GROUP),
        form.code);
  }

  private static String capitalised(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}

package wortlaut.syntax;

import java.util.Locale;
import wortlaut.syntax.Morph.Case;
import wortlaut.syntax.Morph.Gender;
import wortlaut.syntax.Morph.Mood;
import wortlaut.syntax.Morph.Tense;
import wortlaut.syntax.Morph.VerbForm;

/** Reads the FEATS column of CoNLL-U, the other way round than {@link Morph#feats()}. */
final class Feats {
  private Feats() {}

  /** The features that {@link Morph} has; others and values unknown to it are left out. */
  static Morph read(String feats) {
    Case kase = null;
    Morph.Number number = null;
    Gender gender = null;
    int person = 0;
    Tense tense = null;
    Mood mood = null;
    VerbForm verbForm = null;
    for (String pair : feats.split("\\|")) {
      int equals = pair.indexOf('=');
      String value = pair.substring(equals + 1);
      switch (pair.substring(0, Math.max(0, equals))) {
        case "Case" -> kase = value(Case.values(), value);
        case "Number" -> number = value(Morph.Number.values(), value);
        case "Gender" -> gender = value(Gender.values(), value);
        case "Person" -> person = "123".contains(value) ? Integer.parseInt(value) : 0;
        case "Tense" -> tense = value(Tense.values(), value);
        case "Mood" -> mood = value.equals("Sub") ? Mood.KONJUNKTIV2 : value(Mood.values(), value);
        case "VerbForm" -> verbForm = value(VerbForm.values(), value);
        default -> {}
      }
    }
    if (mood == Mood.KONJUNKTIV2 && tense == Tense.PRES) {
      mood = Mood.KONJUNKTIV1;
    }
    return new Morph(kase, number, gender, person, tense, mood, verbForm);
  }

  private static <E extends Enum<E>> E value(E[] values, String name) {
    for (E value : values) {
      if (value.name().equals(name.toUpperCase(Locale.ROOT))) {
        return value;
      }
    }
    return null;
  }
}

package wortlaut.syntax;

import java.util.ArrayList;
import java.util.List;

/**
 * The morphology of a word in its context; null where a feature does not apply or is not known.
 *
 * @param kase grammatical case
 * @param number number
 * @param gender gender
 * @param person 1, 2, 3, or 0 if none
 * @param tense tense of a finite verb
 * @param mood mood of a finite verb
 * @param verbForm finite, infinitive or participle
 */
public record Morph(
    Case kase,
    Number number,
    Gender gender,
    int person,
    Tense tense,
    Mood mood,
    VerbForm verbForm) {
  /** Nothing known. */
  public static final Morph NONE = new Morph(null, null, null, 0, null, null, null);

  /** UD's Case. */
  public enum Case {
    NOM,
    GEN,
    DAT,
    ACC
  }

  /** UD's Number. */
  public enum Number {
    SING,
    PLUR
  }

  /** UD's Gender. */
  public enum Gender {
    MASC,
    FEM,
    NEUT
  }

  /** UD's Tense: present and past stem. */
  public enum Tense {
    PRES,
    PAST
  }

  /**
   * The mood of a finite verb. UD writes Konjunktiv I as {@code Mood=Sub|Tense=Pres} and Konjunktiv
   * II as {@code Mood=Sub|Tense=Past}; here they are apart because reported speech turns on it.
   */
  public enum Mood {
    IND,
    IMP,
    /** Konjunktiv I (sei, habe, komme). */
    KONJUNKTIV1,
    /** Konjunktiv II (wäre, hätte, käme). */
    KONJUNKTIV2
  }

  /** UD's VerbForm. */
  public enum VerbForm {
    FIN,
    INF,
    PART
  }

  /** Whether the verb stands in Konjunktiv I or II. */
  public boolean subjunctive() {
    return mood == Mood.KONJUNKTIV1 || mood == Mood.KONJUNKTIV2;
  }

  /** The features as UD writes them in CoNLL-U, {@code _} for none. */
  public String feats() {
    List<String> feats = new ArrayList<>();
    add(feats, "Case", kase);
    add(feats, "Gender", gender);
    if (mood != null) {
      feats.add("Mood=" + (subjunctive() ? "Sub" : title(mood.name())));
    }
    add(feats, "Number", number);
    if (person != 0) {
      feats.add("Person=" + person);
    }
    add(feats, "Tense", tense);
    add(feats, "VerbForm", verbForm);
    return feats.isEmpty() ? "_" : String.join("|", feats);
  }

  private static void add(List<String> feats, String name, Enum<?> value) {
    if (value != null) {
      feats.add(name + "=" + title(value.name()));
    }
  }

  private static String title(String name) {
    return name.charAt(0) + name.substring(1).toLowerCase(java.util.Locale.ROOT);
  }
}

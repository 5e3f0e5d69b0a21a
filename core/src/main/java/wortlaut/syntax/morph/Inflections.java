package wortlaut.syntax.morph;

import wortlaut.syntax.Morph;
import wortlaut.syntax.Morph.Case;
import wortlaut.syntax.Morph.Gender;

/**
 * Sets of inflections as bits: case × number × gender make 24 of them. Words that agree share an
 * inflection, so agreement in a noun phrase is an {@code &} of its words' sets.
 */
final class Inflections {
  static final int ALL = (1 << 24) - 1;

  private Inflections() {}

  /** The set of all inflections with these values; null stands for any value. */
  static int of(Case kase, Morph.Number number, Gender gender) {
    int set = ALL;
    if (kase != null) {
      set &= 0x3F << 6 * kase.ordinal();
    }
    if (number != null) {
      set &= number == Morph.Number.SING ? 0x1C7_1C7 : 0xE38_E38;
    }
    if (gender != null) {
      set &= 0x249_249 << gender.ordinal();
    }
    return set;
  }

  /** The common inflections, or the first set alone if there are none. */
  static int narrow(int set, int by) {
    int common = set & by;
    return common == 0 ? set : common;
  }

  /** The case that all inflections of the set have, or null. */
  static Case kase(int set) {
    return only(Case.values(), value -> (set & ~of(value, null, null)) == 0, set);
  }

  /** The number that all inflections of the set have, or null. */
  static Morph.Number number(int set) {
    return only(Morph.Number.values(), value -> (set & ~of(null, value, null)) == 0, set);
  }

  /** The gender that all inflections of the set have, or null. */
  static Gender gender(int set) {
    return only(Gender.values(), value -> (set & ~of(null, null, value)) == 0, set);
  }

  /** The set with genders forgotten: all inflections that differ from one of it in gender only. */
  static int anyGender(int set) {
    int found = 0;
    for (int triple = 0; triple < 24; triple += 3) {
      if ((set >> triple & 7) != 0) {
        found |= 7 << triple;
      }
    }
    return found;
  }

  private static <T> T only(T[] values, java.util.function.Predicate<T> holds, int set) {
    if (set != 0) {
      for (T value : values) {
        if (holds.test(value)) {
          return value;
        }
      }
    }
    return null;
  }
}

package wortlaut.syntax.segment;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import wortlaut.lexicon.Table;

/** What a full stop after a word means: the tables {@code abbreviations} and {@code openers}. */
final class Abbreviations {
  /** Whether a full stop after a word ends the sentence. */
  enum Ends {
    NEVER,
    /** If a word follows that often opens a sentence. */
    MAYBE,
    ALWAYS
  }

  private static final int LONGEST_WITHOUT_VOWEL = 5;

  private final Map<String, Ends> abbreviations = new HashMap<>();
  private final Set<String> openers;
  private final Set<String> ordinalHeads;

  Abbreviations() {
    for (Table.Row row : Table.of(Abbreviations.class, "abbreviations.tsv").rows()) {
      abbreviations.put(row.get("form"), row.get("ends").equals("never") ? Ends.NEVER : Ends.MAYBE);
    }
    openers = forms("openers.tsv");
    ordinalHeads = forms("ordinal-heads.tsv");
  }

  private static Set<String> forms(String table) {
    return Table.of(Abbreviations.class, table).rows().stream()
        .map(row -> row.get("form"))
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * What a full stop means after these words.
   *
   * @param word the letters, digits and inner stops before it ("Dr", "24", "Z.B")
   * @param chain the same with what went before if that was one letter with a stop ("z.B" of "z.
   *     B"), else null
   */
  Ends after(String word, String chain) {
    Ends known = chain == null ? null : abbreviations.get(chain);
    known = known == null ? abbreviations.get(word) : known;
    if (known != null) {
      return known;
    }
    if (word.isEmpty()) {
      return Ends.ALWAYS; // a bracket or quotation mark stands before the stop
    }
    if (word.length() == 1) {
      char letter = word.charAt(0);
      return Character.isLowerCase(letter) ? Ends.NEVER : Ends.MAYBE; // also one digit
    }
    if (number(word)) {
      return word.length() <= 3 ? Ends.MAYBE : Ends.ALWAYS; // ordinals are short, years are not
    }
    return roman(word) || initials(word) || consonants(word) || word.endsWith("str")
        ? Ends.MAYBE
        : Ends.ALWAYS;
  }

  /** Whether the word often opens a sentence. */
  boolean opener(String word) {
    return openers.contains(word);
  }

  /** Whether an ordinal number often stands before the word ("24. Februar"). */
  boolean ordinalHead(String word) {
    return ordinalHeads.contains(word);
  }

  static boolean number(String word) {
    return !word.isEmpty() && word.chars().allMatch(Character::isDigit);
  }

  private static boolean roman(String word) {
    return word.chars().allMatch(c -> "IVXLC".indexOf(c) >= 0);
  }

  /** "J.K", "U.S". */
  private static boolean initials(String word) {
    for (int i = 0; i < word.length(); i++) {
      if ((i % 2 == 1) != (word.charAt(i) == '.')) {
        return false;
      }
    }
    return word.length() % 2 == 1;
  }

  /** A short word without a vowel is cut short ("Hptm"), unless it is all capitals ("FDP"). */
  private static boolean consonants(String word) {
    return word.length() <= LONGEST_WITHOUT_VOWEL
        && !Character.isUpperCase(word.charAt(1))
        && word.chars().allMatch(c -> Character.isLetter(c) && "aeiouyäöüAEIOUYÄÖÜ".indexOf(c) < 0);
  }
}

package wortlaut.actors;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import wortlaut.lexicon.Table;

/**
 * Folds names so that spellings of one name in several transliterations meet: Лавров, Lawrow and
 * Lavrov all give {@code lavrov}. Cyrillic is romanised by the letters' usual values; then German,
 * English and French spellings of the same sounds are made one, marks and double letters dropped.
 */
final class NameFolding {
  private static final Map<Character, String> LETTERS = letters();

  private static final List<String[]> SPELLINGS =
      Table.of(NameFolding.class, "spellings.tsv").rows().stream()
          .map(row -> new String[] {row.get("letters"), row.get("sound")})
          .toList();
  private static final Pattern OTHER = Pattern.compile("[^a-z]");
  private static final Pattern DOUBLE = Pattern.compile("(.)\\1+");

  private NameFolding() {}

  private static Map<Character, String> letters() {
    return Table.of(NameFolding.class, "letters.tsv").rows().stream()
        .collect(
            Collectors.toUnmodifiableMap(
                row -> row.get("letter").charAt(0), row -> row.get("latin")));
  }

  /** The folded form of one word of a name, lower case Latin letters only. */
  static String fold(String word) {
    StringBuilder latin = new StringBuilder();
    for (char c : word.toLowerCase(Locale.ROOT).toCharArray()) {
      latin.append(LETTERS.getOrDefault(c, String.valueOf(c)));
    }
    String text = OTHER.matcher(Normalizer.normalize(latin, Normalizer.Form.NFD)).replaceAll("");
    return sounds(text);
  }

  /** One letter for one sound, however German, English or French writes it. */
  private static String sounds(String text) {
    String sound = text;
    for (String[] rule : SPELLINGS) {
      sound = sound.replace(rule[0], rule[1]);
    }
    return DOUBLE.matcher(sound).replaceAll("$1");
  }
}

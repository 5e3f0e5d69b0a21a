package wortlaut.actors;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import wortlaut.lexicon.Table;

/**
 * Folds names so that spellings of one name in several transliterations meet: Лавров, Lawrow and
 * Lavrov all give {@code lavrov}. Cyrillic is romanised by the letters' usual values; then German,
 * English and French spellings of the same sounds are made one, marks and double letters dropped.
 */
final class NameFolding {
  private static final Map<Character, String> CYRILLIC = cyrillic();

  private static final List<String[]> SPELLINGS =
      Table.of(NameFolding.class, "spellings.tsv").rows().stream()
          .map(row -> new String[] {row.get("letters"), row.get("sound")})
          .toList();
  private static final Pattern OTHER = Pattern.compile("[^a-z]");
  private static final Pattern DOUBLE = Pattern.compile("(.)\\1+");

  private NameFolding() {}

  private static Map<Character, String> cyrillic() {
    String letters = "абвгґдеёєжзиіїйклмнопрстуфхцчшщъыьэюяў";
    String[] latin =
        ("a b v g g d e e e zh z i i i i k l m n o p r s t u f kh ts ch sh sh _ i _ e u a v")
            .split(" ");
    Map<Character, String> map = new java.util.HashMap<>();
    for (int i = 0; i < letters.length(); i++) {
      map.put(letters.charAt(i), latin[i].equals("_") ? "" : latin[i]);
    }
    return Map.copyOf(map);
  }

  /** The folded form of one word of a name, lower case Latin letters only. */
  static String fold(String word) {
    StringBuilder latin = new StringBuilder();
    for (char c : word.toLowerCase(Locale.ROOT).toCharArray()) {
      String romanised = CYRILLIC.get(c);
      latin.append(romanised == null ? String.valueOf(c) : romanised);
    }
    String text =
        latin
            .toString()
            .replace("ß", "ss")
            .replace("ø", "o")
            .replace("ł", "l")
            .replace("đ", "d")
            .replace("ı", "i")
            .replace("æ", "ae")
            .replace("ä", "a")
            .replace("ö", "o")
            .replace("ü", "u");
    text = OTHER.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
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

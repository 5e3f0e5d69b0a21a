package wortlaut.actors;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/**
 * Folds names so that spellings of one name in several transliterations meet: Лавров, Lawrow and
 * Lavrov all give {@code lavrov}. Cyrillic is romanised by the letters' usual values; then German,
 * English and French spellings of the same sounds are made one, marks and double letters dropped.
 */
final class NameFolding {
  private static final Map<Character, String> CYRILLIC = cyrillic();

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
    text = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("[^a-z]", "");
    return sounds(text);
  }

  /** One letter for one sound, however German, English or French writes it. */
  private static String sounds(String text) {
    return text.replace("dsch", "j")
        .replace("tsch", "c")
        .replace("schtsch", "s")
        .replace("shch", "s")
        .replace("sch", "s")
        .replace("tch", "c")
        .replace("kh", "c")
        .replace("zh", "s")
        .replace("sh", "s")
        .replace("ch", "c")
        .replace("ph", "f")
        .replace("th", "t")
        .replace("gh", "g")
        .replace("tz", "s")
        .replace("ts", "s")
        .replace("cz", "s")
        .replace("ou", "u")
        .replace("oe", "o")
        .replace("ue", "u")
        .replace("ae", "a")
        .replace("ij", "i")
        .replace("yj", "i")
        .replace("iy", "i")
        .replace("ey", "e")
        .replace("ej", "e")
        .replace("ei", "e")
        .replace("ie", "e")
        .replace("ye", "e")
        .replace("je", "e")
        .replace("jo", "o")
        .replace("yo", "o")
        .replace("ja", "a")
        .replace("ya", "a")
        .replace("ia", "a")
        .replace("ju", "u")
        .replace("yu", "u")
        .replace("iu", "u")
        .replace('w', 'v')
        .replace('y', 'i')
        .replace('j', 'i')
        .replace('z', 's')
        .replace('x', 's')
        .replace('q', 'k')
        .replaceAll("(.)\\1+", "$1");
  }
}

package wortlaut.web.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The page's words in one language, from {@code messages.tsv}. */
public final class Messages {
  private static final Map<Language, Messages> ALL =
      Map.of(
          Language.GERMAN, load(Language.GERMAN, 1), Language.ENGLISH, load(Language.ENGLISH, 2));

  private final Language language;
  private final Map<String, String> words;

  private Messages(Language language, Map<String, String> words) {
    this.language = language;
    this.words = Map.copyOf(words);
  }

  /** Those of a language. */
  public static Messages of(Language language) {
    return ALL.get(language);
  }

  private static Messages load(Language language, int column) {
    Map<String, String> words = new HashMap<>();
    try (InputStream in = Messages.class.getResourceAsStream("messages.tsv")) {
      List<String> lines =
          new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).toList();
      for (String line : lines) {
        String[] cells = line.split("\t", -1);
        if (words.put(cells[0], cells[column]) != null) {
          throw new IllegalStateException("twice in messages.tsv: " + cells[0]);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Messages(language, words);
  }

  /** The language. */
  public Language language() {
    return language;
  }

  /** All keys. */
  public Set<String> keys() {
    return new TreeSet<>(words.keySet());
  }

  /** Whether there are words for a key. */
  public boolean has(String key) {
    return words.containsKey(key);
  }

  /**
   * The words of a key, with {@code {0}}, {@code {1}} replaced by these values.
   *
   * @throws IllegalArgumentException if there are none
   */
  public String say(String key, Object... values) {
    String said = words.get(key);
    if (said == null) {
      throw new IllegalArgumentException("no words for " + key);
    }
    for (int i = 0; i < values.length; i++) {
      Object value = values[i] instanceof Number number ? number(number) : values[i];
      said = said.replace("{" + i + "}", String.valueOf(value));
    }
    return said;
  }

  /**
   * The words for a value of the record's, such as a type; the value itself where there are none.
   */
  public String word(String kind, String value) {
    return value == null ? "" : words.getOrDefault(kind + "." + value, value);
  }

  /** A number as the language writes it. */
  public String number(Number number) {
    NumberFormat format = NumberFormat.getInstance(language.locale());
    format.setMaximumFractionDigits(2);
    return format.format(number);
  }
}

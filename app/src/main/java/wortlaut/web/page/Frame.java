package wortlaut.web.page;

import wortlaut.web.text.Messages;

/**
 * What every page has around it.
 *
 * @param words the page's words
 * @param theme {@code light}, {@code dark}, or {@code auto} for what the system says
 * @param path path and query of this page
 * @param token for its forms
 */
public record Frame(Messages words, String theme, String path, String token) {
  /** The words of a key; see {@link Messages#say}. */
  public String say(String key, Object... values) {
    return words.say(key, values);
  }

  /** The words for a value of the record's; see {@link Messages#word}. */
  public String word(String kind, String value) {
    return words.word(kind, value);
  }

  /** A number as the language writes it. */
  public String number(Number number) {
    return words.number(number);
  }

  /** The words of a key, for one or for several. */
  public String many(String key, long count) {
    return words.say(count == 1 ? key + ".one" : key, count);
  }
}

package wortlaut.web.text;

import java.util.Locale;

/** Languages of the page. */
public enum Language {
  GERMAN("de"),
  ENGLISH("en");

  private final String code;

  Language(String code) {
    this.code = code;
  }

  /** ISO 639-1. */
  public String code() {
    return code;
  }

  /** For numbers. */
  public Locale locale() {
    return Locale.forLanguageTag(code);
  }

  /**
   * The language for a visitor.
   *
   * @param chosen what was chosen by the switch, or null
   * @param accepted the header {@code Accept-Language}, or null
   */
  public static Language of(String chosen, String accepted) {
    for (Language language : values()) {
      if (language.code.equals(chosen)) {
        return language;
      }
    }
    if (accepted == null) {
      return ENGLISH;
    }
    try {
      for (Locale.LanguageRange range : Locale.LanguageRange.parse(accepted)) {
        for (Language language : values()) {
          if (range.getWeight() > 0 && range.getRange().split("-")[0].equals(language.code)) {
            return language;
          }
        }
      }
    } catch (IllegalArgumentException e) { // no header of the form RFC 9110 gives it
      return ENGLISH;
    }
    return ENGLISH;
  }
}

package wortlaut.intake.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetector;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import wortlaut.lexicon.Table;

/**
 * Tells texts that are not German. What has many German function words is German; only what has not
 * is given to OpenNLP's language detector (character n-grams, 103 languages), whose model is loaded
 * then, so that nobody waits for it who reads German.
 */
public final class LanguageGuard {
  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  /** In opennlp-models-langdetect. */
  private static final String MODEL = "/langdetect-183.bin";

  /** More of a text does not change the answer. */
  private static final int LOOK = 3000;

  /** How many words a text needs for its function words to be counted. */
  private static final int WORDS = 12;

  /** The share of function words from which on a text is German. */
  private static final double SHARE = 1 / 20.0;

  /** A text of fewer letters is short: a sentence or two. Figures: docs/intake.md. */
  private static final int SHORT = 300;

  /** How many times as probable as German another language must be; for short texts, for others. */
  private static final double SURE_SHORT = 2.5;

  private static final double SURE = 1.5;

  private final Set<String> functionWords;
  private LanguageDetector detector; // loaded when first needed

  /** Loads the words, not yet the model. */
  public LanguageGuard() {
    this.functionWords =
        Table.of(LanguageGuard.class, "function-words.tsv").rows().stream()
            .map(row -> row.get("word"))
            .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * The language of a text, if it surely is not German.
   *
   * @return its ISO 639-1 code, or the ISO 639-3 code of a language without one
   */
  public Optional<String> foreign(String text) {
    String start = text.substring(0, Math.min(LOOK, text.length()));
    int words = 0;
    int german = 0;
    int letters = 0;
    Matcher word = WORD.matcher(start);
    while (word.find()) {
      words++;
      letters += word.end() - word.start();
      german += functionWords.contains(word.group().toLowerCase(Locale.GERMAN)) ? 1 : 0;
    }
    if (words == 0 || words >= WORDS && german >= SHARE * words) {
      return Optional.empty();
    }
    Language[] languages = predict(start);
    Language best = languages[0];
    double sure = letters < SHORT ? SURE_SHORT : SURE;
    double confidence = 0;
    for (Language each : languages) {
      confidence = each.getLang().equals("deu") ? each.getConfidence() : confidence;
    }
    return best.getConfidence() >= sure * confidence && !best.getLang().equals("deu")
        ? Optional.of(twoLetters(best.getLang()))
        : Optional.empty();
  }

  /** One thread at a time: the detector does not say that it can be shared. */
  private synchronized Language[] predict(String text) {
    if (detector == null) {
      try (InputStream model = LanguageGuard.class.getResourceAsStream(MODEL)) {
        detector = new LanguageDetectorME(new LanguageDetectorModel(model));
      } catch (IOException e) {
        throw new UncheckedIOException("the language detector's model cannot be read", e);
      }
    }
    return detector.predictLanguages(text);
  }

  private static String twoLetters(String code) {
    for (String two : Locale.getISOLanguages()) {
      if (new Locale(two).getISO3Language().equals(code)) {
        return two;
      }
    }
    return code;
  }
}

package wortlaut.speech.cue;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import wortlaut.lexicon.Table;
import wortlaut.record.Medium;

/** The words that bring speech: verbs, phrases, nouns and particles, from four tables. */
public final class CueLexicon {
  /**
   * A verb that brings speech.
   *
   * @param clause whether it takes a content clause
   * @param infinitive whether it takes an infinitive with <em>zu</em>
   * @param direct whether it brings direct speech
   * @param object whether it sums speech up in an object
   * @param quotes whether the subject of its passive is who spoke (<em>wird zitiert</em>)
   * @param strong whether nearly every clause it takes is speech
   * @param medium the medium it tells of
   */
  public record Verb(
      boolean clause,
      boolean infinitive,
      boolean direct,
      boolean object,
      boolean quotes,
      boolean strong,
      Medium medium) {}

  /** A fixed word with the verbs that it makes bring speech. */
  private record Phrase(Set<String> verbs, Verb verb) {}

  /** Where an attributing particle stands to its speaker. */
  public enum Place {
    BEFORE,
    AFTER,
    BOTH,
    /** Cue and speaker are one word (<em>demnach</em>). */
    WHOLE
  }

  private static final CueLexicon GERMAN = load();

  private final Map<String, Verb> verbs = new HashMap<>();
  private final Map<String, Phrase> phrases = new HashMap<>();
  private final Map<String, String> nouns = new HashMap<>();
  private final Map<String, Place> particles = new HashMap<>();

  private CueLexicon() {}

  /** The German tables. */
  public static CueLexicon german() {
    return GERMAN;
  }

  private static CueLexicon load() {
    CueLexicon lexicon = new CueLexicon();
    for (Table.Row row : Table.of(CueLexicon.class, "verbs.tsv").rows()) {
      lexicon.verbs.put(row.get("lemma"), verb(row));
    }
    for (Table.Row row : Table.of(CueLexicon.class, "phrases.tsv").rows()) {
      lexicon.phrases.put(
          row.get("word"), new Phrase(Set.of(row.get("verbs").split(",")), verb(row)));
    }
    for (Table.Row row : Table.of(CueLexicon.class, "nouns.tsv").rows()) {
      lexicon.nouns.put(row.get("lemma"), row.get("use"));
    }
    for (Table.Row row : Table.of(CueLexicon.class, "particles.tsv").rows()) {
      lexicon.particles.put(
          row.get("word"), Place.valueOf(row.get("place").toUpperCase(Locale.ROOT)));
    }
    return lexicon;
  }

  private static Verb verb(Table.Row row) {
    String takes = row.get("takes");
    return new Verb(
        takes.contains("c"),
        takes.contains("z"),
        takes.contains("d"),
        takes.contains("r"),
        takes.contains("p"),
        row.get("strength").equals("2"),
        Medium.valueOf(row.get("medium").toUpperCase(Locale.ROOT)));
  }

  /**
   * What a verb is together with a fixed word ("zuversichtlich" with "sein"), or null.
   *
   * @param word the word's lemma
   * @param verb the verb's lemma
   */
  public Verb phrase(String word, String verb) {
    Phrase phrase = phrases.get(word);
    return phrase != null && phrase.verbs.contains(verb) ? phrase.verb : null;
  }

  /** The verb of a lemma (with its particle), or null. */
  public Verb verb(String lemma) {
    return verbs.get(lemma);
  }

  /** Whether a noun names words somebody gave out: Angabe, Bericht, Zeitungsbericht. */
  public boolean source(String lemma) {
    return noun(lemma, "source");
  }

  /** Whether a noun may be followed by what was said or thought: Vorwurf, Forderung. */
  public boolean content(String lemma) {
    return noun(lemma, "content");
  }

  /** Whether a noun names written words: Bericht, Studie, Zeitung. */
  public boolean document(String lemma) {
    return noun(lemma, "document");
  }

  private boolean noun(String lemma, String use) {
    String uses = nouns.get(lemma);
    if (uses == null && lemma.length() > 8) { // compounds, by the noun at their end
      for (int i = 3; i <= lemma.length() - 5 && uses == null; i++) {
        uses = nouns.get(Character.toUpperCase(lemma.charAt(i)) + lemma.substring(i + 1));
      }
    }
    return uses != null && uses.contains(use);
  }

  /** Where an attributing particle has its speaker, null if the word is none. */
  public Place particle(String form) {
    return particles.get(form.toLowerCase(Locale.GERMAN));
  }
}

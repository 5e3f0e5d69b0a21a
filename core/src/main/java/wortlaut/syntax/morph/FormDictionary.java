package wortlaut.syntax.morph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/**
 * The readings of German word forms from german-pos-dict (Daniel Naber, after Morphy; some five
 * million forms in a finite-state automaton). Safe for use by several threads: what it answers does
 * not depend on what was asked before.
 */
final class FormDictionary {
  private static final String RESOURCE = "/org/languagetool/resource/de/german";
  private static final int LONGEST = 80; // longer forms are addresses and noise

  /** Cached forms; the commonest come early, so that a full cache need not forget any. */
  private static final int MOST_CACHED = 60_000;

  private final Dictionary dictionary;
  private final Map<String, Entry> cache = new ConcurrentHashMap<>();

  FormDictionary() {
    try (InputStream automaton = FormDictionary.class.getResourceAsStream(RESOURCE + ".dict");
        InputStream properties = FormDictionary.class.getResourceAsStream(RESOURCE + ".info")) {
      this.dictionary = Dictionary.read(automaton, properties);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The readings of a form as it is written or as it could be: without umlauts, with old ß. */
  Entry find(String form) {
    Entry found = cache.get(form);
    if (found == null) {
      found = search(form);
      if (cache.size() < MOST_CACHED) {
        cache.put(form, found);
      }
    }
    return found;
  }

  private Entry search(String form) {
    if (form.length() > LONGEST) {
      return Entry.NONE;
    }
    DictionaryLookup lookup = new DictionaryLookup(dictionary); // has state, so one a search
    for (UnaryOperator<String> spelling : SPELLINGS) {
      String spelt = spelling.apply(form);
      List<WordData> readings = lookup.lookup(spelt);
      if (!readings.isEmpty()) {
        EntryBuilder entry = new EntryBuilder(spelt);
        for (WordData reading : readings) {
          if (reading.getTag() != null) {
            entry.add(reading.getStem().toString(), reading.getTag().toString());
          }
        }
        return entry.build();
      }
    }
    return Entry.NONE;
  }

  private static final List<UnaryOperator<String>> SPELLINGS =
      List.of(
          UnaryOperator.identity(),
          form -> form.replace("ß", "ss"), // before the reform of 1996
          form -> form.replace("ss", "ß"), // Swiss
          form ->
              form.replace("ae", "ä")
                  .replace("oe", "ö")
                  .replace("ue", "ü")
                  .replace("Ae", "Ä")
                  .replace("Oe", "Ö")
                  .replace("Ue", "Ü"));
}

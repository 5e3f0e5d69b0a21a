package wortlaut.archive.index;

import de.danielnaber.jwordsplitter.GermanWordSplitter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Splits German compounds by a dictionary (jwordsplitter). For one thread. */
final class Compounds {
  private static final int KEPT = 20_000; // words; a newspaper repeats its own
  private static final int SHORTEST = 8; // shorter words are seldom compounds
  private static final int SHORTEST_PART = 4;

  private final GermanWordSplitter splitter;
  private final Map<String, List<String>> known =
      new LinkedHashMap<>(1024, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, List<String>> eldest) {
          return size() > KEPT;
        }
      };

  Compounds() {
    try {
      splitter = new GermanWordSplitter(true);
      splitter.setStrictMode(true);
    } catch (IOException e) {
      throw new UncheckedIOException("jwordsplitter's dictionary cannot be read", e);
    }
  }

  /** The parts of a compound, in lower case; none for a word that is not one. */
  List<String> parts(String word) {
    return word.length() < SHORTEST ? List.of() : known.computeIfAbsent(word, this::split);
  }

  private List<String> split(String word) {
    List<String> parts = splitter.splitWord(word);
    return parts.size() < 2
        ? List.of()
        : parts.stream().filter(part -> part.length() >= SHORTEST_PART).distinct().toList();
  }
}

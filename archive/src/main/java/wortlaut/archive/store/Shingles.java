package wortlaut.archive.store;

import info.debatty.java.lsh.MinHash;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import wortlaut.record.Document;
import wortlaut.record.Furniture;
import wortlaut.record.Text;

/**
 * A text as the set of its runs of four words, furniture left out: what near-copies are told by
 * (Broder 1997). Upper case and punctuation do not count.
 */
final class Shingles {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final int RUN = 4; // words
  private static final int FEWEST = 20; // runs below which a text is too short to compare
  private static final int BANDS = 16;
  private static final int ROWS = 4; // min-hashes a band
  private static final int SEED = 1997;
  private static final MinHash HASH = new MinHash(BANDS * ROWS, Integer.MAX_VALUE, SEED);

  private final Set<Integer> runs = new HashSet<>();

  Shingles(Document document) {
    Text text = new Text(document.text());
    StringBuilder words = new StringBuilder();
    int at = 0;
    for (Furniture furniture : document.furniture()) {
      words.append(text.slice(at, Math.max(at, furniture.start()))).append(' ');
      at = Math.max(at, furniture.end());
    }
    words.append(text.slice(at, text.length()));
    List<String> all =
        WORD.matcher(words.toString().toLowerCase(Locale.ROOT))
            .results()
            .map(r -> r.group())
            .toList();
    for (int i = 0; i + RUN <= all.size(); i++) {
      runs.add(all.subList(i, i + RUN).hashCode() & Integer.MAX_VALUE);
    }
  }

  /** Hashes of which two near-copies very likely have one in common; none for a short text. */
  List<Integer> bands() {
    List<Integer> bands = new ArrayList<>();
    if (runs.size() >= FEWEST) {
      int[] signature = HASH.signature(runs);
      for (int band = 0; band < BANDS; band++) {
        int[] rows = Arrays.copyOfRange(signature, band * ROWS, (band + 1) * ROWS);
        bands.add(31 * Arrays.hashCode(rows) + band);
      }
    }
    return bands;
  }

  /** What part of the shorter text's runs the other has, 0 to 1. */
  double overlap(Shingles other) {
    Set<Integer> fewer = runs.size() < other.runs.size() ? runs : other.runs;
    Set<Integer> more = fewer == runs ? other.runs : runs;
    return fewer.isEmpty()
        ? 0
        : (double) fewer.stream().filter(more::contains).count() / fewer.size();
  }
}

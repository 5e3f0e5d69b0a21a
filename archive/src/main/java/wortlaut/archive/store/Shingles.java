package wortlaut.archive.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import wortlaut.record.Document;
import wortlaut.record.Furniture;
import wortlaut.record.Text;

/**
 * A text as the set of its runs of four words, furniture left out: what near-copies are told by
 * (Broder 1997). Upper case and punctuation do not count.
 */
public final class Shingles {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final int RUN = 4; // words

  /** Runs below which a text is too short to compare. */
  public static final int FEWEST = 20;

  private static final double ENOUGH = 0.6; // of the shorter text's runs, for a near-copy
  private static final int BANDS = 16;
  private static final int ROWS = 4; // min-hashes a band
  private static final int SEED = 1997;
  private static final MinHashes HASH = new MinHashes(BANDS * ROWS, SEED);

  private final int[] runs; // ascending, each once

  public Shingles(Document document) {
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
    runs =
        IntStream.rangeClosed(0, all.size() - RUN)
            .map(i -> all.subList(i, i + RUN).hashCode() & Integer.MAX_VALUE)
            .sorted()
            .distinct()
            .toArray();
  }

  /** The runs' hashes, none negative, ascending, each once. */
  public int[] runs() {
    return runs.clone();
  }

  /** Hashes of which two near-copies very likely have one in common; none for a short text. */
  List<Integer> bands() {
    List<Integer> bands = new ArrayList<>();
    if (runs.length >= FEWEST) {
      int[] signature = HASH.signature(runs);
      for (int band = 0; band < BANDS; band++) {
        int[] rows = Arrays.copyOfRange(signature, band * ROWS, (band + 1) * ROWS);
        bands.add(31 * Arrays.hashCode(rows) + band);
      }
    }
    return bands;
  }

  /** Whether two texts with these {@link #runs} are near-copies of each other. */
  public static boolean areCopies(int[] one, int[] other) {
    return overlap(one, other) >= ENOUGH;
  }

  /** What part of the shorter text's runs the other has, 0 to 1. */
  private static double overlap(int[] one, int[] other) {
    int shared = 0;
    for (int i = 0, j = 0; i < one.length && j < other.length; ) {
      int order = Integer.compare(one[i], other[j]);
      shared += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    int fewer = Math.min(one.length, other.length);
    return fewer == 0 ? 0 : (double) shared / fewer;
  }
}

package wortlaut.speech.model;

import java.util.HashMap;
import java.util.Map;
import wortlaut.lexicon.Table;

/** Classes of words that are used alike, coarse and fine; 0 for unknown words. */
final class WordClasses {
  private static final Map<String, int[]> CLASSES = load();

  private static final int[] NONE = {0, 0};

  private WordClasses() {}

  private static Map<String, int[]> load() {
    Table table = Table.of(WordClasses.class, "wordclasses.tsv");
    Map<String, int[]> classes = new HashMap<>(2 * table.rows().size());
    for (Table.Row row : table.rows()) {
      int coarse = Integer.parseInt(row.cells().get(1)) + 1;
      int fine = Integer.parseInt(row.cells().get(2)) + 1;
      classes.put(row.cells().get(0), new int[] {coarse, fine});
    }
    return classes;
  }

  /** The coarse class, 1 to 64, and the fine one, 1 to 384. Not to be changed. */
  static int[] of(String form) {
    int[] found = CLASSES.get(form);
    if (found == null && !form.isEmpty()) {
      found = CLASSES.get(form.toLowerCase(java.util.Locale.GERMAN));
    }
    return found == null ? NONE : found;
  }
}

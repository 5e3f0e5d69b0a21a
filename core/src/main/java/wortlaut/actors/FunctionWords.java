package wortlaut.actors;

import java.util.List;
import wortlaut.lexicon.Table;

/** Function words of a class from {@code function-words.tsv}. */
final class FunctionWords {
  private FunctionWords() {}

  static List<String> of(String wanted) {
    return Table.of(FunctionWords.class, "function-words.tsv").rows().stream()
        .filter(row -> row.get("class").equals(wanted))
        .map(row -> row.get("word"))
        .toList();
  }
}

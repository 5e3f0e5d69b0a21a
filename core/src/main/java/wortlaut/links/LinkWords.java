package wortlaut.links;

import java.util.HashSet;
import java.util.Set;
import wortlaut.lexicon.Table;

/**
 * The words by which facts are linked.
 *
 * @param denials predicates that deny
 * @param pointing words that point back
 */
record LinkWords(Set<String> denials, Set<String> pointing) {
  static LinkWords load() {
    Set<String> denials = new HashSet<>();
    Set<String> pointing = new HashSet<>();
    for (Table.Row row : Table.of(LinkWords.class, "link-words.tsv").rows()) {
      (row.get("kind").equals("denial") ? denials : pointing).add(row.get("lemma"));
    }
    return new LinkWords(Set.copyOf(denials), Set.copyOf(pointing));
  }
}

package wortlaut.events;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import wortlaut.lexicon.Table;
import wortlaut.record.Actor;
import wortlaut.record.ActorKind;
import wortlaut.syntax.Sentence;
import wortlaut.syntax.Syntax;
import wortlaut.syntax.Upos;
import wortlaut.syntax.Word;

/** What an article is about, as far as it tells political acts from others. */
final class ArticleFacts {
  private static final Map<String, String> DOMAINS = domains();
  private static final Set<String> POLITICAL = Set.of("politics", "war");

  private final Map<Integer, Integer> places = new HashMap<>();
  private final List<String> domains = new ArrayList<>();

  ArticleFacts(Syntax syntax) {
    Map<String, Integer> counts = new TreeMap<>();
    int words = 0;
    for (Sentence sentence : syntax.sentences()) {
      places.put(sentence.start(), Math.min(4, places.size()));
      for (Word word : sentence.words()) {
        String domain = DOMAINS.get(word.lemma());
        if (domain != null) {
          counts.merge(domain, 1, Integer::sum);
        }
        words++;
      }
    }
    int hundreds = Math.max(1, words / 100);
    counts.forEach(
        (domain, count) -> domains.add("about=" + domain + Math.min(3, count / hundreds)));
  }

  /** Which sentence of the article it is, 4 for all from the fifth. */
  int place(Sentence sentence) {
    return places.get(sentence.start());
  }

  /** Features of the article for each of its events. */
  List<String> features() {
    return domains;
  }

  /**
   * Whether an article speaks of politics or war at all: by a word of theirs, an office, party or
   * body of a state, a state itself, or a party, organisation or person of public life by name. One
   * that does not can only tell of citizens' protests. A sentence alone tells too little of what it
   * is about: it counts as political.
   */
  static boolean isPolitical(Syntax syntax, List<Actor> actors, Predicates predicates) {
    if (syntax.sentences().size() < 2
        || actors.stream().anyMatch(a -> a.kind() == ActorKind.STATE || a.wikidata() != null)) {
      return true;
    }
    List<String> words = predicates.classOf("@public");
    for (Sentence sentence : syntax.sentences()) {
      for (Word word : sentence.words()) {
        String domain = DOMAINS.get(word.lemma());
        if (POLITICAL.contains(domain == null ? "" : domain)
            || (word.upos() == Upos.NOUN || word.upos() == Upos.PROPN)
                && predicates.isOneOf(word.lemma(), words)) {
          return true;
        }
      }
    }
    return false;
  }

  private static Map<String, String> domains() {
    Map<String, String> domains = new HashMap<>();
    for (Table.Row row : Table.of(ArticleFacts.class, "domains.tsv").rows()) {
      for (String lemma : row.list("lemmas")) {
        domains.put(lemma, row.get("domain"));
      }
    }
    return Map.copyOf(domains);
  }
}

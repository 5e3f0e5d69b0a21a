package wortlaut.events;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import wortlaut.syntax.Word;

/**
 * What stands with a predicate, by name, as the lexicon's frames name it whatever the voice of the
 * verb: {@code subj} (the agent, also of a passive), {@code obj}, {@code dat}, {@code gen}, {@code
 * adj} (attributes), {@code refl}, {@code pred} and {@code mod} (predicative and adverbial words),
 * {@code comp} (clauses), {@code head} (the word it depends on), {@code host} (subject of the verb
 * that a noun depends on), and prepositions by their own name.
 */
final class Arguments {
  private final Map<String, List<Word>> words = new LinkedHashMap<>();
  private boolean passive;

  void add(String name, Word word) {
    List<Word> list = words.computeIfAbsent(name, key -> new ArrayList<>(2));
    if (!list.contains(word)) {
      list.add(word);
    }
  }

  void addAll(String name, List<Word> more) {
    more.forEach(word -> add(name, word));
  }

  /** The heads of an argument; coordinated ones each for itself. */
  List<Word> get(String name) {
    return words.getOrDefault(name, List.of());
  }

  /** Takes an argument away and gives its heads. */
  List<Word> remove(String name) {
    List<Word> list = words.remove(name);
    return list == null ? List.of() : list;
  }

  boolean has(String name) {
    return words.containsKey(name);
  }

  Map<String, List<Word>> all() {
    return words;
  }

  boolean passive() {
    return passive;
  }

  void setPassive() {
    passive = true;
  }
}

package wortlaut.actors.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Forms of one or several words with their meanings, found from left to right, longest first. */
final class Phrases {
  private static final class Node {
    private final Map<String, Node> next = new HashMap<>(2);
    private final List<Term> terms = new ArrayList<>(1);
  }

  private final Node root = new Node();

  /** Adds a meaning to a form; words are separated by spaces, contractions written out or not. */
  void add(String form, Term term) {
    Node node = root;
    for (String word : words(form)) {
      node = node.next.computeIfAbsent(word, w -> new Node());
    }
    if (node.terms.stream()
        .noneMatch(t -> t.known().equals(term.known()) && t.use() == term.use())) {
      node.terms.add(term);
    }
  }

  /** Adds a meaning before all others of the form. */
  void override(String form, Term term) {
    Node node = root;
    for (String word : words(form)) {
      node = node.next.computeIfAbsent(word, w -> new Node());
    }
    node.terms.clear();
    node.terms.add(term);
  }

  /** The longest form that begins at a word, in the nominative or the genitive; null if none. */
  Match find(List<String> words, int at) {
    Node node = root;
    Match found = null;
    boolean genitive = false;
    for (int i = at; i < words.size(); i++) {
      Node next = node.next.get(words.get(i));
      if (next == null) {
        next = genitive(node, words.get(i));
        genitive = true;
      }
      if (next == null) {
        break;
      }
      node = next;
      if (!node.terms.isEmpty()) {
        List<Term> terms = genitive ? genitives(node.terms) : node.terms;
        found = terms.isEmpty() ? found : new Match(i - at + 1, terms);
      }
    }
    return found;
  }

  private static Node genitive(Node node, String word) {
    for (String base : Inflection.nominatives(word)) {
      Node next = node.next.get(base);
      if (next != null) {
        return next;
      }
    }
    return null;
  }

  /** The same meanings, marked; inhabitants have their own forms. */
  private static List<Term> genitives(List<Term> terms) {
    return terms.stream().filter(t -> t.use() != Use.INHABITANT).map(Term::inGenitive).toList();
  }

  /** A form's words as the syntax splits them: contractions are two words. */
  private static List<String> words(String form) {
    List<String> words = new ArrayList<>();
    for (String word : form.split(" ")) {
      switch (word) {
        case "vom" -> words.addAll(List.of("von", "dem"));
        case "zum" -> words.addAll(List.of("zu", "dem"));
        case "zur" -> words.addAll(List.of("zu", "der"));
        case "im" -> words.addAll(List.of("in", "dem"));
        case "am" -> words.addAll(List.of("an", "dem"));
        case "beim" -> words.addAll(List.of("bei", "dem"));
        default -> words.add(word);
      }
    }
    return words;
  }
}

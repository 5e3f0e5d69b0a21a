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

  /** The longest form that begins at a word, or null. */
  Match find(List<String> words, int at) {
    Node node = root;
    Match found = null;
    for (int i = at; i < words.size(); i++) {
      node = node.next.get(words.get(i));
      if (node == null) {
        break;
      }
      if (!node.terms.isEmpty()) {
        found = new Match(i - at + 1, node.terms);
      }
    }
    return found;
  }

  /** Every meaning there is. */
  List<Term> terms() {
    List<Term> all = new ArrayList<>();
    collect(root, all);
    return all;
  }

  private static void collect(Node node, List<Term> all) {
    all.addAll(node.terms);
    node.next.values().forEach(n -> collect(n, all));
  }

  /** A form's words as the syntax splits them: contractions are two words. */
  private static List<String> words(String form) {
    List<String> words = new ArrayList<>();
    for (String word : form.split("[ ]")) {
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

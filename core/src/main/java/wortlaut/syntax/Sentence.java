package wortlaut.syntax;

import java.util.ArrayList;
import java.util.List;
import wortlaut.record.Span;

/** A sentence: its place in the text and its words, which form one tree. */
public final class Sentence {
  private final int start;
  private final int end;
  private final List<Word> words;
  private final List<List<Word>> children;

  /**
   * @param start first code point
   * @param end code point after the last
   * @param words the words, ids 1 to n in order
   */
  public Sentence(int start, int end, List<Word> words) {
    this.start = start;
    this.end = end;
    this.words = List.copyOf(words);
    List<List<Word>> below = new ArrayList<>(words.size() + 1);
    for (int i = 0; i <= words.size(); i++) {
      below.add(new ArrayList<>(2));
    }
    for (Word word : words) {
      below.get(word.head()).add(word);
    }
    this.children = below;
  }

  /** First code point. */
  public int start() {
    return start;
  }

  /** Code point after the last. */
  public int end() {
    return end;
  }

  /** Its place in the text. */
  public Span span() {
    return new Span(start, end);
  }

  /** The words in order. */
  public List<Word> words() {
    return words;
  }

  /** The word of an id, 1 to n. */
  public Word word(int id) {
    return words.get(id - 1);
  }

  /** The word that depends on nothing. */
  public Word root() {
    return children.get(0).get(0);
  }

  /** The head of a word, or null for the root. */
  public Word head(Word word) {
    return word.head() == 0 ? null : word(word.head());
  }

  /** The words that depend on this one directly, in order. */
  public List<Word> children(Word word) {
    return java.util.Collections.unmodifiableList(children.get(word.id()));
  }

  /** The word and all that depends on it, in order of the text. */
  public List<Word> subtree(Word word) {
    List<Word> found = new ArrayList<>();
    collect(word, found);
    found.sort(java.util.Comparator.comparingInt(Word::id));
    return found;
  }

  private void collect(Word word, List<Word> found) {
    java.util.ArrayDeque<Word> open = new java.util.ArrayDeque<>();
    open.push(word);
    while (!open.isEmpty()) {
      Word next = open.pop();
      found.add(next);
      children.get(next.id()).forEach(open::push);
    }
  }
}

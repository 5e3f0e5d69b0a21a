package wortlaut.speech.doc;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import wortlaut.record.Span;
import wortlaut.record.Text;
import wortlaut.syntax.Sentence;
import wortlaut.syntax.Syntax;
import wortlaut.syntax.Upos;
import wortlaut.syntax.Word;

/**
 * An article's words in one row, numbered from 0 through all sentences, with the trees over them.
 * Parts of a statement are sets of these numbers.
 */
public final class Passage {
  private final Text text;
  private final List<Word> words = new ArrayList<>();
  private final List<Sentence> sentences;
  private final int[] firsts;
  private final int[] sentenceOf;
  private final int[] heads;
  private final int[][] children;
  private final String[] lemmas;
  private final int[] paragraphOf;

  /** Numbers the words of an article. */
  public Passage(Syntax syntax) {
    this.text = syntax.text();
    this.sentences = syntax.sentences();
    this.firsts = new int[sentences.size() + 1];
    for (int s = 0; s < sentences.size(); s++) {
      words.addAll(sentences.get(s).words());
      firsts[s + 1] = words.size();
    }
    int size = words.size();
    this.sentenceOf = new int[size];
    this.heads = new int[size];
    this.children = new int[size][];
    this.lemmas = new String[size];
    this.paragraphOf = new int[sentences.size()];
    for (int s = 0; s < sentences.size(); s++) {
      Sentence sentence = sentences.get(s);
      paragraphOf[s] = s == 0 ? 0 : paragraphOf[s - 1] + (breakBefore(s) ? 1 : 0);
      for (int i = firsts[s]; i < firsts[s + 1]; i++) {
        sentenceOf[i] = s;
        heads[i] = words.get(i).head() == 0 ? -1 : firsts[s] + words.get(i).head() - 1;
        List<Word> below = sentence.children(words.get(i));
        children[i] = new int[below.size()];
        for (int c = 0; c < children[i].length; c++) {
          children[i][c] = firsts[s] + below.get(c).id() - 1;
        }
      }
    }
    for (int i = 0; i < size; i++) {
      lemmas[i] = lemma(i, words.get(i));
    }
  }

  private boolean breakBefore(int s) {
    String between = text.slice(sentences.get(s - 1).end(), sentences.get(s).start());
    return between.indexOf('\n') >= 0;
  }

  /** The lemma with a separated particle before it, if the lemma has it not: teilte … mit. */
  private String lemma(int i, Word word) {
    String lemma = word.lemma();
    if (word.upos() == Upos.VERB || word.upos() == Upos.AUX) {
      for (int child : children[i]) {
        if (words.get(child).relation().equals("compound:prt")) {
          String particle = words.get(child).form().toLowerCase(Locale.GERMAN);
          return lemma.startsWith(particle) ? lemma : particle + lemma;
        }
      }
    }
    return lemma;
  }

  /** The article's text. */
  public Text text() {
    return text;
  }

  /** Number of words. */
  public int size() {
    return words.size();
  }

  /** Number of sentences. */
  public int sentences() {
    return sentences.size();
  }

  /** A word. */
  public Word word(int i) {
    return words.get(i);
  }

  /** A word's form. */
  public String form(int i) {
    return words.get(i).form();
  }

  /** A word's lemma; that of a verb with its separated particle. */
  public String lemma(int i) {
    return lemmas[i];
  }

  /** Number of the first word of a sentence; for the number of sentences, {@link #size}. */
  public int first(int sentence) {
    return firsts[sentence];
  }

  /** Number after the last word of a sentence. */
  public int end(int sentence) {
    return firsts[sentence + 1];
  }

  /** The sentence of a word. */
  public int sentence(int i) {
    return sentenceOf[i];
  }

  /** The paragraph of a sentence; a line break ends a paragraph. */
  public int paragraph(int sentence) {
    return paragraphOf[sentence];
  }

  /** The head of a word, -1 for a root. */
  public int head(int i) {
    return heads[i];
  }

  /** The words that depend on one, in order. Not to be changed. */
  public int[] children(int i) {
    return children[i];
  }

  /** The first child of one of these relations, or -1. */
  public int child(int i, String... relations) {
    for (int child : children[i]) {
      for (String relation : relations) {
        if (words.get(child).is(relation)) {
          return child;
        }
      }
    }
    return -1;
  }

  /** The word and all that depends on it. */
  public BitSet subtree(int i) {
    BitSet found = new BitSet();
    addSubtree(i, found);
    return found;
  }

  private void addSubtree(int i, BitSet found) {
    java.util.ArrayDeque<Integer> open = new java.util.ArrayDeque<>();
    open.push(i);
    while (!open.isEmpty()) {
      int next = open.pop();
      found.set(next);
      for (int child : children[next]) {
        open.push(child);
      }
    }
  }

  /** Whether the word is this text, without regard to case. */
  public boolean is(int i, String form) {
    return i >= 0 && i < words.size() && words.get(i).form().equalsIgnoreCase(form);
  }

  /** Whether a word is punctuation. */
  public boolean punctuation(int i) {
    return !Character.isLetterOrDigit(words.get(i).form().codePointAt(0))
        && words.get(i).form().codePoints().noneMatch(Character::isLetterOrDigit);
  }

  /** The places in the text of a set of words, one span for each unbroken row. */
  public List<Span> spans(BitSet set) {
    List<Span> spans = new ArrayList<>();
    for (int start = set.nextSetBit(0); start >= 0; ) {
      int end = set.nextClearBit(start);
      spans.add(new Span(words.get(start).start(), words.get(end - 1).end()));
      start = set.nextSetBit(end);
    }
    return spans;
  }

  /** The words that overlap some spans of the text. */
  public BitSet words(List<Span> spans) {
    BitSet found = new BitSet();
    for (Span span : spans) {
      for (int i = firstEndingAfter(span.start());
          i < words.size() && words.get(i).start() < span.end();
          i++) {
        found.set(i);
      }
    }
    return found;
  }

  private int firstEndingAfter(int offset) {
    int low = 0;
    int high = words.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (words.get(middle).end() > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}

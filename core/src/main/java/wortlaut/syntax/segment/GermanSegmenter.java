package wortlaut.syntax.segment;

import java.util.ArrayList;
import java.util.List;
import wortlaut.record.Furniture;
import wortlaut.record.Span;
import wortlaut.record.Text;
import wortlaut.syntax.Segmenter;
import wortlaut.syntax.Token;
import wortlaut.syntax.token.GermanTokenizer;

/**
 * Sentences by our own rules, words by CoreNLP's. Every character that is no white space is in one
 * word, whatever the text holds.
 */
public final class GermanSegmenter implements Segmenter {
  /** Longer sentences are cut: no writer means them, and trees are built in their length. */
  private static final int MOST_WORDS = 300;

  private static final int FEWEST_WORDS = 150;

  private final SentenceSplitter splitter = new SentenceSplitter();
  private final GermanTokenizer tokenizer = new GermanTokenizer();

  @Override
  public List<List<Token>> segment(Text text, List<Furniture> furniture) {
    List<List<Token>> sentences = new ArrayList<>();
    for (Span span : splitter.split(text, furniture)) {
      cut(tokens(text, span), sentences);
    }
    return sentences;
  }

  private List<Token> tokens(Text text, Span span) {
    String sentence = text.slice(span);
    int base = text.unit(span.start());
    List<Token> tokens = new ArrayList<>();
    int covered = 0;
    Token last = null;
    for (Token found : tokenizer.tokens(sentence)) {
      boolean contraction = last != null && found.start() == last.start() && found.end() == covered;
      int start = contraction ? found.start() : Math.max(covered, found.start());
      if (start >= found.end()) {
        continue; // the stop of "Co." at the end of a sentence is given twice
      }
      fill(text, base, sentence, covered, start, tokens);
      String form = start == found.start() ? found.form() : sentence.substring(start, found.end());
      tokens.add(place(text, base, start, found.end(), form));
      covered = found.end();
      last = found;
    }
    fill(text, base, sentence, covered, sentence.length(), tokens);
    return tokens;
  }

  /** What the tokenizer left out becomes words, one for each stretch without white space. */
  private static void fill(
      Text text, int base, String sentence, int from, int to, List<Token> tokens) {
    int start = from;
    for (int at = from; at <= to; at++) {
      if (at == to || SentenceSplitter.space(sentence.charAt(at))) {
        if (at > start) {
          tokens.add(place(text, base, start, at, sentence.substring(start, at)));
        }
        start = at + 1;
      }
    }
  }

  private static Token place(Text text, int base, int start, int end, String form) {
    return new Token(text.point(base + start), text.point(base + end), form);
  }

  /** Cuts a sentence that is too long, at a comma or the like if there is one. */
  private static void cut(List<Token> tokens, List<List<Token>> sentences) {
    int from = 0;
    while (tokens.size() - from > MOST_WORDS) {
      int to = from + MOST_WORDS;
      for (int at = to; at > from + FEWEST_WORDS; at--) {
        if (",;:–".contains(tokens.get(at - 1).form())) {
          to = at;
          break;
        }
      }
      while (tokens.get(to).start() == tokens.get(to - 1).start()) {
        to++; // not inside a contraction
      }
      sentences.add(tokens.subList(from, to));
      from = to;
    }
    if (from < tokens.size()) {
      sentences.add(tokens.subList(from, tokens.size()));
    }
  }
}

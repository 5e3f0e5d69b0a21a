package wortlaut.syntax;

import java.util.List;
import wortlaut.record.Text;

/**
 * The syntax of an article: what every later stage reads from. Furniture is left out: no sentence
 * overlaps it.
 *
 * @param text the article's text
 * @param sentences its sentences, in order, without overlap
 */
public record Syntax(Text text, List<Sentence> sentences) {
  public Syntax {
    sentences = List.copyOf(sentences);
  }
}

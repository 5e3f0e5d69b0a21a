package wortlaut.speech.gold;

import java.util.List;
import wortlaut.record.Span;
import wortlaut.record.Statement;

/**
 * An article with its statements as people marked them.
 *
 * @param id its id
 * @param text its text
 * @param tokens places of its tokens, by which scores are counted
 * @param statements what people marked
 */
public record GoldArticle(String id, String text, List<Span> tokens, List<Statement> statements) {
  public GoldArticle {
    tokens = List.copyOf(tokens);
    statements = List.copyOf(statements);
  }
}

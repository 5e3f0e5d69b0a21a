package wortlaut.speech;

import java.util.List;
import wortlaut.record.Actor;
import wortlaut.record.Statement;
import wortlaut.syntax.Syntax;

/** Finds statements: who said what to whom. */
public final class SpeechReader {
  /** The statements of an article in order of their quotes, ids {@code s1}, {@code s2}, …. */
  public List<Statement> read(Syntax syntax, List<Actor> actors) {
    return List.of();
  }
}

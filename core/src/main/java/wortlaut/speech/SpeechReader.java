package wortlaut.speech;

import java.util.List;
import wortlaut.record.Actor;
import wortlaut.record.Statement;
import wortlaut.speech.doc.Draft;
import wortlaut.speech.doc.Passage;
import wortlaut.speech.rules.RuleReader;
import wortlaut.syntax.Syntax;

/** Finds statements: who said what to whom. */
public final class SpeechReader {
  private final RuleReader rules = new RuleReader();

  /** The statements of an article in order of their quotes, ids {@code s1}, {@code s2}, …. */
  public List<Statement> read(Syntax syntax, List<Actor> actors) {
    Passage passage = new Passage(syntax);
    List<Draft> drafts = rules.read(passage);
    return Statements.of(passage, drafts, actors);
  }
}

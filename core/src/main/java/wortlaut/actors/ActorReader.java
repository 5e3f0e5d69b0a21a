package wortlaut.actors;

import java.util.List;
import wortlaut.record.Actor;
import wortlaut.record.Statement;
import wortlaut.syntax.Syntax;

/** Finds mentions of parties and groups them into actors. */
public final class ActorReader {
  /** The actors of an article in order of appearance, ids {@code a1}, {@code a2}, …. */
  public List<Actor> read(Syntax syntax) {
    return List.of();
  }

  /**
   * The same actors with the mentions that only their speech explains: <em>ich</em> and
   * <em>wir</em> inside a statement are its speaker or the speaker's side.
   */
  public List<Actor> inSpeech(Syntax syntax, List<Actor> actors, List<Statement> statements) {
    return actors;
  }
}

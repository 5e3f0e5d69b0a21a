package wortlaut.actors;

import java.util.List;
import wortlaut.record.Actor;
import wortlaut.record.Statement;

/**
 * An article's actors and statements once each is read with the other.
 *
 * @param actors the actors, with those that only their speech shows to be parties, and the mentions
 *     that only speech explains (<em>ich</em>)
 * @param statements the statements, with those actors for speakers
 */
public record Voices(List<Actor> actors, List<Statement> statements) {
  public Voices {
    actors = List.copyOf(actors);
    statements = List.copyOf(statements);
  }
}

package wortlaut.actors;

import java.util.List;
import wortlaut.record.Actor;
import wortlaut.record.Statement;
import wortlaut.syntax.Syntax;

/** The actors of one article, and what speech still adds to them. Immutable. */
public final class Reading {
  private final Syntax syntax;
  private final List<Actor> actors;
  private final MentionFinder.Found found;
  private final MentionFinder finder;

  Reading(Syntax syntax, List<Actor> actors, MentionFinder.Found found, MentionFinder finder) {
    this.syntax = syntax;
    this.actors = List.copyOf(actors);
    this.found = found;
    this.finder = finder;
  }

  /** The actors in order of appearance, ids {@code a1}, {@code a2}, …. */
  public List<Actor> actors() {
    return actors;
  }

  /**
   * Takes in who speaks: words for a speaker that were no party so far are one ("Überlieferungen
   * zufolge"), and <em>ich</em> and <em>wir</em> inside a statement are its speaker.
   *
   * @param statements statements that were read with these actors
   */
  public Voices heard(List<Statement> statements) {
    Voices voices = new HeardSpeakers(syntax, finder, found).add(actors, statements);
    return new Voices(
        FirstPersons.add(syntax, voices.actors(), voices.statements()), voices.statements());
  }
}

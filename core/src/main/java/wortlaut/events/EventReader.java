package wortlaut.events;

import java.util.List;
import wortlaut.record.Actor;
import wortlaut.record.Event;
import wortlaut.record.Statement;
import wortlaut.record.Time;
import wortlaut.syntax.Syntax;

/** Finds political events: who did what to whom, and on whose word. */
public final class EventReader {
  /** The events of an article in order of their triggers, ids {@code e1}, {@code e2}, …. */
  public List<Event> read(
      Syntax syntax, List<Time> times, List<Actor> actors, List<Statement> statements) {
    return List.of();
  }
}

package wortlaut.links;

import java.util.List;
import wortlaut.record.Actor;
import wortlaut.record.Event;
import wortlaut.record.Link;
import wortlaut.record.Statement;
import wortlaut.syntax.Syntax;

/** Finds how facts stand to each other: denials, answers, repeats. */
public final class LinkReader {
  /** The links between an article's statements and events. */
  public List<Link> read(
      Syntax syntax, List<Actor> actors, List<Statement> statements, List<Event> events) {
    return List.of();
  }
}

package wortlaut.app.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import wortlaut.record.ArticleRecord;
import wortlaut.record.Event;
import wortlaut.record.Statement;

/**
 * What stands beside the text: a card for each statement and event, once, at the paragraph where
 * its quote or trigger begins.
 *
 * @param <C> a card
 */
public final class Margin<C> {
  private final Function<Statement, C> statement;
  private final Function<Event, C> event;
  private final Set<String> placed = new HashSet<>();

  /** A margin with cards made by these. */
  public Margin(Function<Statement, C> statement, Function<Event, C> event) {
    this.statement = statement;
    this.event = event;
  }

  /** The cards of what begins in the next paragraph, in order. */
  public List<C> beside(List<Segment> paragraph) {
    List<C> found = new ArrayList<>();
    for (Segment segment : paragraph) {
      place(segment.voices(), segment.triggers(), found);
    }
    return found;
  }

  /** The cards of what has no words of its own in the text, so that none is hidden. */
  public List<C> rest(ArticleRecord record) {
    List<C> found = new ArrayList<>();
    place(record.statements(), record.events(), found);
    return found;
  }

  private void place(List<Statement> statements, List<Event> events, List<C> found) {
    for (Statement one : statements) {
      if (placed.add(one.id())) {
        found.add(statement.apply(one));
      }
    }
    for (Event one : events) {
      if (placed.add(one.id())) {
        found.add(event.apply(one));
      }
    }
  }
}

package wortlaut.events;

import java.util.List;
import wortlaut.record.Event;
import wortlaut.record.Span;
import wortlaut.record.Statement;

/** Finds on whose word something is: whose statement it stands in. */
final class VoiceReader {
  private final List<Statement> statements;

  VoiceReader(List<Statement> statements) {
    this.statements = statements;
  }

  /** The innermost statement whose quote holds a place, or null. */
  Statement innermost(Span place) {
    Statement best = null;
    int shortest = Integer.MAX_VALUE;
    for (Statement statement : statements) {
      for (Span quote : statement.quote()) {
        int length = statement.quote().stream().mapToInt(Span::length).sum();
        if (quote.overlaps(place) && length < shortest) {
          best = statement;
          shortest = length;
        }
      }
    }
    return best;
  }

  /** The voice of an event at a place. */
  String voice(Span place) {
    Statement statement = innermost(place);
    return statement == null ? Event.OUTLET : statement.id();
  }
}

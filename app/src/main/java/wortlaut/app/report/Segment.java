package wortlaut.app.report;

import java.util.List;
import wortlaut.record.Event;
import wortlaut.record.Statement;
import wortlaut.record.Time;

/**
 * A stretch of the text over which nothing changes: the same voices speak, the same marks lie on
 * it.
 *
 * @param start first code point
 * @param end code point after the last
 * @param voices the statements whose quote it is part of, outermost first; empty for the outlet
 * @param cues the statements whose cue it is part of
 * @param triggers the events whose trigger it is part of
 * @param times the time expressions it is part of
 * @param furniture whether it is furniture
 */
public record Segment(
    int start,
    int end,
    List<Statement> voices,
    List<Statement> cues,
    List<Event> triggers,
    List<Time> times,
    boolean furniture) {
  public Segment {
    voices = List.copyOf(voices);
    cues = List.copyOf(cues);
    triggers = List.copyOf(triggers);
    times = List.copyOf(times);
  }
}

package wortlaut.app.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import wortlaut.record.Event;
import wortlaut.record.Furniture;
import wortlaut.record.Span;
import wortlaut.record.Statement;
import wortlaut.record.Time;

/**
 * Cuts an article's text into paragraphs of {@link Segment}s. Spans may nest, overlap and cross in
 * any way: every segment knows all that lies over it, in an order that is the same everywhere, so
 * that marks made from it always nest.
 */
final class Segments {
  /** What begins and ends at an offset. */
  private record Turn(List<Object> begins, List<Object> ends) {}

  /** That a statement's cue, not its quote, lies over the text. */
  private record Cue(Statement statement) {}

  private final View view;
  private final TreeMap<Integer, Turn> turns = new TreeMap<>();
  private final Set<Object> over = new LinkedHashSet<>();

  private Segments(View view) {
    this.view = view;
  }

  /** The paragraphs of a text, in order; line ends belong to none. */
  static List<List<Segment>> of(View view) {
    return new Segments(view).cut();
  }

  private List<List<Segment>> cut() {
    for (Statement statement : view.record().statements()) {
      mark(statement, statement.quote());
      mark(new Cue(statement), statement.cue());
    }
    for (Event event : view.record().events()) {
      mark(event, event.trigger());
    }
    for (Time time : view.record().times()) {
      mark(time, List.of(new Span(time.start(), time.end())));
    }
    for (Furniture furniture : view.record().document().furniture()) {
      mark(furniture, List.of(furniture.span()));
    }
    List<List<Segment>> paragraphs = new ArrayList<>();
    for (Span paragraph : view.paragraphs()) {
      paragraphs.add(segments(paragraph));
    }
    return paragraphs;
  }

  private void mark(Object what, List<Span> spans) {
    for (Span span : spans) {
      if (span.length() > 0) {
        turn(span.start()).begins.add(what);
        turn(span.end()).ends.add(what);
      }
    }
  }

  private Turn turn(int offset) {
    return turns.computeIfAbsent(offset, at -> new Turn(new ArrayList<>(), new ArrayList<>()));
  }

  private List<Segment> segments(Span paragraph) {
    List<Segment> found = new ArrayList<>();
    for (int at = paragraph.start(); at < paragraph.end(); ) {
      pass(at);
      Integer next = turns.isEmpty() ? null : turns.firstKey();
      int end = next == null ? paragraph.end() : Math.min(next, paragraph.end());
      found.add(segment(at, end));
      at = end;
    }
    return found;
  }

  /** Takes note of all that begins and ends up to here. */
  private void pass(int offset) {
    while (!turns.isEmpty() && turns.firstKey() <= offset) {
      Map.Entry<Integer, Turn> turn = turns.pollFirstEntry();
      turn.getValue().ends.forEach(over::remove);
      over.addAll(turn.getValue().begins);
    }
  }

  private Segment segment(int start, int end) {
    return new Segment(
        start,
        end,
        sorted(Statement.class, s -> s, Comparator.comparingInt(view::order)),
        sorted(Cue.class, Cue::statement, Comparator.comparingInt(view::order)),
        sorted(Event.class, e -> e, Comparator.comparing(Event::id)),
        sorted(Time.class, t -> t, Comparator.comparingInt(Time::start)),
        over.stream().anyMatch(Furniture.class::isInstance));
  }

  private <F, T> List<T> sorted(Class<F> kind, Function<F, T> as, Comparator<T> order) {
    return over.stream().filter(kind::isInstance).map(kind::cast).map(as).sorted(order).toList();
  }
}

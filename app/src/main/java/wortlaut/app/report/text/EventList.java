package wortlaut.app.report.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import wortlaut.app.report.Shorten;
import wortlaut.app.report.View;
import wortlaut.record.Event;
import wortlaut.record.Link;
import wortlaut.record.Statement;
import wortlaut.record.Status;

/** The events by the voice on whose word they are: the outlet's own first, then its speakers'. */
final class EventList {
  private static final int TRIGGER = 60;

  private final Screen screen;
  private final View view;
  private final Map<String, List<Link>> links;

  EventList(Screen screen, View view) {
    this.screen = screen;
    this.view = view;
    this.links =
        view.record().links().stream()
            .collect(Collectors.groupingBy(Link::from, LinkedHashMap::new, Collectors.toList()));
  }

  String print() {
    if (view.record().events().isEmpty()) {
      return "";
    }
    StringBuilder out = new StringBuilder(TextReport.heading(screen, "Events"));
    view.eventsByVoice().forEach((voice, events) -> print(voice, events, out));
    return out.toString();
  }

  private void print(String voice, List<Event> events, StringBuilder out) {
    Statement first = view.voice(events.get(0));
    Style style =
        first == null ? Style.BOLD : Style.speaker(view.speakerNumber(first)).and(Style.BOLD);
    String heading =
        first == null ? "In the words of " + voice + " itself" : "On the word of " + voice;
    out.append(screen.lines("  ", "  ", List.of(new Piece(heading, style))));
    for (Event event : events) {
      String id = event.id();
      String indent = " ".repeat(11);
      out.append(
          screen.lines(
              "    " + id + " ".repeat(Math.max(1, 7 - id.length())), indent, pieces(event)));
    }
    out.append('\n');
  }

  private List<Piece> pieces(Event event) {
    List<Piece> pieces = new ArrayList<>();
    String source = view.parties(event.source());
    pieces.add(Piece.plain((source.isEmpty() ? "?" : source) + " "));
    String mode = event.mode() == null ? "" : ":" + event.mode();
    String target = view.parties(event.target());
    pieces.add(new Piece(event.type().label() + mode, Style.BOLD));
    pieces.add(Piece.plain(target.isEmpty() ? "" : " → " + target));
    if (event.status() != Status.ACTUAL) {
      pieces.add(new Piece(" [" + event.status().label() + "]", Style.BOLD));
    }
    pieces.add(Piece.dim(" “" + Shorten.to(view.words(event.trigger()), TRIGGER) + "”"));
    String time = view.time(event.time());
    if (!time.isEmpty()) {
      pieces.add(Piece.dim(" · " + time));
    }
    if (event.where() != null && !event.where().spans().isEmpty()) {
      pieces.add(Piece.dim(" · in " + view.words(event.where().spans())));
    }
    for (Link link : links.getOrDefault(event.id(), List.of())) {
      pieces.add(new Piece(" · " + link.kind().label() + "\u00a0" + link.to(), Style.BOLD));
    }
    pieces.add(Piece.dim(String.format(Locale.ROOT, " · %.2f", event.confidence())));
    return pieces;
  }
}

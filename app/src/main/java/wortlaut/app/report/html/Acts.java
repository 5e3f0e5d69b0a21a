package wortlaut.app.report.html;

import static j2html.TagCreator.attrs;
import static j2html.TagCreator.b;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;

import j2html.tags.DomContent;
import wortlaut.app.report.View;
import wortlaut.events.Plover;
import wortlaut.record.Event;
import wortlaut.record.Status;

/** An event as one line: source, act, target, status. */
final class Acts {
  private Acts() {}

  static DomContent line(View view, Event event) {
    String source = view.parties(event.source());
    String target = view.parties(event.target());
    String mode = event.mode() == null ? "" : " " + event.mode();
    return span(
        attrs(".act." + event.status().label()),
        b(source.isEmpty() ? "?" : source),
        text(" "),
        span(attrs(".type.quad" + Plover.of(event).quad()), event.type().label() + mode),
        text(target.isEmpty() ? "" : " "),
        iff(!target.isEmpty(), b("→ " + target)),
        iff(event.status() != Status.ACTUAL, span(attrs(".status"), " " + event.status().label())));
  }
}

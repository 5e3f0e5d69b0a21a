package wortlaut.app.report.html;

import static j2html.TagCreator.a;
import static j2html.TagCreator.attrs;
import static j2html.TagCreator.b;
import static j2html.TagCreator.div;
import static j2html.TagCreator.join;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import wortlaut.app.report.View;
import wortlaut.record.Event;
import wortlaut.record.Link;
import wortlaut.record.Sourcing;
import wortlaut.record.Statement;

/** The cards in the margin: one for each statement and event. */
final class Cards {
  private final View view;
  private final Ids ids;

  Cards(View view, Ids ids) {
    this.view = view;
    this.ids = ids;
  }

  DomContent statement(Statement statement) {
    String colour = Colours.of(view.speakerNumber(statement));
    List<DomContent> more = new ArrayList<>();
    more.add(text(statement.type().label()));
    if (statement.sourcing() == Sourcing.UNNAMED || statement.sourcing() == Sourcing.VAGUE) {
      more.add(text(statement.sourcing().label() + " source"));
    }
    add(more, quoted(view.words(statement.cue())));
    add(more, view.time(statement.time()));
    if (statement.parent() != null) {
      more.add(join(text("inside "), link(statement.parent())));
    }
    links(statement.id(), more);
    more.add(why(statement.reason(), statement.confidence()));
    String addressee = view.party(statement.addressee());
    return div(
            attrs(".card.statement." + colour + "." + statement.id()),
            a(attrs(".n"), view.number(statement)).withHref("#" + ids.words(statement.id())),
            text(" "),
            b(view.speaker(statement)),
            text(addressee.isEmpty() ? "" : " → " + addressee),
            details(more))
        .withId(ids.card(statement.id()));
  }

  DomContent event(Event event) {
    Statement voice = view.voice(event);
    List<DomContent> more = new ArrayList<>();
    add(more, view.time(event.time()));
    add(more, event.where() == null ? "" : view.words(event.where().spans()));
    more.add(
        voice == null
            ? text("says " + view.outlet())
            : join(text("says " + view.speaker(voice) + " in "), link(voice.id())));
    links(event.id(), more);
    more.add(why(event.reason(), event.confidence()));
    return div(
            attrs(".card.event." + event.id()),
            a(attrs(".n"), event.id()).withHref("#" + ids.words(event.id())),
            text(" "),
            Acts.line(view, event),
            details(more))
        .withId(ids.card(event.id()));
  }

  private void links(String fact, List<DomContent> more) {
    for (Link link : view.record().links()) {
      if (link.from().equals(fact)) {
        more.add(b(text(link.kind().label() + " "), link(link.to())));
      }
    }
  }

  private DomContent link(String fact) {
    return a(fact.startsWith("s") ? fact.substring(1) : fact).withHref("#" + ids.card(fact));
  }

  private static DomContent details(List<DomContent> parts) {
    var line = span(attrs(".more"));
    for (DomContent part : parts) {
      line.with(span(part));
    }
    return line;
  }

  private static DomContent why(String reason, double confidence) {
    return span(attrs(".why"), String.format(Locale.ROOT, "%.2f %s", confidence, reason));
  }

  private static void add(List<DomContent> parts, String words) {
    if (!words.isEmpty()) {
      parts.add(text(words));
    }
  }

  private static String quoted(String words) {
    return words.isEmpty() ? "" : "“" + words + "”";
  }
}

package wortlaut.app.report.html;

import static j2html.TagCreator.a;
import static j2html.TagCreator.attrs;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;
import wortlaut.app.report.View;
import wortlaut.record.Event;
import wortlaut.record.Statement;

/** At a glance: which events the outlet tells on its own word, and which on the word of others. */
final class Ledger {
  private final View view;
  private final Ids ids;

  Ledger(View view, Ids ids) {
    this.view = view;
    this.ids = ids;
  }

  DomContent render() {
    if (view.record().events().isEmpty()) {
      return text("");
    }
    List<DomContent> own = new ArrayList<>();
    List<DomContent> others = new ArrayList<>();
    view.eventsByVoice()
        .forEach(
            (voice, events) ->
                (view.voice(events.get(0)) == null ? own : others).add(group(voice, events)));
    return section(
        attrs(".ledger"),
        h2("On whose word"),
        div(
            attrs(".columns"),
            column("What the outlet says itself", own),
            column("What it reports of others", others)));
  }

  private static DomContent column(String heading, List<DomContent> groups) {
    return div(h3(heading), groups.isEmpty() ? p("No event.") : each(groups.stream()));
  }

  private DomContent group(String name, List<Event> events) {
    Statement voice = view.voice(events.get(0));
    int speaker = voice == null ? -1 : view.speakerNumber(voice);
    return div(
        attrs(".group." + Colours.of(speaker)),
        p(attrs(".who"), name),
        ul(
            each(
                events,
                event -> li(a(Acts.line(view, event)).withHref("#" + ids.card(event.id()))))));
  }
}

package wortlaut.app.report.html;

import static j2html.TagCreator.attrs;
import static j2html.TagCreator.b;
import static j2html.TagCreator.details;
import static j2html.TagCreator.each;
import static j2html.TagCreator.li;
import static j2html.TagCreator.span;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;
import wortlaut.app.report.View;
import wortlaut.record.Actor;
import wortlaut.record.Time;

/** The actors and times, folded away. */
final class Cast {
  private final View view;

  Cast(View view) {
    this.view = view;
  }

  DomContent render() {
    List<Actor> actors = view.record().actors();
    List<Time> times = view.record().times();
    List<DomContent> lists = new ArrayList<>();
    if (!actors.isEmpty()) {
      lists.add(list("Actors", actors.size(), each(actors, Cast::actor)));
    }
    if (!times.isEmpty()) {
      lists.add(list("Times", times.size(), each(times, this::time)));
    }
    return each(lists.stream());
  }

  private static DomContent list(String name, int size, DomContent items) {
    return details(attrs(".cast"), summary(name + " (" + size + ")"), ul(items));
  }

  private static DomContent actor(Actor actor) {
    List<String> about = new ArrayList<>();
    about.add(actor.kind().label());
    if (actor.code() != null) {
      about.add(actor.code());
    }
    about.addAll(actor.roles());
    if (!actor.aliases().isEmpty()) {
      about.add("also " + String.join(", ", actor.aliases()));
    }
    return li(b(actor.name()), span(attrs(".more"), " " + String.join(" · ", about)));
  }

  private DomContent time(Time time) {
    return li(
        text(view.text().slice(time.span()) + " "), span(attrs(".more"), "= " + time.value()));
  }
}

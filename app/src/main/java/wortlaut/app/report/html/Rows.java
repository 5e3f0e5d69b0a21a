package wortlaut.app.report.html;

import static j2html.TagCreator.aside;
import static j2html.TagCreator.attrs;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import wortlaut.app.report.Segment;
import wortlaut.app.report.View;
import wortlaut.record.Event;
import wortlaut.record.Statement;

/** The paragraphs, each with the cards of the statements and events that begin in it. */
final class Rows {
  private final View view;
  private final Prose prose;
  private final Cards cards;
  private final Set<String> placed = new HashSet<>();

  Rows(View view, Ids ids) {
    this.view = view;
    this.prose = new Prose(view, ids);
    this.cards = new Cards(view, ids);
  }

  DomContent render() {
    List<DomContent> rows = new ArrayList<>();
    for (List<Segment> paragraph : view.segments()) {
      List<DomContent> beside = beside(paragraph);
      var row = div(attrs(".row"), prose.paragraph(paragraph));
      rows.add(beside.isEmpty() ? row : row.with(aside(each(beside.stream()))));
    }
    return each(rows.stream());
  }

  private List<DomContent> beside(List<Segment> paragraph) {
    List<DomContent> found = new ArrayList<>();
    for (Segment segment : paragraph) {
      for (Statement statement : segment.voices()) {
        if (placed.add(statement.id())) {
          found.add(cards.statement(statement));
        }
      }
      for (Event event : segment.triggers()) {
        if (placed.add(event.id())) {
          found.add(cards.event(event));
        }
      }
    }
    return found;
  }
}

package wortlaut.app.report.html;

import static j2html.TagCreator.aside;
import static j2html.TagCreator.attrs;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;
import wortlaut.app.report.Margin;
import wortlaut.app.report.Segment;
import wortlaut.app.report.View;

/** The paragraphs, each with the cards of the statements and events that begin in it. */
final class Rows {
  private final View view;
  private final Prose prose;
  private final Margin<DomContent> margin;

  Rows(View view, Ids ids) {
    this.view = view;
    this.prose = new Prose(view, ids);
    Cards cards = new Cards(view, ids);
    this.margin = new Margin<>(cards::statement, cards::event);
  }

  DomContent render() {
    List<DomContent> rows = new ArrayList<>();
    for (List<Segment> paragraph : view.segments()) {
      List<DomContent> beside = margin.beside(paragraph);
      var row = div(attrs(".row"), prose.paragraph(paragraph));
      rows.add(beside.isEmpty() ? row : row.with(aside(each(beside.stream()))));
    }
    return each(rows.stream());
  }
}

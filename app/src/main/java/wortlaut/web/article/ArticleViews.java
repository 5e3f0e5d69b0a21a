package wortlaut.web.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import wortlaut.app.report.Margin;
import wortlaut.app.report.Segment;
import wortlaut.app.report.Share;
import wortlaut.app.report.View;
import wortlaut.app.report.html.Colours;
import wortlaut.app.report.html.Ids;
import wortlaut.app.report.html.Prose;
import wortlaut.record.ArticleRecord;
import wortlaut.record.Document;
import wortlaut.web.text.Messages;

/** Makes the view of a record. */
public final class ArticleViews {
  private final View view;
  private final Messages words;
  private final Cards cards;
  private final Margin<Card> margin;

  private ArticleViews(View view, Messages words, Cards cards) {
    this.view = view;
    this.words = words;
    this.cards = cards;
    this.margin = new Margin<>(cards::statement, cards::event);
  }

  /**
   * The view of a record.
   *
   * @param actors the archive's numbers of the article's actors; empty for one that is not kept
   * @param address where the article is shown, to be cited; "" where it is not kept
   * @param verdicts what readers decided, by id of the fact: confirmed, corrected, removed
   */
  public static ArticleView of(
      ArticleRecord record,
      Map<String, Long> actors,
      Messages words,
      String address,
      Map<String, String> verdicts) {
    View view = new View(record);
    return new ArticleViews(view, words, new Cards(view, actors, words, address, verdicts)).make();
  }

  private ArticleView make() {
    ArticleRecord record = view.record();
    Document document = record.document();
    List<List<Segment>> segments = view.segments();
    String source = Objects.toString(document.source(), "");
    return new ArticleView(
        view.title(),
        Objects.toString(document.outlet(), ""),
        Objects.toString(document.author(), ""),
        Objects.toString(document.published(), ""),
        source,
        source.matches("(?i)https?://.*"),
        Objects.toString(document.language(), "de"),
        voices(segments),
        rows(segments),
        record.statements().stream().map(s -> s.type().label()).distinct().sorted().toList(),
        record.events().stream().map(e -> e.status().label()).distinct().sorted().toList(),
        record.statements().size(),
        record.events().size(),
        !document.furniture().isEmpty(),
        !record.times().isEmpty());
  }

  private List<Voice> voices(List<List<Segment>> segments) {
    List<Voice> voices = new ArrayList<>();
    double from = 0;
    for (Share share : Share.of(view, segments)) {
      String name =
          share.speaker() < 0
              ? cards.outlet()
              : view.record().statements().stream()
                  .filter(s -> view.speakerNumber(s) == share.speaker())
                  .findFirst()
                  .map(cards::name)
                  .orElse(share.name());
      double width = share.part() * 1000;
      voices.add(
          new Voice(
              name, share.speaker(), Colours.of(share.speaker()), share.percent(), from, width));
      from += width;
    }
    return voices;
  }

  private List<ArticleView.Row> rows(List<List<Segment>> segments) {
    Prose prose =
        new Prose(
            view,
            new Ids(""),
            label ->
                label.equals("Statement") ? words.say("statement") : words.word("type", label));
    List<ArticleView.Row> rows = new ArrayList<>();
    for (List<Segment> paragraph : segments) {
      rows.add(new ArticleView.Row(prose.paragraph(paragraph).render(), margin.beside(paragraph)));
    }
    List<Card> rest = margin.rest(view.record());
    if (!rest.isEmpty()) {
      rows.add(new ArticleView.Row("", rest));
    }
    return rows;
  }
}

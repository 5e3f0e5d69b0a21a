package wortlaut.app.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import wortlaut.app.report.Sample;
import wortlaut.record.ArticleRecord;
import wortlaut.record.Span;

class HtmlReportTest {
  private static Document page(ArticleRecord... records) {
    HtmlReport report = new HtmlReport();
    StringBuilder page = new StringBuilder(report.head());
    for (int i = 0; i < records.length; i++) {
      page.append(report.article(i + 1, records[i]));
    }
    return Jsoup.parse(page.append(report.foot()).toString());
  }

  /** The article's words as a reader sees them, without the statements' numbers. */
  private static String words(Element element) {
    Element copy = element.clone();
    copy.select(".n").remove();
    return copy.wholeText();
  }

  @Test
  void voicesNestAsInTheRecord() {
    Document page = page(Sample.dispatch());
    Element inner = page.selectFirst(".prose .q.s2 > .q.s3");
    assertThat(words(inner)).isEqualTo("seine Regierung werde den Vertrag achten");
    assertThat(page.selectFirst("#a1-text-s1").classNames()).contains("direct");
  }

  @Test
  void crossingVoicesKeepEveryWordOnce() {
    Document page = page(Sample.quotes("eins zwei drei", new Span(0, 9), new Span(5, 14)));
    assertThat(words(page.selectFirst(".prose"))).isEqualTo("eins zwei drei");
    assertThat(page.select(".q.s2").eachText().stream().map(s -> s.replaceAll("^2", "")))
        .containsExactly("zwei", "drei");
  }

  @Test
  void everyFactHasACardAndEveryLinkAGoal() {
    Document page = page(Sample.dispatch(), Sample.dispatch());
    Set<String> ids = new HashSet<>(page.select("[id]").eachAttr("id"));
    assertThat(ids).hasSameSizeAs(page.select("[id]"));
    assertThat(page.select("#a1 .card")).hasSize(8);
    assertThat(page.select("a[href^=#]").eachAttr("href"))
        .isNotEmpty()
        .allMatch(href -> ids.contains(href.substring(1)));
  }

  @Test
  void thePageTellsTheOutletsOwnEventsFromThoseItReports() {
    Element ledger = page(Sample.dispatch()).selectFirst(".ledger");
    List<Element> columns = ledger.select(".columns > div");
    assertThat(columns.get(0).select("li").eachText())
        .containsExactly("Südmark ACCUSE allege → Nordmark", "Nordmark REJECT → Südmark");
    assertThat(columns.get(1).select(".who").eachText())
        .containsExactly("Botschafter von Südmark", "Regierungskreisen");
  }

  @Test
  void whatAnArticleSaysStaysText() {
    String hostile =
        "<script>alert(1)</script><img src=x onerror=alert(2)> & \"quote\" ' </style><!--";
    HtmlReport report = new HtmlReport();
    var record = Sample.empty(hostile, hostile, hostile + "\nZweiter Absatz");
    String page = report.head() + report.article(1, record) + report.foot();
    Document parsed = Jsoup.parse(page);
    assertThat(parsed.select("script, img, iframe, object, link, [onerror]")).isEmpty();
    assertThat(words(parsed.selectFirst(".prose"))).isEqualTo(hostile);
    assertThat(parsed.selectFirst("h1").wholeText()).isEqualTo(hostile);
  }

  @Test
  void thePageNeedsNothingFromElsewhere() {
    HtmlReport report = new HtmlReport();
    String page = report.head() + report.article(1, Sample.dispatch()) + report.foot();
    assertThat(page).doesNotContain("http://", "https://", "url(", "@import", "<script");
  }

  @Test
  void severalArticlesHaveAnIndex() {
    assertThat(page(Sample.dispatch()).select("nav")).isEmpty();
    assertThat(
            page(Sample.dispatch(), Sample.empty("Zweiter", null, "Text"))
                .select("nav li a")
                .eachText())
        .containsExactly("Feldkamp: „Nichts zu verbergen“", "Zweiter");
  }
}

package wortlaut.app.report.html;

import static j2html.TagCreator.a;
import static j2html.TagCreator.attrs;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.li;
import static j2html.TagCreator.nav;
import static j2html.TagCreator.ol;
import static j2html.TagCreator.small;
import static j2html.TagCreator.text;

import j2html.TagCreator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import wortlaut.app.report.Report;
import wortlaut.app.report.View;
import wortlaut.record.ArticleRecord;

/**
 * One page that needs nothing else: no network, no script. Each article stands with its voices and,
 * beside every paragraph, cards of the statements and events in it. All text goes through j2html,
 * which escapes it.
 */
public final class HtmlReport implements Report {
  /** Statements and events whose words light up with their card; the others are only linked. */
  private static final int LIT = 80;

  private record Entry(String title, String about) {}

  private final Map<Integer, Entry> index = new ConcurrentSkipListMap<>();

  @Override
  public String head() {
    return resource("head.html").replace("/* style */", resource("report.css") + lit());
  }

  @Override
  public String article(int number, ArticleRecord record) {
    View view = new View(record);
    Ids ids = Ids.of(number);
    index.put(number, new Entry(view.title(), Masthead.about(record.document())));
    return TagCreator.article(
                attrs("#" + ids.article()),
                new Masthead(view).render(),
                new Rows(view, ids).render(),
                new Ledger(view, ids).render(),
                new Cast(view).render())
            .withLang(record.document().language())
            .render()
        + "\n";
  }

  /**
   * The index comes last, since the page is written as the articles are read; CSS puts it first.
   */
  @Override
  public String foot() {
    String contents =
        index.size() < 2
            ? ""
            : nav(
                    attrs(".index"),
                    h2(index.size() + " articles"),
                    ol(
                        each(
                            index.entrySet(),
                            entry ->
                                li(
                                    a(entry.getValue().title())
                                        .withHref("#" + Ids.of(entry.getKey()).article()),
                                    text(" "),
                                    small(entry.getValue().about())))))
                .render();
    return contents + "</main>\n</body>\n</html>\n";
  }

  /** Rules that light up the words of a card and the card of the words that the pointer is on. */
  private static String lit() {
    return IntStream.rangeClosed(1, LIT)
            .boxed()
            .flatMap(i -> Stream.of("s" + i, "e" + i))
            .map(id -> ".row:has(." + id + ":hover) ." + id)
            .collect(Collectors.joining(","))
        + "{--lit:1}\n";
  }

  private static String resource(String name) {
    try (InputStream in = HtmlReport.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

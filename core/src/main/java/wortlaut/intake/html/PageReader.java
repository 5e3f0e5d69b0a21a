package wortlaut.intake.html;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import wortlaut.intake.text.FurnitureReader;

/** Reads articles' web pages. They are only data: nothing in them is run or fetched. */
public final class PageReader {
  private final PageParts parts = new PageParts();
  private final Cleaner cleaner = new Cleaner(parts);
  private final Body body;

  /**
   * @param furniture tells paragraphs that are not the article
   */
  public PageReader(FurnitureReader furniture) {
    this.body = new Body(furniture);
  }

  /**
   * What a page says.
   *
   * @param address the page's URL, or the file's name, or null; a day in it may date the article
   */
  public Page read(String html, String address) {
    Document page = Jsoup.parse(html);
    JsonLd data = new JsonLd(page);
    Document cleaned = page.clone();
    cleaner.clean(cleaned.body());
    List<Paragraph> all = Paragraphs.of(cleaned.body());
    String outlet = Outlet.find(data, page, address);
    String title = Headline.find(data, page, all, outlet);
    Element container = Container.find(cleaned, "https://page.invalid/");
    List<Paragraph> chosen = new ArrayList<>(body.choose(Paragraphs.of(container), title));
    Standfirst.find(page, data.article(), parts, all, chosen)
        .ifPresent(lead -> chosen.add(0, lead));
    return new Page(
        title,
        outlet,
        Authors.find(data, page),
        Published.find(data, page, address),
        language(page),
        chosen.stream().map(Paragraph::text).collect(Collectors.joining("\n\n")));
  }

  private static String language(Document page) {
    Element html = page.selectFirst("html[lang]");
    return html == null || html.attr("lang").length() < 2
        ? null
        : html.attr("lang").substring(0, 2);
  }
}

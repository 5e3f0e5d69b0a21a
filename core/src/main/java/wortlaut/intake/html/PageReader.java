package wortlaut.intake.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import wortlaut.intake.text.FurnitureReader;

/** Reads articles' web pages. They are only data: nothing in them is run or fetched. */
public final class PageReader {
  private final Cleaner cleaner;
  private final Body body;
  private final Standfirst standfirst;

  /**
   * @param furniture tells paragraphs that are not the article
   */
  public PageReader(FurnitureReader furniture) {
    PageParts parts = new PageParts();
    this.cleaner = new Cleaner(parts);
    this.body = new Body(furniture);
    this.standfirst = new Standfirst(parts, furniture);
  }

  /**
   * What a page says.
   *
   * @param address the page's URL, or the file's name, or null; a day in it may date the article
   */
  public Page read(String html, String address) {
    Document page = Jsoup.parse(html);
    JsonLd data = new JsonLd(page);
    Descriptions descriptions = Descriptions.of(page, data.article());
    Document cleaned = page.clone();
    cleaner.clean(cleaned.body(), descriptions);
    String outlet = Outlet.find(data, page, address);
    String title = Headline.find(data, page, cleaned.body(), outlet);
    return new Page(
        title,
        outlet,
        Authors.find(data, page, outlet),
        Published.find(data, page, address),
        language(page),
        StatedBody.ifFuller(data.article(), text(cleaned, title, descriptions)));
  }

  private String text(Document cleaned, String title, Descriptions descriptions) {
    List<Paragraph> all = Paragraphs.of(cleaned.body());
    Element container = Container.find(cleaned);
    List<Paragraph> chosen = new ArrayList<>(body.choose(Paragraphs.of(container), title));
    standfirst.find(all, chosen, descriptions).ifPresent(lead -> chosen.add(0, lead));
    return chosen.stream().map(Paragraph::text).collect(Collectors.joining("\n\n"));
  }

  private static String language(Document page) {
    Element html = page.selectFirst("html[lang]");
    String language = html == null ? "" : html.attr("lang").strip();
    return language.length() < 2 ? null : language.substring(0, 2).toLowerCase(Locale.ROOT);
  }
}

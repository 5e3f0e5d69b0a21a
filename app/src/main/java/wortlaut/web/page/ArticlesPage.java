package wortlaut.web.page;

import io.javalin.http.Context;
import java.util.List;
import wortlaut.archive.ask.Documents;
import wortlaut.archive.ask.Head;
import wortlaut.web.Archives;

/** All articles, those that came last first. */
public final class ArticlesPage {
  private static final int SIZE = 40;

  /** What it shows. */
  public record Page(List<Head> heads, Pager pager) {}

  private final Site site;
  private final Archives archives;

  public ArticlesPage(Site site, Archives archives) {
    this.site = site;
    this.archives = archives;
  }

  /** {@code GET /articles}. */
  public void get(Context context) {
    int number = Ask.page(context);
    Frame frame = site.frame(context);
    Page page =
        archives.ask(
            archive ->
                new Page(
                    new Documents(archive.database()).newest(SIZE, (number - 1) * SIZE),
                    Pager.of(number, archive.size(), SIZE, frame.path())));
    site.show(context, frame, "articles", page);
  }
}

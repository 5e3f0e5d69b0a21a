package wortlaut.web.page;

import io.javalin.http.Context;
import java.util.List;
import wortlaut.archive.ask.Documents;
import wortlaut.archive.ask.Head;
import wortlaut.archive.ask.Overview;
import wortlaut.web.Archives;
import wortlaut.web.Remembered;

/** The first page: search, read, what there is. */
public final class HomePage {
  private static final int NEWEST = 8;

  /** What it shows. */
  public record Page(Overview overview, List<Head> newest) {}

  private final Site site;
  private final Archives archives;
  private final Remembered<Page> pages = new Remembered<>();

  public HomePage(Site site, Archives archives) {
    this.site = site;
    this.archives = archives;
  }

  /** {@code GET /}. */
  public void get(Context context) {
    Page page =
        archives.ask(
            archive ->
                pages.get(
                    archive,
                    "home",
                    a -> {
                      Documents documents = new Documents(a.database());
                      return new Page(documents.overview(), documents.newest(NEWEST, 0));
                    }));
    site.show(context, "home", page);
  }
}

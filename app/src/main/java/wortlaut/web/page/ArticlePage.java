package wortlaut.web.page;

import io.javalin.http.Context;
import java.util.List;
import wortlaut.archive.Archive;
import wortlaut.archive.ask.Corrected;
import wortlaut.archive.ask.Documents;
import wortlaut.archive.ask.Head;
import wortlaut.archive.ask.Version;
import wortlaut.archive.store.CorrectionStore;
import wortlaut.archive.store.Stored;
import wortlaut.web.Archives;
import wortlaut.web.article.ArticleView;
import wortlaut.web.article.ArticleViews;
import wortlaut.web.guard.Refused;

/** An article with its voices. */
public final class ArticlePage {
  /**
   * What it shows.
   *
   * @param id the document's number; 0 for one that is not kept
   * @param reading id of a reading that is not kept, or ""
   * @param notices what is to be known of how it was read
   */
  public record Page(
      long id,
      String reading,
      ArticleView article,
      int version,
      List<Version> versions,
      List<Head> copies,
      List<String> notices) {}

  private final Site site;
  private final Archives archives;

  public ArticlePage(Site site, Archives archives) {
    this.site = site;
    this.archives = archives;
  }

  /** {@code GET /articles/{id}}. */
  public void get(Context context) {
    long id = Ask.id(context, "id");
    Frame frame = site.frame(context);
    String address = "http://" + context.header("Host") + "/articles/" + id;
    site.show(context, frame, "article", archives.ask(a -> page(a, id, frame, address)));
  }

  /** {@code GET /articles/{id}/{fact}}: an address of a fact that can be cited. */
  public void fact(Context context) {
    long id = Ask.id(context, "id");
    String fact = context.pathParam("fact");
    if (!fact.matches("[se]\\d{1,6}")) {
      throw new Refused(404, "nothing");
    }
    context.redirect("/articles/" + id + "#" + fact);
  }

  private static Page page(Archive archive, long id, Frame frame, String address) {
    Stored stored = archive.find(id).orElseThrow(() -> new Refused(404, "article"));
    Documents documents = new Documents(archive.database());
    Corrected corrected =
        Corrected.of(stored.record(), new CorrectionStore(archive.database()).of(id));
    return new Page(
        id,
        "",
        ArticleViews.of(
            corrected.record(), documents.actors(id), frame.words(), address, corrected.verdicts()),
        stored.version(),
        documents.versions(id),
        documents.copies(id),
        List.of());
  }
}

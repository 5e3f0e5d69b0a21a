package wortlaut.web.page;

import io.javalin.http.Context;
import java.util.List;
import wortlaut.archive.ask.Answer;
import wortlaut.archive.ask.Hit;
import wortlaut.archive.ask.SearchRequest;
import wortlaut.archive.ask.Searches;
import wortlaut.archive.index.Kind;
import wortlaut.web.Archives;
import wortlaut.web.Remembered;

/** What a search finds. */
public final class SearchPage {
  private static final int SIZE = 20;

  /** What it shows. */
  public record Page(Form form, List<Hit> hits, Pager pager) {}

  /** What was asked for, as the form shows it again; "" where nothing was. */
  public record Form(
      String words,
      String in,
      String speaker,
      String about,
      String outlet,
      String since,
      String until,
      boolean unique) {}

  private final Site site;
  private final Archives archives;
  private final Remembered<Answer<Hit>> found = new Remembered<>();

  public SearchPage(Site site, Archives archives) {
    this.site = site;
    this.archives = archives;
  }

  /** {@code GET /search}. */
  public void get(Context context) {
    Frame frame = site.frame(context);
    int number = Ask.page(context);
    SearchRequest request = request(context, SIZE);
    Answer<Hit> hits =
        archives.ask(
            archive ->
                found.get(
                    archive,
                    List.of(request, number),
                    a -> new Searches(a).find(request, (number - 1) * SIZE)));
    Page page =
        new Page(form(request), hits.first(), Pager.of(number, hits.all(), SIZE, frame.path()));
    site.show(context, frame, "search", page);
  }

  /** What an address asks for. */
  public static SearchRequest request(Context context, int limit) {
    Kind kind = Ask.one(context, "in", Kind.class);
    return new SearchRequest(
        Ask.text(context, "q"),
        kind == null ? List.of() : List.of(kind),
        Ask.text(context, "speaker"),
        Ask.text(context, "about"),
        Ask.texts(context, "outlet"),
        Ask.texts(context, "type"),
        Ask.day(context, "since"),
        Ask.day(context, "until"),
        Ask.text(context, "unique") != null,
        limit);
  }

  private static Form form(SearchRequest request) {
    return new Form(
        or(request.words()),
        request.kinds().isEmpty()
            ? ""
            : request.kinds().get(0).name().toLowerCase(java.util.Locale.ROOT),
        or(request.speaker()),
        or(request.about()),
        request.outlets().isEmpty() ? "" : request.outlets().get(0),
        or(request.since()),
        or(request.until()),
        request.unique());
  }

  private static String or(String value) {
    return value == null ? "" : value;
  }
}

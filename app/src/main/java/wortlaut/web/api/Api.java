package wortlaut.web.api;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import wortlaut.archive.Archive;
import wortlaut.archive.ask.ActorFinder;
import wortlaut.archive.ask.ActorTimes;
import wortlaut.archive.ask.Answer;
import wortlaut.archive.ask.By;
import wortlaut.archive.ask.Documents;
import wortlaut.archive.ask.Dossier;
import wortlaut.archive.ask.Dossiers;
import wortlaut.archive.ask.EventOrder;
import wortlaut.archive.ask.EventRequest;
import wortlaut.archive.ask.EventTables;
import wortlaut.archive.ask.Events;
import wortlaut.archive.ask.Head;
import wortlaut.archive.ask.Hit;
import wortlaut.archive.ask.Searches;
import wortlaut.archive.ask.Version;
import wortlaut.archive.store.CorrectionStore;
import wortlaut.archive.store.Stored;
import wortlaut.archive.threads.ClaimThread;
import wortlaut.record.RecordJson;
import wortlaut.web.Archives;
import wortlaut.web.guard.Refused;
import wortlaut.web.page.Ask;
import wortlaut.web.page.ComparePage;
import wortlaut.web.page.EventsPage;
import wortlaut.web.page.SearchPage;
import wortlaut.web.page.ThreadsPage;

/** What the pages show, as JSON; {@code openapi.json} describes it, and a test compares the two. */
public final class Api {
  /** Where all paths begin. */
  public static final String ROOT = "/api/v1";

  private static final int MOST = 200; // entries of a page of a list

  /**
   * Part of a list.
   *
   * @param all how many there are in all
   * @param page number of this part, from 1
   * @param size how many a part has at most
   * @param items the entries
   */
  public record Listed<T>(long all, int page, int size, List<T> items) {}

  /** An article without its record. */
  public record Article(
      long id, int version, String reader, Head head, List<Version> versions, List<Head> copies) {}

  /** What is known of an actor. */
  public record Actor(
      Dossier dossier, List<ActorTimes.Month> months, List<ActorTimes.Counterpart> counterparts) {}

  /** Two sides. */
  public record Compared(ComparePage.Result a, ComparePage.Result b) {}

  private final Archives archives;
  private final ThreadsPage threads;
  private final ComparePage compare;

  /**
   * @param threads and {@code compare} hold answers that take long to find
   */
  public Api(Archives archives, ThreadsPage threads, ComparePage compare) {
    this.archives = archives;
    this.threads = threads;
    this.compare = compare;
  }

  /** All paths below {@link #ROOT} and who answers. */
  public Map<String, Handler> routes() {
    Map<String, Handler> routes = new LinkedHashMap<>();
    routes.put("/openapi.json", Api::description);
    routes.put("/overview", answer(a -> new Documents(a.database()).overview()));
    routes.put("/articles", this::articles);
    routes.put("/articles/{id}", this::article);
    routes.put("/articles/{id}/record", this::record);
    routes.put("/search", this::search);
    routes.put("/events", this::events);
    routes.put("/events/counts", this::counts);
    routes.put("/events/months", this::months);
    routes.put("/events/matrix", this::matrix);
    routes.put("/events/states", this::states);
    routes.put("/actors", this::actors);
    routes.put("/actors/{id}", this::actor);
    routes.put("/corrections", this::corrections);
    routes.put("/threads", this::threads);
    routes.put("/compare", this::compare);
    return routes;
  }

  private Handler answer(Function<Archive, Object> question) {
    return context -> context.json(archives.ask(question));
  }

  private static void description(Context context) throws IOException {
    try (InputStream in = Api.class.getResourceAsStream("openapi.json")) {
      context.contentType("application/json; charset=utf-8").result(in.readAllBytes());
    }
  }

  private static int size(Context context) {
    return (int) Ask.number(context, "size", 50, 1, MOST);
  }

  private static int offset(Context context) {
    return (Ask.page(context) - 1) * size(context);
  }

  private static <T> Listed<T> listed(Context context, long all, List<T> items) {
    return new Listed<>(all, Ask.page(context), size(context), items);
  }

  private void articles(Context context) {
    context.json(
        archives.ask(
            a ->
                listed(
                    context,
                    a.size(),
                    new Documents(a.database()).newest(size(context), offset(context)))));
  }

  private void article(Context context) {
    long id = Ask.id(context, "id");
    context.json(
        archives.ask(
            a -> {
              Stored stored = stored(a, id);
              Documents documents = new Documents(a.database());
              return new Article(
                  id,
                  stored.version(),
                  stored.reader(),
                  documents.head(id).orElseThrow(),
                  documents.versions(id),
                  documents.copies(id));
            }));
  }

  private void record(Context context) {
    long id = Ask.id(context, "id");
    if (Ask.text(context, "download") != null) {
      context.header("Content-Disposition", "attachment; filename=\"article-" + id + ".json\"");
    }
    String json = archives.ask(a -> RecordJson.write(stored(a, id).record()));
    context.contentType("application/json; charset=utf-8").result(json);
  }

  private static Stored stored(Archive archive, long id) {
    return archive.find(id).orElseThrow(() -> new Refused(404, "article"));
  }

  private void search(Context context) {
    Answer<Hit> found =
        archives.ask(
            a -> new Searches(a).find(SearchPage.request(context, size(context)), offset(context)));
    context.json(listed(context, found.all(), found.first()));
  }

  private void events(Context context) {
    EventRequest request = EventsPage.request(context, size(context));
    EventOrder sort = Ask.one(context, "sort", EventOrder.class);
    EventOrder order = sort == null ? EventOrder.DATE : sort;
    boolean down = !"0".equals(Ask.text(context, "down"));
    context.json(
        archives.ask(
            a -> {
              Events events = new Events(a.database());
              return listed(
                  context,
                  events.count(request),
                  events.page(request, order, down, offset(context)));
            }));
  }

  private void counts(Context context) {
    By by = Ask.one(context, "by", By.class);
    EventRequest request = EventsPage.request(context, 0);
    context.json(
        archives.ask(a -> new Events(a.database()).count(request, by == null ? By.MONTH : by)));
  }

  private void months(Context context) {
    EventRequest request = EventsPage.request(context, 0);
    context.json(archives.ask(a -> new EventTables(a.database()).months(request)));
  }

  private void matrix(Context context) {
    EventRequest request = EventsPage.request(context, 0);
    context.json(archives.ask(a -> new EventTables(a.database()).matrix(request)));
  }

  private void states(Context context) {
    EventRequest request = EventsPage.request(context, 0);
    EventTables.Side side = Ask.one(context, "map", EventTables.Side.class);
    context.json(
        archives.ask(
            a ->
                new EventTables(a.database())
                    .states(request, side == null ? EventTables.Side.SOURCE : side)));
  }

  private void actors(Context context) {
    String letters = Ask.text(context, "q");
    if (letters == null) {
      throw new Refused(400, "value");
    }
    var found = archives.ask(a -> new ActorFinder(a.database()).beginning(letters, size(context)));
    context.json(new Listed<>(found.size(), 1, size(context), found));
  }

  private void actor(Context context) {
    long id = Ask.id(context, "id");
    context.json(
        archives.ask(
            a -> {
              ActorTimes times = new ActorTimes(a.database());
              Dossier dossier =
                  new Dossiers(a.database())
                      .of(id, size(context))
                      .orElseThrow(() -> new Refused(404, "actor"));
              return new Actor(dossier, times.months(id), times.counterparts(id));
            }));
  }

  private void corrections(Context context) {
    context.json(
        archives.ask(
            a -> {
              CorrectionStore store = new CorrectionStore(a.database());
              return listed(context, store.count(), store.latest(size(context), offset(context)));
            }));
  }

  private void threads(Context context) {
    Answer<ClaimThread> found = archives.ask(a -> threads.find(a, ThreadsPage.request(context, a)));
    context.json(
        listed(
            context,
            found.first().size(),
            found.first().stream().skip(offset(context)).limit(size(context)).toList()));
  }

  private void compare(Context context) {
    String actor = Ask.text(context, "actor");
    ComparePage.Side a = ComparePage.side(context, "a", "");
    ComparePage.Side b = ComparePage.side(context, "b", "");
    context.json(
        archives.ask(
            archive ->
                new Compared(compare.find(archive, a, actor), compare.find(archive, b, actor))));
  }
}

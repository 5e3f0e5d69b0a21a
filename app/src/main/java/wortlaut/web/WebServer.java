package wortlaut.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.config.SizeUnit;
import java.nio.file.Path;
import java.util.function.Consumer;
import wortlaut.archive.error.ArchiveException;
import wortlaut.web.api.Api;
import wortlaut.web.guard.Guard;
import wortlaut.web.guard.Refused;
import wortlaut.web.guard.Token;
import wortlaut.web.page.ActorPage;
import wortlaut.web.page.ArticlePage;
import wortlaut.web.page.ArticlesPage;
import wortlaut.web.page.Assets;
import wortlaut.web.page.ComparePage;
import wortlaut.web.page.CorrectPage;
import wortlaut.web.page.CorrectionsPage;
import wortlaut.web.page.ErrorPages;
import wortlaut.web.page.EventsPage;
import wortlaut.web.page.HomePage;
import wortlaut.web.page.ReadPage;
import wortlaut.web.page.SearchPage;
import wortlaut.web.page.SettingsPage;
import wortlaut.web.page.Site;
import wortlaut.web.page.ThreadsPage;
import wortlaut.web.reading.Desk;
import wortlaut.web.reading.Readings;

/**
 * The web page over an archive, on this machine alone.
 *
 * <pre>{@code
 * try (WebServer server = WebServer.start(file, 7373, wortlaut::read, System.err::println)) {
 *   System.out.println(server.address());
 * }
 * }</pre>
 */
public final class WebServer implements AutoCloseable {
  private static final String HOST = "127.0.0.1";
  private static final int AT_A_TIME = 4; // questions to the archive
  private static final long BODY = 12_000_000; // bytes of a request
  private static final long READING = 60; // seconds

  private final Archives archives;
  private final Desk desk = new Desk(READING);
  private final Javalin javalin;

  private WebServer(Path file, int port, Reader reader, Consumer<String> log) {
    archives = new Archives(file, AT_A_TIME, log);
    Token token = new Token();
    Site site = new Site(token);
    javalin =
        Javalin.create(
            config -> {
              limits(config);
              Guard guard = new Guard(token);
              config.routes.before(guard::check);
              pages(config.routes, site);
              reading(config.routes, site, reader);
              errors(config.routes, new ErrorPages(site, log));
            });
    try {
      javalin.start(HOST, port);
    } catch (RuntimeException | Error e) {
      close();
      throw e;
    }
  }

  /**
   * Starts a server; the archive is made if it does not exist.
   *
   * @param file the archive
   * @param port 0 for any that is free
   * @param reader reads what visitors give
   * @param log is told what a user should know, and of errors in Wortlaut itself
   * @throws ArchiveException if the file is no archive or cannot be opened
   * @throws io.javalin.util.JavalinException if the port is taken
   */
  public static WebServer start(Path file, int port, Reader reader, Consumer<String> log) {
    return new WebServer(file, port, reader, log);
  }

  private static void limits(JavalinConfig config) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.http.maxRequestSize = BODY;
    config.jetty.multipartConfig.maxTotalRequestSize(BODY, SizeUnit.BYTES);
    config.jetty.multipartConfig.maxFileSize(BODY, SizeUnit.BYTES);
    config.jetty.multipartConfig.maxInMemoryFileSize((int) BODY, SizeUnit.BYTES);
  }

  private void pages(RoutesConfig routes, Site site) {
    ArticlePage article = new ArticlePage(site, archives);
    routes.get("/", new HomePage(site, archives)::get);
    routes.get("/search", new SearchPage(site, archives)::get);
    routes.get("/articles", new ArticlesPage(site, archives)::get);
    routes.get("/articles/{id}", article::get);
    routes.get("/articles/{id}/{fact}", article::fact);
    CorrectPage correct = new CorrectPage(site, archives);
    routes.get("/articles/{id}/{fact}/correct", correct::get);
    routes.post("/articles/{id}/{fact}/correct", correct::post);
    CorrectionsPage corrections = new CorrectionsPage(site, archives);
    routes.get("/corrections", corrections::get);
    routes.get("/corrections.jsonl", corrections::training);
    routes.post("/corrections/{id}/undo", corrections::undo);
    EventsPage events = new EventsPage(site, archives);
    routes.get("/events", events::get);
    routes.get("/events.csv", events::csv);
    ActorPage actor = new ActorPage(site, archives);
    routes.get("/actors", actor::find);
    routes.get("/actors/{id}", actor::get);
    ThreadsPage threads = new ThreadsPage(site, archives);
    routes.get("/threads", threads::get);
    ComparePage compare = new ComparePage(site, archives);
    routes.get("/compare", compare::get);
    new Api(archives, threads, compare)
        .routes()
        .forEach((path, handler) -> routes.get(Api.ROOT + path, handler));
    routes.get("/assets/{name}", new Assets()::get);
    routes.post("/settings", new SettingsPage()::post);
  }

  private void reading(RoutesConfig routes, Site site, Reader reader) {
    ReadPage page = new ReadPage(site, archives, reader, desk, new Readings());
    routes.post("/read", page::post);
    routes.get("/readings/{id}", page::get);
    routes.post("/readings/{id}/keep", page::keep);
  }

  private static void errors(RoutesConfig routes, ErrorPages pages) {
    routes.exception(Refused.class, pages::refused);
    routes.exception(ArchiveException.class, pages::archive);
    routes.exception(Exception.class, pages::bug);
    for (int status : new int[] {400, 404, 405, 413}) {
      routes.error(status, pages::status);
    }
  }

  /** The port it listens at. */
  public int port() {
    return javalin.port();
  }

  /** Where a browser finds it. */
  public String address() {
    return "http://" + HOST + ":" + port() + "/";
  }

  @Override
  public void close() {
    javalin.stop();
    desk.close();
    archives.close();
  }
}

package wortlaut.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import wortlaut.intake.error.ErrorCode;
import wortlaut.intake.web.Validators;

/** Feeds from a server on this machine. */
class FeedIntakeTest {
  private static final Duration PAUSE = Duration.ofMillis(150);

  private final Queue<String> asked = new ConcurrentLinkedQueue<>();
  private final Queue<Long> times = new ConcurrentLinkedQueue<>();
  private HttpServer server;
  private String address;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    address = "http://127.0.0.1:" + server.getAddress().getPort();
    serve("/robots.txt", "text/plain", "User-agent: *\nDisallow: /intern/\n");
    serve("/rss", "application/rss+xml", rss("/a/1", "/intern/2", "/a/3"));
    for (String path : List.of("/a/1", "/intern/2", "/a/3")) {
      serve(path, "text/html; charset=utf-8", page(path));
    }
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private static String page(String path) {
    return "<!doctype html><html lang=de><head><title>Seite</title></head><body><article><h1>Über "
        + path
        + "</h1><p>Der Stadtrat von Neuhafen hat am Dienstag über die neue Brücke beraten und eine Entscheidung"
        + " vertagt.</p><p>Die Bürgermeisterin sagte, das Geld reiche in diesem Jahr nicht für beide Ufer, man"
        + " müsse sich für eine Seite entscheiden.</p></article></body></html>";
  }

  private static String rss(String... paths) {
    StringBuilder items = new StringBuilder();
    for (String path : paths) {
      items.append("<item><title>Kurz</title><link>").append(path);
      items.append("</link><pubDate>Tue, 03 Mar 2026 23:30:00 GMT</pubDate></item>");
    }
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><rss version=\"2.0\"><channel><title>Neuhafener"
        + " Blatt</title><link>x</link><description>d</description>"
        + items
        + "</channel></rss>";
  }

  private void serve(String path, String type, String text) {
    byte[] body = text.getBytes(UTF_8);
    server.createContext(
        path,
        exchange -> {
          asked.add(path);
          times.add(System.nanoTime());
          boolean same = "\"v1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
          exchange.getResponseHeaders().set("Content-Type", type);
          exchange.getResponseHeaders().set("ETag", "\"v1\"");
          exchange.sendResponseHeaders(same ? 304 : 200, same ? -1 : body.length);
          if (!same) {
            exchange.getResponseBody().write(body);
          }
          exchange.close();
        });
  }

  private static Intake intake() {
    return Intake.open(IntakeOptions.defaults().withAllowPrivate(true).withPause(PAUSE));
  }

  @Test
  void aFeedGivesTheArticlesOfItsEntries() {
    try (Results results = intake().read(address + "/rss")) {
      List<Result> all = results.stream().toList();
      assertThat(all).hasSize(3);
      Article first = ((Result.Read) all.get(0)).article();
      assertThat(first.source()).isEqualTo(address + "/a/1");
      assertThat(first.outlet()).isEqualTo("127.0.0.1"); // the page says it itself
      assertThat(first.published()).isEqualTo("2026-03-04"); // half past midnight in Germany
      assertThat(first.text()).contains("Bürgermeisterin");
      assertThat(((Result.Failed) all.get(1)).problem().code()).isEqualTo(ErrorCode.ROBOTS);
    }
    assertThat(asked).containsOnlyOnce("/robots.txt").doesNotContain("/intern/2");
  }

  @Test
  void requestsToOneHostKeepThePause() {
    try (Results results = intake().read(address + "/rss")) {
      results.forEachRemaining(result -> {});
    }
    Long[] at = times.toArray(new Long[0]);
    for (int i = 2; i < at.length; i++) { // the first is the feed itself, which a person named
      // However slow the machine is: the pause begins after the answer, that is after this time.
      assertThat(at[i] - at[i - 1]).isGreaterThanOrEqualTo(PAUSE.toNanos());
    }
  }

  @Test
  void anUnchangedFeedAndKnownArticlesAreNotFetchedAgain() {
    Intake intake = intake();
    FeedVisit first =
        intake.visit(address + "/rss", Validators.NONE, link -> link.endsWith("/a/1"));
    assertThat(first.changed()).isTrue();
    assertThat(first.results().stream().filter(Result.Read.class::isInstance)).hasSize(1);
    assertThat(asked).doesNotContain("/a/1");
    FeedVisit again = intake.visit(address + "/rss", first.validators(), link -> false);
    assertThat(again.changed()).isFalse();
    assertThat(again.results().hasNext()).isFalse();
  }

  @Test
  void privateAddressesAreRefused() {
    Intake strict = Intake.open(IntakeOptions.defaults());
    FeedVisit visit = strict.visit(address + "/rss", Validators.NONE, link -> false);
    Result.Failed failed = (Result.Failed) visit.results().next();
    assertThat(failed.problem().code()).isEqualTo(ErrorCode.PRIVATE_ADDRESS);
    assertThat(asked).isEmpty();
  }

  @Test
  void whatIsNoFeedIsTold() {
    serve(
        "/bad",
        "application/rss+xml",
        "<!DOCTYPE rss [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><rss>&a;</rss>");
    FeedVisit visit = intake().visit(address + "/bad", Validators.NONE, link -> false);
    assertThat(((Result.Failed) visit.results().next()).problem().code())
        .isEqualTo(ErrorCode.BROKEN_FEED);
  }
}

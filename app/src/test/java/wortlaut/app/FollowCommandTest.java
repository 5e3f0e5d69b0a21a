package wortlaut.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Feeds on a server of this machine. */
class FollowCommandTest {
  @TempDir private Path directory;

  private final Map<String, String> pages = new ConcurrentHashMap<>();
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          String path = exchange.getRequestURI().getPath();
          asked.add(path);
          byte[] body = pages.getOrDefault(path, "").getBytes(UTF_8);
          String tag = "\"" + pages.getOrDefault(path, "").hashCode() + "\"";
          boolean same = tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
          boolean xml = path.startsWith("/feed");
          exchange
              .getResponseHeaders()
              .set("Content-Type", xml ? "application/atom+xml" : "text/html");
          exchange.getResponseHeaders().set("ETag", tag);
          exchange.sendResponseHeaders(
              body.length == 0 ? 404 : same ? 304 : 200,
              same || body.length == 0 ? -1 : body.length);
          if (!same && body.length > 0) {
            exchange.getResponseBody().write(body);
          }
          exchange.close();
        });
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private void feed(String... paths) {
    StringBuilder feed =
        new StringBuilder(
            "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>Blatt</title><id>x</id>");
    for (String path : paths) {
      feed.append("<entry><title>t</title><id>")
          .append(path)
          .append("</id><link href=\"")
          .append(path);
      feed.append("\"/><updated>2026-03-03T08:00:00Z</updated></entry>");
      pages.put(
          path,
          "<html lang=de><body><article><h1>Über "
              + path
              + "</h1><p>Der Stadtrat von Neuhafen hat am Dienstag über die Brücke beraten und eine Entscheidung"
              + " vertagt.</p><p>„Das Geld reicht in diesem Jahr nicht“, sagte Bürgermeisterin Alma Rieder am"
              + " Abend.</p></article></body></html>");
    }
    pages.put("/feed", feed + "</feed>");
  }

  private Cli.Run follow(String... more) throws IOException {
    String address = "http://127.0.0.1:" + server.getAddress().getPort();
    Path list =
        Files.writeString(directory.resolve("feeds.txt"), "# Blätter\n" + address + "/feed\n");
    List<String> all =
        new java.util.ArrayList<>(
            List.of(
                "follow",
                list.toString(),
                "--once",
                "-a",
                directory.resolve("a.wortlaut").toString(),
                "--pause",
                "0s"));
    all.addAll(List.of(more));
    return Cli.run(all.toArray(String[]::new));
  }

  @Test
  void newArticlesAreAddedAndNothingIsFetchedTwice() throws IOException {
    feed("/a", "/b");
    Cli.Run first = follow("--allow-private");
    assertThat(first.err()).contains("2 added, 0 changed, 0 failed");
    assertThat(follow("--allow-private").err()).contains("0 added");
    feed("/a", "/b", "/c");
    Cli.Run third = follow("--allow-private");
    assertThat(third.err()).contains("1 added");
    assertThat(third.exit()).isZero();
    assertThat(asked).containsOnlyOnce("/a", "/b", "/c");
    assertThat(Cli.run("check", "-a", directory.resolve("a.wortlaut").toString()).out())
        .isEqualTo("3 articles, all is well\n");
  }

  @Test
  void privateAddressesAreRefusedAsInRead() throws IOException {
    feed("/a");
    Cli.Run run = follow();
    assertThat(run.exit()).isEqualTo(Exit.SOME_FAILED);
    assertThat(run.err()).contains("[W122]");
    assertThat(asked).isEmpty();
  }

  @Test
  void wrongTimesAreTold() throws IOException {
    assertThat(follow("--every", "soon").err()).contains("write it as 30s, 15m, 2h or 1d");
  }
}

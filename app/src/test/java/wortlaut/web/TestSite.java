package wortlaut.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import wortlaut.archive.Archive;
import wortlaut.intake.Article;
import wortlaut.record.ArticleRecord;

/** A server over an archive of made articles, and a visitor who asks it. */
public final class TestSite implements AutoCloseable {
  /** What stands in every field of the hostile article. */
  static final String HOSTILE =
      "<script>document.title='owned'</script><img src=x onerror=\"document.title='owned'\">'\"`${7*7}&lt;</title></textarea>";

  private final WebServer server;
  private final HttpClient client =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
  final List<String> log = Collections.synchronizedList(new ArrayList<>());

  private TestSite(Path file) {
    server = WebServer.start(file, 0, TestSite::read, log::add);
  }

  /** Over made articles: thirty, of which the first has two versions, a large and a hostile one. */
  static TestSite full(Path directory) {
    Path file = directory.resolve("made.wortlaut");
    try (Archive archive = Archive.open(file, notice -> {})) {
      List<ArticleRecord> records = new ArrayList<>();
      for (int i = 0; i < 30; i++) {
        records.add(Made.article(i));
      }
      records.add(Made.large());
      records.add(Made.hostile(HOSTILE));
      archive.add(records, "test", failure -> {});
      archive.add(List.of(Made.changed(0)), "test", failure -> {});
      archive.refresh();
    }
    return new TestSite(file);
  }

  /** Over an archive without articles. */
  static TestSite empty(Path directory) {
    return new TestSite(directory.resolve("empty.wortlaut"));
  }

  /** Finds nothing in any article: reading itself is tested elsewhere. */
  private static ArticleRecord read(Article article) {
    return new ArticleRecord(
        ArticleRecord.SCHEMA,
        new wortlaut.record.Document(
            "read",
            article.source(),
            article.title(),
            article.outlet(),
            null,
            article.published(),
            "de",
            article.text(),
            List.of()),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  /** Address of a path. */
  URI at(String path) {
    return URI.create("http://127.0.0.1:" + server.port() + path);
  }

  int port() {
    return server.port();
  }

  /** Asks for a path, with headers as name, value, name, value. */
  HttpResponse<String> get(String path, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(at(path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return send(request.build());
  }

  /** A page that is there. */
  Document page(String path) {
    HttpResponse<String> answer = get(path, "Accept-Language", "de");
    if (answer.statusCode() != 200) {
      throw new AssertionError(path + ": " + answer.statusCode() + "\n" + answer.body() + log);
    }
    return Jsoup.parse(answer.body(), at(path).toString());
  }

  /** The token that forms need. */
  String token() {
    return page("/").selectFirst("input[name=token]").val();
  }

  /** Sends a form's fields as they are encoded. */
  HttpResponse<String> post(String path, String body, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(at(path))
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .header("Content-Type", "application/x-www-form-urlencoded");
    for (int i = 0; i < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
    }
    return send(request.build());
  }

  /** The same with token and cookie, as a browser does it. */
  HttpResponse<String> submit(String path, String body) {
    String token = token();
    return post(
        path,
        "token=" + token + (body.isEmpty() ? "" : "&" + body),
        "Cookie",
        "wortlaut-token=" + token);
  }

  HttpResponse<String> send(HttpRequest request) {
    try {
      return client.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    server.close();
  }
}

package wortlaut.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What somebody could send who means harm: none of it runs, leads out, or is answered by a trace.
 */
class AttackTest {
  private static final List<String> VALUES =
      List.of(
          "<script>alert(1)</script>",
          "\"><img src=x onerror=alert(1)>",
          "'><svg/onload=alert(1)>",
          "</title><script>alert(1)</script>",
          "</textarea><iframe src=javascript:alert(1)>",
          "javascript:alert(1)",
          "data:text/html,<script>alert(1)</script>",
          "${7*7}{{7*7}}<%= 7*7 %>",
          "' OR '1'='1",
          "'; DROP TABLE documents; --",
          "\" UNION SELECT text FROM documents --",
          "../../../../etc/passwd",
          "..\\..\\windows\\win.ini",
          "%2e%2e%2f%2e%2e%2fetc%2fpasswd",
          "\u0000",
          "a\r\nSet-Cookie: owned=1",
          "text:*:* AND [* TO *]",
          "((((((((((",
          "/.*.*.*.*.*.*.*.*/",
          "*",
          "**a",
          "\"unclosed",
          "-",
          "~~~~^^^^",
          "\ud83d\udd4a\u202e\u2066",
          "a".repeat(390));
  private static final List<String> PLACES =
      List.of(
          "/search?q=",
          "/search?speaker=",
          "/search?outlet=",
          "/search?in=",
          "/search?since=",
          "/events?source=",
          "/events?type=",
          "/events?outlet=",
          "/events?sort=",
          "/events?page=",
          "/events.csv?target=",
          "/actors?name=",
          "/threads?source=",
          "/threads?least=",
          "/compare?a=",
          "/compare?actor=",
          "/api/v1/search?q=",
          "/api/v1/actors?q=",
          "/api/v1/events?status=");

  @TempDir static Path directory;
  private static TestSite site;

  @BeforeAll
  static void start() {
    site = TestSite.full(directory);
  }

  @AfterAll
  static void stop() {
    site.close();
  }

  private static void harmless(String what, HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(what + answer.body() + site.log).isLessThan(500);
    assertThat(answer.headers().firstValue("set-cookie").orElse("")).doesNotContain("owned");
    assertThat(answer.body()).as(what).doesNotContain("Exception", "at wortlaut.", "root:x:");
    String type = answer.headers().firstValue("content-type").orElse("");
    if (type.contains("html")) {
      noScript(what, Jsoup.parse(answer.body()));
    }
  }

  /** Only the page's own script and style, and addresses of this server or of the web. */
  private static void noScript(String what, Document page) {
    assertThat(page.select("script").eachAttr("src")).as(what).allMatch("/assets/page.js"::equals);
    assertThat(page.select("script").eachText()).as(what).allMatch(String::isBlank);
    assertThat(page.select("iframe, object, embed, base, style, meta[http-equiv=refresh], img"))
        .as(what)
        .isEmpty();
    for (Element element : page.getAllElements()) {
      element
          .attributes()
          .forEach(
              attribute -> {
                assertThat(attribute.getKey()).as(what).doesNotStartWith("on");
                assertThat(attribute.getKey()).as(what).isNotEqualTo("style");
                if (List.of("href", "src", "action").contains(attribute.getKey())) {
                  assertThat(attribute.getValue()).as(what).matches("(?s)(/|#|\\?|https?://).*");
                }
              });
    }
  }

  @Test
  void valuesInAddresses() {
    int at = 0;
    for (String value : VALUES) {
      // every value in five places, every place with several values
      for (int i = 0; i < 5; i++) {
        String path =
            PLACES.get(at++ % PLACES.size()) + URLEncoder.encode(value, StandardCharsets.UTF_8);
        harmless(path, site.get(path));
      }
    }
    assertThat(site.log).isEmpty();
  }

  @Test
  void pathsThatLeadElsewhere() {
    for (String path :
        List.of(
            "/assets/..%2f..%2fpage.css",
            "/assets/%2e%2e/%2e%2e/wortlaut/web/text/messages.tsv",
            "/assets/....//page.css",
            "/assets/page.css%00.html",
            "/articles/1%2f..%2f2",
            "/articles/-1",
            "/articles/999999999999999999999",
            "/articles/1e3",
            "/articles/1/s1%22onclick=alert(1)",
            "/articles/1/../../../etc/passwd",
            "/actors/%3Cscript%3E",
            "/readings/..%2f..%2fetc",
            "/%2f%2fevil.example",
            "/.git/config",
            "/api/v1/articles/1/record/../../..",
            "/api/v2/articles")) {
      HttpResponse<String> answer = site.get(path);
      harmless(path, answer);
      assertThat(answer.statusCode()).as(path).isGreaterThanOrEqualTo(400);
    }
  }

  @Test
  void formsThatLeadElsewhereOrReadThisMachine() {
    for (String back :
        List.of(
            "//evil.example",
            "/\\evil.example",
            "https://evil.example",
            "javascript:alert(1)",
            "/a\r\nX: y")) {
      HttpResponse<String> answer =
          site.submit(
              "/settings", "language=de&back=" + URLEncoder.encode(back, StandardCharsets.UTF_8));
      assertThat(answer.headers().firstValue("location")).as(back).hasValue("/");
    }
    for (String url :
        List.of(
            "file:///etc/passwd",
            "/etc/passwd",
            "jar:file:/x!/y",
            "ftp://127.0.0.1/",
            "http://127.0.0.1:1/",
            "http://[::1]/",
            "http://169.254.169.254/latest/meta-data/",
            "http://localhost:" + site.port() + "/",
            "http://0x7f000001/",
            "gopher://x")) {
      HttpResponse<String> answer =
          site.submit("/read", "url=" + URLEncoder.encode(url, StandardCharsets.UTF_8));
      harmless(url, answer);
      assertThat(answer.statusCode()).as(url).isGreaterThanOrEqualTo(400);
    }
  }

  @Test
  void tooMuch() {
    harmless("long", site.get("/search?q=" + "a".repeat(5000)));
    HttpResponse<String> large = site.submit("/read", "text=" + "Wort+".repeat(3_000_000));
    assertThat(large.statusCode()).isBetween(400, 499);
    for (String method : List.of("PUT", "DELETE", "PATCH", "OPTIONS", "TRACE")) {
      HttpRequest request =
          HttpRequest.newBuilder(site.at("/articles/1"))
              .method(method, HttpRequest.BodyPublishers.noBody())
              .build();
      assertThat(site.send(request).statusCode()).as(method).isBetween(400, 499);
    }
  }

  @Test
  void anArticleFullOfMarkupIsTextOnEveryPage() {
    List<String> paths = new ArrayList<>(PagesInBrowserTest.pages().values());
    paths.add("/articles/32");
    paths.add(
        "/search?q=sprochen&in=statement&outlet="
            + URLEncoder.encode(TestSite.HOSTILE, StandardCharsets.UTF_8));
    paths.add("/search?q=Lesen");
    paths.add("/events?outlet=" + URLEncoder.encode(TestSite.HOSTILE, StandardCharsets.UTF_8));
    site.page("/articles/32").select(".card a.who").eachAttr("href").forEach(paths::add);
    int seen = 0;
    for (String path : paths) {
      HttpResponse<String> answer = site.get(path);
      harmless(path, answer);
      if (Jsoup.parse(answer.body()).text().contains("<script>document.title")) {
        seen++;
      }
    }
    assertThat(seen).isGreaterThan(6);
  }
}

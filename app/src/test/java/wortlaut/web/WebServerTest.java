package wortlaut.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WebServerTest {
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

  @Test
  void theFirstPageTellsWhatIsThere() {
    Document home = site.page("/");
    assertThat(home.select(".numbers dd").eachText()).first().isEqualTo("32");
    assertThat(home.select("html").attr("lang")).isEqualTo("de");
  }

  @Test
  void theLanguageIsTheBrowsersUntilItIsSwitched() {
    assertThat(site.get("/", "Accept-Language", "en-GB").body()).contains("lang=\"en\"");
    assertThat(site.get("/", "Accept-Language", "de", "Cookie", "wortlaut-language=en").body())
        .contains("lang=\"en\"");
    HttpResponse<String> switched = site.submit("/settings", "language=en&back=/articles");
    assertThat(switched.statusCode()).isEqualTo(303);
    assertThat(switched.headers().firstValue("location")).hasValue("/articles");
    assertThat(switched.headers().firstValue("set-cookie").orElse(""))
        .contains("wortlaut-language=en", "SameSite=Strict");
  }

  @Test
  void anArticleHasACardForEveryFactAndEveryLinkLeadsSomewhere() {
    Document page = site.page("/articles/1");
    assertThat(page.select(".card")).hasSize(16);
    assertThat(page.select(".text a[href^=#]").eachAttr("href"))
        .isNotEmpty()
        .allSatisfy(href -> assertThat(page.getElementById(href.substring(1))).isNotNull());
    assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    assertThat(page.select(".version .came").text()).contains("berichtigt");
    assertThat(page.select("svg.bar rect")).hasSizeGreaterThan(2);
    assertThat(page.select(".furniture").text()).contains("Lesen Sie auch");
    assertThat(page.select("time.time").attr("data-value")).isEqualTo("2026-01-05");
  }

  @Test
  void everyFactHasAnAddress() {
    HttpResponse<String> answer = site.get("/articles/2/s1");
    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(answer.headers().firstValue("location").orElse("")).endsWith("/articles/2#s1");
  }

  @Test
  void searchFindsAndPages() {
    Document found = site.page("/search?q=Erdgasleitung&in=statement");
    assertThat(found.select(".hits li")).hasSize(20);
    assertThat(found.select(".pager a[rel=next]").attr("href")).contains("page=2");
    assertThat(site.page("/search?q=Erdgasleitung&in=statement&page=2").select(".hits li"))
        .isNotEmpty();
    assertThat(site.page("/search?q=Quastenflosser").select(".none")).isNotEmpty();
  }

  @Test
  void aTextIsReadAtOnceAndKeptOnlyIfAskedFor() {
    String text = "text=Der+Rat+tagte+am+Dienstag+und+die+Ministerin+schwieg+dazu.&outlet=Probe";
    HttpResponse<String> read = site.submit("/read", text);
    String reading = read.headers().firstValue("location").orElse(read.body());
    assertThat(reading).startsWith("/readings/");
    assertThat(site.page(reading).select(".keep")).isNotEmpty();
    assertThat(site.page("/search?q=Dienstag+schwieg").select(".hits li")).isEmpty();
    HttpResponse<String> kept = site.submit(reading + "/keep", "");
    assertThat(kept.headers().firstValue("location").orElse("")).startsWith("/articles/");
    assertThat(site.page("/search?q=Dienstag+schwieg").select(".hits li")).isNotEmpty();
  }

  @Test
  void anErrorIsAPageThatSaysWhatToDo() {
    HttpResponse<String> answer = site.get("/articles/99999", "Accept-Language", "de");
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(Jsoup.parse(answer.body()).select(".notice p")).hasSizeGreaterThan(1);
    assertThat(site.get("/nowhere").statusCode()).isEqualTo(404);
  }

  @Test
  void changesNeedTheToken() {
    String cookie = "wortlaut-token=" + site.token();
    assertThat(site.post("/settings", "language=en").statusCode()).isEqualTo(403);
    assertThat(site.post("/settings", "language=en", "Cookie", cookie).statusCode()).isEqualTo(403);
    assertThat(site.post("/settings", "token=" + site.token()).statusCode()).isEqualTo(403);
  }

  @Test
  void otherHostsAndOriginsAreRefused() throws IOException {
    assertThat(raw("Host: evil.example")).startsWith("HTTP/1.1 421");
    assertThat(raw("Host: 127.0.0.1")).startsWith("HTTP/1.1 421");
    assertThat(raw("Host: localhost:" + site.port())).startsWith("HTTP/1.1 200");
    assertThat(site.get("/", "Origin", "https://evil.example").statusCode()).isEqualTo(403);
    assertThat(site.get("/", "Origin", "null").statusCode()).isEqualTo(403);
    assertThat(
            site.get("/", "Sec-Fetch-Site", "cross-site", "Sec-Fetch-Mode", "no-cors").statusCode())
        .isEqualTo(403);
  }

  /** Java's own client does not let one say which host it asks. */
  static String raw(String header) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", site.port())) {
      OutputStream out = socket.getOutputStream();
      out.write(
          ("GET / HTTP/1.1\r\n" + header + "\r\nConnection: close\r\n\r\n")
              .getBytes(StandardCharsets.UTF_8));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void everyAnswerForbidsForeignAndInlineScript() {
    for (String path : new String[] {"/", "/articles/1", "/nowhere", "/assets/page.css"}) {
      assertThat(site.get(path).headers().firstValue("content-security-policy").orElse(""))
          .contains("default-src 'none'", "script-src 'self'")
          .doesNotContain("unsafe");
    }
  }
}

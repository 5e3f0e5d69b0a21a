package wortlaut.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wortlaut.speech.gold.GoldReader;

class CorrectPageTest {
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
  void aStatementIsCorrectedAndTheCorrectionUndone() {
    Document form = site.page("/articles/4/s1/correct");
    assertThat(form.select("input[name=speaker]").val()).isNotEmpty();
    String quote = form.select("textarea[name=quote]").val();
    assertThat(quote).startsWith("„Wir haben");
    HttpResponse<String> sent =
        site.submit("/articles/4/s1/correct", "verdict=corrected&type=reported&speaker=Rita+Neu");
    assertThat(sent.headers().firstValue("location")).hasValue("/articles/4#s1");
    Document article = site.page("/articles/4");
    assertThat(article.select("#s1 .verdict").text()).isEqualTo("berichtigt");
    assertThat(article.select("#s1").text()).contains("Rita Neu", "berichtet");
    Document list = site.page("/corrections");
    assertThat(list.select(".change").text()).contains("Rita Neu").doesNotContain("„Wir haben");
    String undo = list.select("td form").attr("action");
    site.submit(undo, "");
    assertThat(site.page("/articles/4").select("#s1 .verdict")).isEmpty();
  }

  @Test
  void anEventIsRemovedOrConfirmed() {
    site.submit("/articles/5/e1/correct", "verdict=removed");
    site.submit("/articles/5/e2/correct", "verdict=confirmed");
    Document article = site.page("/articles/5");
    assertThat(article.select("#e1").hasClass("removed")).isTrue();
    assertThat(article.select("#e2 .verdict").text()).isEqualTo("bestätigt");
  }

  @Test
  void articlesThatWereLookedAtWhollyBecomeLinesToTrainOn() throws Exception {
    for (int i = 1; i <= 8; i++) {
      String verdict = i == 3 ? "removed" : "confirmed";
      site.submit("/articles/6/s" + i + "/correct", "verdict=" + verdict);
    }
    String lines = site.get("/corrections.jsonl").body();
    assertThat(lines.lines()).hasSize(1);
    assertThat(GoldReader.article("here", lines.strip()).statements()).hasSize(7);
  }

  @Test
  void whatIsNotThereOrMakesNoSenseIsRefused() {
    assertThat(site.get("/articles/4/s99/correct").statusCode()).isEqualTo(404);
    assertThat(site.submit("/articles/4/s1/correct", "verdict=maybe").statusCode()).isEqualTo(400);
    assertThat(site.submit("/articles/4/s99/correct", "verdict=removed").statusCode())
        .isEqualTo(404);
    assertThat(site.post("/articles/4/s1/correct", "verdict=removed").statusCode()).isEqualTo(403);
  }
}

package wortlaut.spark;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wortlaut.intake.Article;

/** What is broken costs nothing but itself; near-copies and versions are told. */
class BadInputTest {
  @TempDir private Path directory;

  /** Breaks on some articles, never ends on others. */
  private record Poisoned(ArticleReading reading) implements ArticleReading {
    @Override
    public void prepare() {
      reading.prepare();
    }

    @Override
    public Reading read(Article article) {
      if (article.text().contains("GIFT")) {
        throw new StackOverflowError();
      }
      while (article.text().contains("ENDLOS")) {
        Thread.onSpinWait();
        if (Thread.currentThread().isInterrupted()) { // so that the test's thread ends
          break;
        }
      }
      return reading.read(article);
    }
  }

  @Test
  void everythingElseIsRead() throws IOException {
    Path input = Files.createDirectory(directory.resolve("in"));
    ByteArrayOutputStream warc = new ByteArrayOutputStream();
    warc.writeBytes(TestArticles.response(1, "text/html", TestArticles.page(1), 0));
    warc.writeBytes(TestArticles.response(2, "text/html", TestArticles.page(2), 700));
    warc.writeBytes(TestArticles.response(3, "text/html", TestArticles.page(3), 0));
    warc.writeBytes(TestArticles.response(4, "text/html", TestArticles.page(4), -50));
    warc.writeBytes(TestArticles.response(5, "image/png", new byte[] {1, 2, 3}, 0));
    warc.writeBytes("WARC/1.0\r\nkein : Kopf\u0000\r\n\r\n".getBytes(UTF_8));
    warc.writeBytes(TestArticles.response(6, "text/html", TestArticles.page(6), 0));
    byte[] cut = TestArticles.response(7, "text/html", TestArticles.page(7), 0);
    warc.writeBytes(Arrays.copyOf(cut, cut.length / 2));
    Files.write(input.resolve("a.warc"), warc.toByteArray());
    Files.write(input.resolve("kaputt.warc.gz"), new byte[] {0x1f, (byte) 0x8b, 8, 0, 1, 2, 3});
    Files.write(input.resolve("kaputt.jsonl.gz"), new byte[] {0x1f, (byte) 0x8b, 8, 0, 1, 2, 3});
    Files.write(input.resolve("leer.jsonl"), new byte[0]);
    Files.writeString(input.resolve("anderes.csv"), "a,b");
    Files.writeString(
        input.resolve("b.jsonl"),
        TestArticles.line(11)
            + "kein JSON\n"
            + TestArticles.line(12, TestArticles.text(12) + " GIFT")
            + TestArticles.line(13, TestArticles.text(13) + " ENDLOS")
            + TestArticles.line(14, TestArticles.text(14).repeat(200))
            + TestArticles.line(16, "The council met on Tuesday and talked about the new bridge.")
            + TestArticles.line(17)
            + TestArticles.line(17, TestArticles.text(17) + " Das wurde später ergänzt.")
            // The same words in two outlets, and the id of each is its own.
            + TestArticles.line(21, TestArticles.text(22))
            + TestArticles.line(22, TestArticles.text(22) + " Der Rat tagt wieder am Montag."));
    JobSettings settings =
        new JobSettings(
            List.of(input.toString()), directory.resolve("out").toString(), 0, 3, 20_000, false);
    Metrics metrics =
        new SparkJob(LocalSpark.session(), settings, new Poisoned(new CoreReading()), message -> {})
            .run();

    assertThat(metrics.count(Counts.FAILED)).isEqualTo(1);
    assertThat(metrics.count(Counts.OVER_TIME)).isEqualTo(1);
    assertThat(metrics.count(Counts.UNREADABLE)).isZero();
    assertThat(metrics.count(Counts.REFUSED + "W106")).as("no JSON").isEqualTo(1);
    assertThat(metrics.count(Counts.REFUSED + "W112")).as("too long").isEqualTo(1);
    assertThat(metrics.count(Counts.REFUSED + "W114")).as("English").isEqualTo(1);
    assertThat(metrics.count(Counts.REFUSED + "W115")).as("broken records").isPositive();
    assertThat(metrics.problems()).anyMatch(problem -> problem.contains("not done in 3 s"));
    List<String> sources =
        table("documents").select("source").collectAsList().stream()
            .map(row -> row.getString(0))
            .toList();
    assertThat(sources)
        .contains(
            "https://blatt.example/1",
            "https://blatt.example/3",
            "https://blatt.example/6",
            input + "/b.jsonl:1",
            input + "/b.jsonl:8")
        .doesNotContain("https://blatt.example/5", input + "/b.jsonl:7");

    Row version = table("documents").filter("article_id = 'n17'").select("version", "text").first();
    assertThat(version.getLong(0)).isEqualTo(2);
    assertThat(version.getString(1)).endsWith("ergänzt.");

    List<Row> copies = table("copies").select("document_id", "original").collectAsList();
    assertThat(copies).hasSize(2);
    assertThat(copies).extracting(row -> row.getLong(1)).containsOnly(id("n21"));
    assertThat(copies)
        .extracting(row -> row.getLong(0))
        .containsExactlyInAnyOrder(id("n21"), id("n22"));
  }

  private long id(String article) {
    return table("documents")
        .filter("article_id = '" + article + "'")
        .select("document_id")
        .first()
        .getLong(0);
  }

  private org.apache.spark.sql.Dataset<Row> table(String name) {
    return LocalSpark.session()
        .read()
        .parquet(directory.resolve("out").resolve("tables").resolve(name).toString());
  }
}

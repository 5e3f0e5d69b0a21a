package wortlaut.intake;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static wortlaut.intake.Reading.TEXT;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import wortlaut.intake.error.ErrorCode;
import wortlaut.intake.error.Problem;

class JsonLinesIntakeTest {
  private static final String LINE = "{\"text\": \"" + TEXT + "\"}";

  private static List<Result> read(String lines) {
    return Reading.bytes(lines.getBytes(UTF_8), "news.jsonl");
  }

  @Test
  void readsTheFields() {
    String line =
        """
        {"id": "x1", "source": "https://bote.example/1", "title": "Haushalt", "outlet": "Bote", \
        "author": "Ann Meier", "published": "2022-01-26T23:30:00+01:00", "text": "%s\\r\\n"}
        """
            .formatted(TEXT);
    assertThat(Reading.article(read(line).get(0)))
        .isEqualTo(
            new Article(
                "x1",
                "https://bote.example/1",
                "Haushalt",
                "Bote",
                "Ann Meier",
                "2022-01-26",
                "de",
                TEXT + "\r\n",
                List.of()));
  }

  @Test
  void namesFileAndLineAsSource() {
    List<Result> results = read("\n" + LINE + "\r\n\n" + LINE);
    assertThat(results)
        .extracting(result -> Reading.article(result).source())
        .containsExactly("news.jsonl:2", "news.jsonl:4");
  }

  @Test
  void tellsABrokenLineAndReadsTheOthers() {
    List<Result> results = read(LINE + "\n{\"text\": \"abge\n[1]\n{\"id\": 7}\n" + LINE);
    assertThat(results).hasSize(5);
    Problem broken = Reading.problem(results.get(1));
    assertThat(broken.code()).isEqualTo(ErrorCode.BROKEN_LINE);
    assertThat(broken.message()).startsWith("news.jsonl:2: ").contains("column").endsWith("[W106]");
    assertThat(Reading.problem(results.get(2)).code()).isEqualTo(ErrorCode.BROKEN_LINE);
    assertThat(Reading.problem(results.get(3)).code()).isEqualTo(ErrorCode.NO_TEXT);
    assertThat(Reading.article(results.get(4)).source()).isEqualTo("news.jsonl:5");
  }

  @Test
  void tellsAnInvalidDate() {
    Problem problem =
        Reading.problem(read("{\"published\": \"2022-02-30\", \"text\": \"Ja.\"}").get(0));
    assertThat(problem.code()).isEqualTo(ErrorCode.INVALID_DATE);
    assertThat(problem.message()).contains("2022-02-30").contains("news.jsonl:1");
  }

  @Test
  void readsHtmlInALine() {
    String html = "<h1>Land spart</h1><p>" + TEXT + "</p><p>" + TEXT + "</p>";
    Article article =
        Reading.article(read("{\"title\": \"Sparen\", \"html\": \"" + html + "\"}").get(0));
    assertThat(article.title()).isEqualTo("Sparen");
    assertThat(article.text()).startsWith(TEXT).doesNotContain("<");
  }

  @Test
  void readsUtf16() {
    List<Result> results = Reading.bytes((LINE + "\n" + LINE).getBytes(UTF_16LE), "news.jsonl");
    assertThat(results).extracting(r -> Reading.article(r).text()).containsExactly(TEXT, TEXT);
  }

  @Test
  void readsLineByLineWithoutEnd() {
    InputStream endless =
        new InputStream() {
          private final byte[] line = (LINE + "\n").getBytes(UTF_8);
          private int at;

          @Override
          public int read() {
            return line[at++ % line.length];
          }
        };
    try (Results results = Intake.open(IntakeOptions.defaults()).read(endless, "news.jsonl")) {
      assertThat(results.stream().limit(3)).hasSize(3);
    }
  }

  @Test
  void refusesALineThatIsTooLargeAndReadsTheNext() {
    IntakeOptions options =
        IntakeOptions.defaults().withLimits(Limits.DEFAULT.withArticleBytes(1000));
    String lines = "{\"text\": \"" + "x".repeat(2000) + "\"}\n" + LINE;
    var in = new ByteArrayInputStream(lines.getBytes(UTF_8));
    List<Result> results = Reading.all(Intake.open(options).read(in, "news.jsonl"));
    assertThat(Reading.problem(results.get(0)).code()).isEqualTo(ErrorCode.TOO_LARGE);
    assertThat(Reading.article(results.get(1)).text()).isEqualTo(TEXT);
  }

  @Test
  void linesFromTheMidstCountFromTheFilesBeginning() {
    String line = "{\"text\": \"Der Rat von Neuhafen hat am Dienstag beraten.\"}\n";
    ByteArrayInputStream in = new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8));
    try (Results results = Intake.open(IntakeOptions.defaults()).lines(in, "a.jsonl", 41)) {
      Result.Read read = (Result.Read) results.next();
      assertThat(read.article().source()).isEqualTo("a.jsonl:42");
      assertThat(results.hasNext()).isFalse();
    }
  }
}

package wortlaut.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static wortlaut.intake.Reading.TEXT;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wortlaut.intake.error.ErrorCode;
import wortlaut.intake.error.IntakeException;
import wortlaut.intake.error.Problem;

class BadInputTest {
  @TempDir Path directory;

  private static Problem problem(byte[] bytes, String name) {
    List<Result> results = Reading.bytes(bytes, name);
    assertThat(results).hasSize(1);
    return Reading.problem(results.get(0));
  }

  private static ErrorCode code(String text, String name) {
    return problem(text.getBytes(UTF_8), name).code();
  }

  private Problem read(String input) {
    return Reading.problem(Reading.all(Intake.open(IntakeOptions.defaults()).read(input)).get(0));
  }

  @Test
  void missingFile() {
    String path = directory.resolve("nichts.txt").toString();
    Problem problem = read(path);
    assertThat(problem.code()).isEqualTo(ErrorCode.NOT_FOUND);
    assertThat(problem.message()).startsWith(path + ": ").contains("check the path");
  }

  @Test
  void pathThatIsNone() {
    assertThat(read("a\0b").code()).isEqualTo(ErrorCode.NOT_FOUND);
  }

  @Test
  void directoryWithoutArticles() throws Exception {
    Files.writeString(directory.resolve("bild.png"), "x");
    assertThat(read(directory.toString()).code()).isEqualTo(ErrorCode.NO_ARTICLES);
  }

  @Test
  void unreadableFile() throws Exception {
    Path file = Files.writeString(directory.resolve("a.txt"), TEXT);
    assumeFalse(file.toFile().setReadable(false) && Files.isReadable(file), "root reads all");
    assertThat(read(file.toString()).code()).isEqualTo(ErrorCode.UNREADABLE);
  }

  @Test
  void emptyInput() {
    assertThat(code("", "a.txt")).isEqualTo(ErrorCode.EMPTY);
    assertThat(code(" \n\t\n", "a.txt")).isEqualTo(ErrorCode.EMPTY);
    assertThat(code("", "a.jsonl")).isEqualTo(ErrorCode.EMPTY);
    assertThat(code("\n\n", "a.jsonl")).isEqualTo(ErrorCode.EMPTY);
    assertThat(code("", "a.html")).isEqualTo(ErrorCode.EMPTY);
  }

  @Test
  void emptyPackedFile() throws Exception {
    Path file = Files.write(directory.resolve("a.txt.gz"), new byte[0]);
    assertThat(read(file.toString()).code()).isEqualTo(ErrorCode.EMPTY);
  }

  @Test
  void binaryInput() {
    byte[] noise = new byte[5000];
    new Random(7).nextBytes(noise);
    assertThat(problem(noise, "a.txt").code()).isEqualTo(ErrorCode.BINARY);
    assertThat(problem(noise, "a.jsonl").code()).isEqualTo(ErrorCode.BINARY);
    assertThat(problem("%PDF-1.7 …".getBytes(UTF_8), "a.txt").message()).contains("a PDF");
    assertThat(problem("PK\3\4".getBytes(ISO_8859_1), "a").message()).contains(".docx");
    assertThat(code(TEXT + "\0" + TEXT, "a.txt")).isEqualTo(ErrorCode.BINARY);
  }

  @Test
  void binaryAfterATextualStart() {
    assertThat(code(TEXT.repeat(200) + "\0\1\2", "a.txt")).isEqualTo(ErrorCode.BINARY);
  }

  @Test
  void brokenGzip() throws Exception {
    Path file = Files.writeString(directory.resolve("a.txt.gz"), TEXT);
    assertThat(read(file.toString()).code()).isEqualTo(ErrorCode.BROKEN_GZIP);
    byte[] whole = Reading.gzip(TEXT.getBytes(UTF_8));
    byte[] cut = java.util.Arrays.copyOf(whole, whole.length - 12);
    assertThat(problem(cut, "a.txt").code()).isEqualTo(ErrorCode.BROKEN_GZIP);
  }

  @Test
  void gzipWithoutEnd() {
    IntakeOptions options =
        IntakeOptions.defaults().withLimits(Limits.DEFAULT.withArticleBytes(100_000));
    byte[] bomb = Reading.gzip("\n".repeat(5_000_000).getBytes(UTF_8));
    for (String name : List.of("a.txt", "a.jsonl", "a.html")) {
      Results results = Intake.open(options).read(new ByteArrayInputStream(bomb), name);
      assertThat(Reading.problem(Reading.all(results).get(0)).code())
          .isEqualTo(ErrorCode.UNPACKS_TOO_LARGE);
    }
  }

  @Test
  void tooLargeFile() {
    IntakeOptions options =
        IntakeOptions.defaults().withLimits(Limits.DEFAULT.withArticleBytes(100_000));
    InputStream large = new ByteArrayInputStream(TEXT.repeat(2000).getBytes(UTF_8));
    Problem problem =
        Reading.problem(Reading.all(Intake.open(options).read(large, "a.txt")).get(0));
    assertThat(problem.code()).isEqualTo(ErrorCode.TOO_LARGE);
  }

  @Test
  void halfAMillionCharactersAreReadAndOneMoreIsNot() {
    String longest = "Er kam an. ".repeat(50_000).substring(0, 500_000);
    assertThat(Reading.bytes(longest.getBytes(UTF_8), "a.txt").get(0))
        .isInstanceOf(Result.Read.class);
    Problem problem = problem((longest + "x").getBytes(UTF_8), "a.txt");
    assertThat(problem.code()).isEqualTo(ErrorCode.TOO_LONG);
    assertThat(problem.message()).contains("500001").contains("500000");
  }

  @Test
  void pageWithoutArticle() {
    assertThat(code("<html><nav><a href=/>Start</a></nav></html>", "a.html"))
        .isEqualTo(ErrorCode.NO_ARTICLE);
  }

  @Test
  void dateThatIsNone() {
    IntakeOptions options = IntakeOptions.defaults();
    assertThatThrownBy(() -> options.withDate("26.01.2022"))
        .isInstanceOf(IntakeException.class)
        .hasMessageContaining("26.01.2022");
    assertThatThrownBy(() -> options.withDate("2023-02-29")).isInstanceOf(IntakeException.class);
  }

  @Test
  void otherLanguage() {
    String english = "The minister said on Wednesday that the talks would go on. ".repeat(8);
    assertThat(code(english, "a.txt")).isEqualTo(ErrorCode.OTHER_LANGUAGE);
    assertThat(problem(english.getBytes(UTF_8), "a.txt").message())
        .contains("English")
        .contains("--force-language");
  }

  @Test
  void otherLanguageByForce() {
    String english = "The minister said on Wednesday that the talks would go on. ".repeat(8);
    IntakeOptions options = IntakeOptions.defaults().withForceLanguage(true);
    Results results =
        Intake.open(options).read(new ByteArrayInputStream(english.getBytes(UTF_8)), "a.txt");
    Result.Read read = (Result.Read) Reading.all(results).get(0);
    assertThat(read.article().language()).isEqualTo("en");
    assertThat(read.notices())
        .extracting(Notice::code)
        .containsExactly(NoticeCode.FOREIGN_LANGUAGE);
  }
}

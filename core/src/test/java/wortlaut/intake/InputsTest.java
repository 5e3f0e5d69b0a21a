package wortlaut.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static wortlaut.intake.Reading.TEXT;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wortlaut.intake.error.ErrorCode;

class InputsTest {
  private static final String HTML =
      "<!DOCTYPE html><title>Land spart</title><h1>Land spart</h1><p>" + TEXT + "</p>";

  @TempDir Path directory;

  private static List<Result> standardInput(String content) {
    InputStream in = new ByteArrayInputStream(content.getBytes(UTF_8));
    return Reading.all(Intake.open(IntakeOptions.defaults()).read(List.of("-"), in));
  }

  @Test
  void walksADirectoryInTheOrderOfItsNames() throws Exception {
    Files.writeString(directory.resolve("b.txt"), TEXT);
    Files.createDirectory(directory.resolve("a"));
    Files.writeString(directory.resolve("a/z.HTML"), HTML);
    Files.write(directory.resolve("a/n.jsonl.gz"), Reading.gzip("{}\n{}".getBytes(UTF_8)));
    Files.writeString(directory.resolve("c.png"), "kein Artikel");
    Files.writeString(directory.resolve(".versteckt.txt"), TEXT);
    List<Result> results =
        Reading.all(Intake.open(IntakeOptions.defaults()).read(directory.toString()));
    assertThat(results).hasSize(4);
    assertThat(Reading.problem(results.get(0)).place())
        .isEqualTo(directory.resolve("a/n.jsonl.gz") + ":1");
    assertThat(Reading.problem(results.get(1)).line()).isEqualTo(2);
    assertThat(Reading.article(results.get(2)).source())
        .isEqualTo(directory.resolve("a/z.HTML").toString());
    assertThat(Reading.article(results.get(3)).text()).isEqualTo(TEXT);
  }

  @Test
  void oneFailureLosesNothingElse() throws Exception {
    String good = Files.writeString(directory.resolve("b.txt"), TEXT).toString();
    List<Result> results =
        Reading.all(
            Intake.open(IntakeOptions.defaults())
                .read(List.of(good, "fehlt.txt", "-", good), InputStream.nullInputStream()));
    assertThat(results).hasSize(4);
    assertThat(results.get(0)).isEqualTo(results.get(3)).isInstanceOf(Result.Read.class);
    assertThat(Reading.problem(results.get(1)).code()).isEqualTo(ErrorCode.NOT_FOUND);
    assertThat(Reading.problem(results.get(2)).code()).isEqualTo(ErrorCode.EMPTY);
  }

  @Test
  void tellsWhatStandardInputHolds() {
    assertThat(standardInput("{\"text\": \"" + TEXT + "\"}\n{}")).hasSize(2);
    assertThat(Reading.article(standardInput(HTML).get(0)).title()).isEqualTo("Land spart");
    assertThat(Reading.article(standardInput(TEXT).get(0)).text()).isEqualTo(TEXT);
    assertThat(Reading.article(standardInput("<Ein Text> " + TEXT).get(0)).text())
        .startsWith("<Ein Text>");
  }

  @Test
  void readsAFileWithAnUnknownName() throws Exception {
    Path file = Files.writeString(directory.resolve("artikel.md"), HTML);
    Results results = Intake.open(IntakeOptions.defaults()).read(file.toString());
    assertThat(Reading.article(Reading.all(results).get(0)).title()).isEqualTo("Land spart");
  }
}

package wortlaut.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import wortlaut.app.report.RecordSchema;
import wortlaut.record.RecordJson;

class ReadCommandTest {
  private static final String EXAMPLES = "../examples";
  private static final String ARTICLE =
      "Die Bürgermeisterin hat den Umbau der Brücke am Montag verteidigt. „Wir können nicht länger"
          + " warten“, sagte Anna Groß im Stadtrat.\n";

  @TempDir private Path directory;

  private Path file(String name, String text) throws IOException {
    return Files.writeString(directory.resolve(name), text, StandardCharsets.UTF_8);
  }

  @Test
  void theExamplesAreReadAndTheirRecordsFitTheSchema() {
    Cli.Run run = Cli.run("read", EXAMPLES, "--format", "jsonl");
    assertThat(run.err()).isEmpty();
    assertThat(run.exit()).isZero();
    assertThat(run.out().lines())
        .hasSize(8)
        .allSatisfy(
            line -> {
              assertThat(RecordSchema.violations(line)).isEmpty();
              assertThat(RecordJson.write(RecordJson.read(line))).isEqualTo(line);
            });
  }

  @ParameterizedTest
  @EnumSource
  void theOutputIsTheSameForAnyNumberOfThreads(Format format) {
    Cli.Run one = Cli.run("read", EXAMPLES, "--threads", "1", "--format", format.toString());
    Cli.Run three = Cli.run("read", EXAMPLES, "--threads", "3", "--format", format.toString());
    assertThat(one.exit()).isZero();
    assertThat(one.out()).isNotEmpty().isEqualTo(three.out());
  }

  @Test
  void whatCannotBeReadIsListedAndTheOthersAreRead() throws IOException {
    String good = file("gut.txt", ARTICLE).toString();
    String empty = file("leer.txt", "").toString();
    String lines =
        file("zeilen.jsonl", "{\"text\": \"" + ARTICLE.strip() + "\"}\n{kaputt\n").toString();
    Cli.Run run = Cli.run("read", "-f", "jsonl", "fehlt.txt", good, empty, lines);
    assertThat(run.exit()).isEqualTo(Exit.SOME_FAILED);
    assertThat(run.out().lines()).hasSize(2);
    assertThat(run.err().lines())
        .hasSize(4)
        .satisfiesExactly(
            line -> assertThat(line).isEqualTo("wortlaut: 2 read, 3 could not be read:"),
            line -> assertThat(line).contains("fehlt.txt", "[W101]"),
            line -> assertThat(line).contains(empty, "[W103]"),
            line -> assertThat(line).contains(lines + ":2", "[W106]"));
  }

  @Test
  void aBatchOfWhichNothingCanBeReadLeavesTheOutputFileAlone() throws IOException {
    Path output = file("bericht.html", "von gestern");
    Cli.Run run = Cli.run("read", "fehlt.txt", "-f", "html", "-o", output.toString());
    assertThat(run.exit()).isEqualTo(Exit.NOTHING_READ);
    assertThat(output).hasContent("von gestern");
    assertThat(directory.toFile().list()).containsExactly("bericht.html");
  }

  @Test
  void theOutputFileHoldsWhatStandardOutputWould() throws IOException {
    String input = file("artikel.txt", ARTICLE).toString();
    Path output = directory.resolve("bericht.csv");
    Cli.Run toFile = Cli.run("read", input, "-f", "csv", "-o", output.toString());
    assertThat(toFile).isEqualTo(new Cli.Run(0, "", ""));
    assertThat(Files.readString(output)).isEqualTo(Cli.run("read", input, "-f", "csv").out());
    assertThat(directory.toFile().list()).containsExactlyInAnyOrder("artikel.txt", "bericht.csv");
  }

  @Test
  void anOutputThatCannotBeWrittenIsSaidBeforeAnythingIsRead() throws IOException {
    Cli.Run run =
        Cli.run("read", EXAMPLES, "-o", directory.resolve("nirgends/bericht.txt").toString());
    assertThat(run.exit()).isEqualTo(Exit.NO_OUTPUT);
    assertThat(run.err()).contains("nirgends", "[W301]");
    assertThat(Cli.run("read", EXAMPLES, "-o", directory.toString()).exit())
        .isEqualTo(Exit.NO_OUTPUT);
  }

  @Test
  void standardInputAndPackedFilesAreRead() throws IOException {
    Path packed = directory.resolve("artikel.txt.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
      out.write(ARTICLE.getBytes(StandardCharsets.UTF_8));
    }
    String unpacked = file("artikel.txt", ARTICLE).toString();
    byte[] bytes = ARTICLE.getBytes(StandardCharsets.UTF_8);
    List<String> texts =
        Stream.of(
                Cli.run("read", "-f", "conllu", unpacked),
                Cli.run("read", "-f", "conllu", packed.toString()),
                Cli.runOn(bytes, "read", "-f", "conllu", "-"),
                Cli.runOn(bytes, "read", "-f", "conllu"))
            .map(run -> run.out().replaceFirst("# newdoc id = .*\n", ""))
            .toList();
    assertThat(texts.get(0)).contains("# text = ", "Bürgermeisterin");
    assertThat(texts).allMatch(text -> text.equals(texts.get(0)));
  }

  @Test
  void optionsSayWhatTheInputDoesNot() {
    Cli.Run run =
        Cli.runOn(
            ARTICLE.getBytes(StandardCharsets.UTF_8),
            "read",
            "--date",
            "2026-03-09",
            "--outlet",
            "Küstenbote",
            "--title",
            "Die Brücke",
            "-");
    assertThat(run.out()).contains("Die Brücke\nKüstenbote · 2026-03-09 · -\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--format pdf",
        "--threads 0",
        "--date 2026-02-30",
        "--color blau",
        "--nix",
        "--threads x"
      })
  void wrongUsageSaysWhatIsWrong(String arguments) {
    String[] words = ("read x.txt " + arguments).split(" ");
    Cli.Run run = Cli.run(words);
    assertThat(run.exit()).isEqualTo(Exit.USAGE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(words[2]);
  }

  @Test
  void aReaderThatLeavesEndsTheRunQuietly() {
    OutputStream gone =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exit = Cli.run(new byte[0], gone, err, "read", EXAMPLES);
    assertThat(exit).isEqualTo(Exit.BROKEN_PIPE);
    assertThat(err.size()).isZero();
  }

  @Test
  void aFullDiskIsSaid() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("No space left on device");
          }
        };
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exit = Cli.run(new byte[0], full, err, "read", EXAMPLES);
    assertThat(exit).isEqualTo(Exit.NO_OUTPUT);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("No space left on device", "[W301]");
  }
}

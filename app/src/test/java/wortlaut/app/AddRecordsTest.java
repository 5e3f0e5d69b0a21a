package wortlaut.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Records that were read elsewhere come into the archive as if they were read here. */
class AddRecordsTest {
  @TempDir private Path directory;

  private List<String> records() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 6; i++) {
      lines
          .append("{\"source\": \"https://bote.example/" + i + "\", \"published\": \"2022-01-1" + i)
          .append("\", \"text\": \"Der Rat von Neuhafen hat am Dienstag beraten. „Das kostet ")
          .append(i + 2)
          .append(" Millionen“, sagte die Bürgermeisterin Anna Berg.\"}\n");
    }
    Path articles = Files.writeString(directory.resolve("a.jsonl"), lines);
    Cli.Run read = Cli.run("read", "-q", "--format", "jsonl", articles.toString());
    assertThat(read.exit()).as(read.err()).isZero();
    return read.out().lines().toList();
  }

  private Cli.Run add(Path records) {
    return Cli.run(
        "add", "--records", records.toString(), "-a", directory.resolve("a.wortlaut").toString());
  }

  @Test
  void fromTheOutputOfAJobThoseThatAreFinished() throws IOException {
    List<String> records = records();
    Path job = directory.resolve("job");
    part(job, "eins", 0, records.subList(0, 2));
    part(job, "zwei", 100, records.subList(2, 4));
    part(job, "drei", 200, records.subList(4, 6));
    Files.delete(job.resolve("finished").resolve("drei.json"));

    assertThat(add(job).err()).contains("4 added, 0 changed, 0 known, 0 failed");
    part(job, "drei", 200, records.subList(4, 6));
    assertThat(add(job).err()).contains("2 added, 0 changed, 4 known, 0 failed");

    String archive = directory.resolve("a.wortlaut").toString();
    assertThat(Cli.run("check", "-a", archive).exit()).isZero();
    assertThat(
            Cli.run("search", "Millionen", "--in", "statement", "--format", "csv", "-a", archive)
                .out()
                .lines())
        .hasSize(7);
    String articles = directory.resolve("a.jsonl").toString();
    assertThat(Cli.run("add", articles, "-a", archive).err())
        .contains("0 added, 0 changed, 6 known");
  }

  @Test
  void fromAFileWhoseBrokenLinesAreTold() throws IOException {
    List<String> records = records();
    Path file = directory.resolve("records.jsonl");
    Files.write(
        file, List.of(records.get(0), "{\"schema\": \"other/9\"}", "kein JSON", records.get(1)));
    Cli.Run run = add(file);
    assertThat(run.exit()).isEqualTo(Exit.SOME_FAILED);
    assertThat(run.err())
        .contains(
            "2 added, 0 changed, 0 known, 2 failed", "records.jsonl:2", "records.jsonl:3", "W309");
  }

  @Test
  void whatHoldsNoneIsTold() throws IOException {
    Path empty = Files.createDirectory(directory.resolve("leer"));
    assertThat(add(empty).exit()).isEqualTo(Exit.NOTHING_READ);
    assertThat(Cli.run("add").exit()).isEqualTo(Exit.USAGE);
  }

  private static void part(Path job, String name, int start, List<String> records)
      throws IOException {
    Files.createDirectories(job.resolve("finished"));
    Files.createDirectories(job.resolve("records"));
    try (OutputStream out =
        new GZIPOutputStream(
            Files.newOutputStream(job.resolve("records").resolve(name + ".jsonl.gz")))) {
      out.write((String.join("\n", records) + "\n").getBytes(StandardCharsets.UTF_8));
    }
    Files.writeString(
        job.resolve("finished").resolve(name + ".json"),
        "{\"path\": \"file:/in/a.jsonl\", \"start\": %d, \"records\": \"%s.jsonl.gz\", \"reader\": \"0.1.0\"}"
            .formatted(start, name));
  }
}

package wortlaut.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Processes that add are killed at random moments. Afterwards the archive is whole, nothing that a
 * process said it had added is lost or doubled, and the rest can be added. The system property
 * {@code wortlaut.kills} says how often (3 by default; 50 for the extended run, see
 * docs/archive.md).
 */
class KillTest {
  private static final int KILLS = Integer.getInteger("wortlaut.kills", 3);
  private static final int ARTICLES = 400;
  private static final int LONGEST = 2_500; // ms until the kill

  @TempDir private Path directory;

  @Test
  void anArchiveSurvivesThatItsProcessIsKilled() throws IOException, InterruptedException {
    Random random = new Random(41);
    Path file = directory.resolve("probe.wortlaut");
    Set<String> said = new HashSet<>();
    for (int kill = 0; kill < KILLS; kill++) {
      Path log = directory.resolve("log-" + kill);
      Process process = adding(file, kill * 40, log);
      process.waitFor(300 + random.nextInt(LONGEST), TimeUnit.MILLISECONDS);
      process.destroyForcibly().waitFor();
      said.addAll(lines(log));
      try (Archive archive = Archive.open(file, notice -> {})) {
        archive.refresh();
        assertThat(archive.check()).as("after kill %d", kill + 1).isEmpty();
        List<String> sources =
            archive.database().list("SELECT source FROM documents", row -> row.getString(1));
        assertThat(sources).doesNotHaveDuplicates().containsAll(said);
      }
    }
    try (Archive archive = Archive.open(file, notice -> {})) {
      archive.add(Corpus.articles(0, ARTICLES), "test", failure -> {});
      archive.refresh();
      assertThat(archive.size()).isGreaterThanOrEqualTo(ARTICLES);
      assertThat(archive.check()).isEmpty();
    }
  }

  /** Lines whose end was written. */
  private static List<String> lines(Path log) throws IOException {
    String text = java.nio.file.Files.readString(log);
    return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
  }

  private static Process adding(Path file, int from, Path log) throws IOException {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx512m",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            Adding.class.getName(),
            file.toString(),
            String.valueOf(from));
    return new ProcessBuilder(command)
        .redirectOutput(log.toFile())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  /** Adds articles without end and says which are in. */
  static final class Adding {
    private static final int AT_A_TIME = 8;

    private Adding() {}

    public static void main(String[] arguments) {
      try (Archive archive = Archive.open(Path.of(arguments[0]), notice -> {})) {
        for (int from = Integer.parseInt(arguments[1]); ; from += AT_A_TIME) {
          var records = new ArrayList<>(Corpus.articles(from, from + AT_A_TIME));
          archive.add(records, "test", failure -> {});
          records.forEach(record -> System.out.println(record.document().source()));
          archive.refresh();
        }
      }
    }
  }
}

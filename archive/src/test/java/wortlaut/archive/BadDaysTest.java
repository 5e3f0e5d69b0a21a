package wortlaut.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wortlaut.archive.ask.Dossiers;
import wortlaut.archive.index.Filters;
import wortlaut.archive.store.DocumentStore;
import wortlaut.archive.store.Rereading;
import wortlaut.archive.store.Unread;

/** Several at once, no room for the index, a reading anew that is broken off. */
class BadDaysTest {
  private static final int ARTICLES = 120;

  @TempDir private Path directory;

  private Path file() {
    return directory.resolve("probe.wortlaut");
  }

  private Archive open() {
    return Archive.open(file(), notice -> {});
  }

  @Test
  void twoProcessesAddWhileAThirdAsks() throws Exception {
    open().close();
    List<Process> adding = List.of(adding(0, ARTICLES), adding(ARTICLES / 2, ARTICLES));
    long seen = 0;
    while (adding.stream().anyMatch(Process::isAlive)) {
      try (Archive archive = open()) {
        long found = archive.search("Verträge", Filters.NONE, 5).all();
        assertThat(found).isGreaterThanOrEqualTo(seen);
        seen = found;
        if (archive.size() > 20) {
          assertThat(new Dossiers(archive.database()).of("Lawrow", 3).said().all()).isPositive();
        }
      }
      Thread.sleep(50);
    }
    for (Process process : adding) {
      assertThat(process.waitFor()).isZero();
    }
    try (Archive archive = open()) {
      archive.refresh();
      assertThat(archive.size()).isEqualTo(ARTICLES + ARTICLES / 2);
      assertThat(archive.check()).isEmpty();
    }
  }

  private Process adding(int from, int many) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx256m",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            Adding.class.getName(),
            file().toString(),
            String.valueOf(from),
            String.valueOf(many))
        .redirectErrorStream(true)
        .redirectOutput(directory.resolve("log-" + from).toFile())
        .start();
  }

  /** Adds articles, some at a time, each time into the index too. */
  static final class Adding {
    private static final int AT_A_TIME = 8;

    private Adding() {}

    public static void main(String[] arguments) {
      int from = Integer.parseInt(arguments[1]);
      int to = from + Integer.parseInt(arguments[2]);
      try (Archive archive = Archive.open(Path.of(arguments[0]), notice -> {})) {
        for (int i = from; i < to; i += AT_A_TIME) {
          archive.add(Corpus.articles(i, Math.min(to, i + AT_A_TIME)), "test", failure -> {});
          archive.refresh();
        }
      }
    }
  }

  @Test
  void anIndexThatCannotBeWrittenLosesNothing() throws IOException {
    try (Archive archive = open()) {
      archive.add(Corpus.articles(0, 10), "test", failure -> {});
      archive.refresh();
    }
    Path index = directory.resolve("probe.wortlaut-index");
    try (Stream<Path> files = Files.walk(index)) {
      for (Path path : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
    Files.writeString(index, "in the way");
    try (Archive archive = open()) {
      archive.add(Corpus.articles(10, 20), "test", failure -> {});
      assertThatThrownBy(archive::refresh).hasMessageContaining("[W409]");
      assertThat(archive.size()).isEqualTo(20);
    }
    Files.delete(index);
    try (Archive archive = open()) {
      assertThat(archive.search("Verträge", Filters.NONE, 5).all()).isPositive();
      assertThat(archive.check()).isEmpty();
    }
  }

  @Test
  void aReadingAnewThatIsBrokenOffGoesOnWhereItWas() {
    try (Archive archive = open()) {
      archive.add(Corpus.articles(0, 30), "old", failure -> {});
      assertThat(rereadSome(archive.store(), 12)).isEqualTo(12);
    }
    try (Archive archive = open()) { // as after a crash
      archive.add(Corpus.articles(30, 33), "new", failure -> {});
      DocumentStore store = archive.store();
      assertThat(rereadSome(store, 100)).isEqualTo(18);
      store.endRereading();
      assertThat(store.toReread(0, Long.MAX_VALUE, "new", 100)).isEmpty();
      assertThat(archive.size()).isEqualTo(33);
      archive.refresh();
      assertThat(archive.check()).isEmpty();
    }
  }

  /** Reads anew as the command does; gives how many there were. */
  private static int rereadSome(DocumentStore store, int most) {
    long until = store.startRereading();
    List<Rereading> made = new ArrayList<>();
    for (Unread unread : store.toReread(0, until, "", most)) {
      made.add(
          new Rereading(
              unread.id(), unread.version(), store.find(unread.id()).orElseThrow().record()));
    }
    store.replace(made, "new");
    return made.size();
  }
}

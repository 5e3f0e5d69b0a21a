package wortlaut.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.SparkContext;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A job that was killed goes on where it was. */
class RestartTest {
  private static final int FILES = 6;
  private static final int ARTICLES = 4; // in each

  @TempDir private Path directory;
  private Path input;
  private Path output;

  @BeforeEach
  void write() throws IOException {
    input = Files.createDirectory(directory.resolve("in"));
    output = directory.resolve("out");
    for (int i = 0; i < FILES; i++) {
      file(i, i * ARTICLES);
    }
  }

  private void file(int number, int first) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < ARTICLES; i++) {
      lines.append(TestArticles.line(first + i));
    }
    Files.writeString(input.resolve(number + ".jsonl"), lines);
  }

  private Metrics run() throws IOException {
    return LocalSpark.run(LocalSpark.settings(input, output, 0));
  }

  /** Names of what is finished and of its records, with when they were written. */
  private Map<String, FileTime> written() throws IOException {
    Map<String, FileTime> times = new TreeMap<>();
    for (String name : new String[] {"finished", "records"}) {
      try (Stream<Path> files = Files.list(output.resolve(name))) {
        for (Path file : files.filter(f -> !f.getFileName().toString().startsWith(".")).toList()) {
          times.put(file.toString(), Files.getLastModifiedTime(file));
        }
      }
    }
    return times;
  }

  @Test
  void whatIsFinishedIsNotReadAgain() throws IOException {
    SparkContext context = LocalSpark.session().sparkContext();
    SparkListener stop =
        new SparkListener() {
          private int ended;

          @Override
          public void onTaskEnd(SparkListenerTaskEnd end) {
            if (++ended == 2) {
              context.cancelAllJobs();
            }
          }
        };
    context.addSparkListener(stop);
    try {
      assertThatThrownBy(this::run).hasMessageContaining("cancelled");
    } finally {
      context.removeSparkListener(stop);
    }
    assertThat(output.resolve("tables")).doesNotExist();
    Map<String, FileTime> before = written();
    assertThat(before).hasSizeGreaterThanOrEqualTo(4);

    Metrics metrics = run();
    assertThat(metrics.files().finishedBefore()).isBetween(2, FILES);
    assertThat(metrics.count(Counts.PARTS)).isEqualTo(FILES - metrics.files().finishedBefore());
    assertThat(written()).containsAllEntriesOf(before).hasSize(2 * FILES);
    assertThat(documents()).isEqualTo(FILES * ARTICLES);
    try (Stream<Path> left = Files.walk(output)) {
      assertThat(left.map(file -> file.getFileName().toString()))
          .noneMatch(name -> name.startsWith(".") && !name.endsWith(".crc"));
    }

    Map<String, FileTime> all = written();
    Metrics again = run();
    assertThat(again.files().finishedBefore()).isEqualTo(FILES);
    assertThat(again.counts()).isEmpty();
    assertThat(again.all().get(Counts.READ)).isEqualTo(FILES * ARTICLES);
    assertThat(written()).isEqualTo(all);

    // One file has changed, one has come: these two are read.
    file(0, 900);
    Files.setLastModifiedTime(input.resolve("0.jsonl"), FileTime.fromMillis(1_700_000_000_000L));
    file(FILES, FILES * ARTICLES);
    Metrics more = run();
    assertThat(more.count(Counts.READ)).isEqualTo(2 * ARTICLES);
    assertThat(documents()).isEqualTo((FILES + 1) * ARTICLES);
    String metricsFile = Files.readString(output.resolve("metrics.json"), StandardCharsets.UTF_8);
    assertThat(metricsFile).contains("\"finished_before\" : 5", "articles_per_second");
  }

  private long documents() {
    return LocalSpark.session()
        .read()
        .parquet(output.resolve("tables").resolve("documents").toString())
        .count();
  }
}

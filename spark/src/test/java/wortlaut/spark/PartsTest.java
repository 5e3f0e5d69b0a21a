package wortlaut.spark;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files cut into parts, and groups of near-copies: what needs no Spark. */
class PartsTest {
  @TempDir private Path directory;

  @Test
  void partsHoldEachLineOnceWhereverTheyAreCut() throws IOException {
    String text = "eins\n\nzwei ß\r\n" + "lang".repeat(30) + "\nohne Ende";
    Path file = Files.writeString(directory.resolve("a.jsonl"), text);
    long size = Files.size(file);
    for (int part = 1; part <= size; part++) {
      StringBuilder all = new StringBuilder();
      for (long from = 0; from < size; from += part) {
        try (PartLines lines =
            new PartLines(Files.newByteChannel(file), from, Math.min(size, from + part))) {
          all.append(new String(lines.readAllBytes(), UTF_8));
        }
      }
      assertThat(all.toString()).as("parts of %d", part).isEqualTo(text);
    }
  }

  private static Finished finished(InputFile file, long start, long end) {
    return new Finished(
        file.path(),
        file.length(),
        file.modified(),
        start,
        end,
        "",
        "",
        "",
        0,
        0,
        Map.of(),
        List.of());
  }

  @Test
  void onlyWhatIsNotFinishedIsPlanned() throws IOException {
    Files.write(directory.resolve("a.jsonl"), new byte[1000]);
    Files.write(directory.resolve("b.jsonl.gz"), new byte[1000]);
    Files.write(directory.resolve("c.warc.gz"), new byte[1000]);
    InputPlan plan = new InputPlan(new Configuration());
    List<InputFile> files = plan.files(List.of(directory.toString()));
    assertThat(files).hasSize(3);
    InputFile warc = files.get(2);
    List<Part> parts =
        plan.parts(files, List.of(finished(warc, 0, 300), finished(warc, 700, 800)), 250, 2);
    List<Part> expected = new ArrayList<>();
    expected.add(new Part(files.get(0), 0, 1000, 0)); // it has zeros: perhaps UTF-16
    expected.add(new Part(files.get(1), 0, 1000, 0)); // packed lines
    expected.add(new Part(warc, 300, 500, 0));
    expected.add(new Part(warc, 500, 700, 0));
    expected.add(new Part(warc, 800, 1000, 0));
    assertThat(parts).containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void copiesOfCopiesBelongTogether() {
    CopyGroups groups = new CopyGroups();
    groups.join(5, "2022-01-05", 3, "2022-01-06");
    groups.join(9, null, 8, "2022-01-01");
    groups.join(3, "2022-01-06", 7, "2022-01-02");
    assertThat(groups.rows())
        .containsExactly(
            RowFactory.create(3L, 7L),
            RowFactory.create(5L, 7L),
            RowFactory.create(7L, 7L),
            RowFactory.create(8L, 8L),
            RowFactory.create(9L, 8L));
  }

  @Test
  void textsOfDistantDaysAreNotCompared() {
    List<Row> pairs =
        CopyPairs.of(
            List.of(
                RowFactory.create("2022-01-20", 1L),
                RowFactory.create("2022-01-01", 2L),
                RowFactory.create("2022-01-10", 3L)));
    assertThat(pairs).containsExactly(RowFactory.create(2L, 3L), RowFactory.create(3L, 1L));
  }
}

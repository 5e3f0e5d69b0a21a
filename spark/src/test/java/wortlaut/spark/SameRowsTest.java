package wortlaut.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.apache.spark.SparkContext;
import org.apache.spark.TaskKilled;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wortlaut.Wortlaut;
import wortlaut.archive.export.FlatColumn;
import wortlaut.archive.export.FlatRows;
import wortlaut.archive.export.FlatTable;
import wortlaut.archive.store.Identity;
import wortlaut.intake.Intake;
import wortlaut.intake.IntakeOptions;
import wortlaut.intake.Result;
import wortlaut.intake.Results;
import wortlaut.record.ArticleRecord;

/** The job gives the rows that reading on one machine gives. */
class SameRowsTest {
  private static final int ARTICLES = 500;
  private static final int PAGES = 60;

  @TempDir private Path directory;

  @Test
  void asOnOneMachineThoughATaskIsKilled() throws IOException {
    Path input = directory.resolve("in");
    write(input);
    Killer killer = new Killer(directory.resolve("out").resolve("records"));
    SparkContext context = LocalSpark.session().sparkContext();
    context.addSparkListener(killer);
    Thread killing = new Thread(killer);
    killing.start();
    Metrics metrics;
    try {
      metrics = LocalSpark.run(LocalSpark.settings(input, directory.resolve("out"), 30_000));
    } finally {
      killing.interrupt();
      context.removeSparkListener(killer);
    }
    assertThat(killer.killed.get()).as("tasks killed").isPositive();

    List<ArticleRecord> records = read(input);
    assertThat(metrics.count(Counts.READ)).isEqualTo(ARTICLES + PAGES).isEqualTo(records.size());
    assertThat(metrics.count(Counts.PARTS)).isGreaterThan(8);
    Map<FlatTable, List<List<Object>>> expected = rows(records);
    for (FlatTable table : expected.keySet()) {
      assertThat(found(table))
          .as("%s", table)
          .containsExactlyInAnyOrderElementsOf(expected.get(table));
    }
    assertThat(actors()).isEqualTo(documentsOfActors(records));
  }

  /** Articles in shuffled order in files of every kind. */
  private static void write(Path input) throws IOException {
    List<Integer> numbers = new ArrayList<>(IntStream.range(0, ARTICLES).boxed().toList());
    Collections.shuffle(numbers, new Random(7));
    Files.createDirectories(input.resolve("unten"));
    StringBuilder[] lines = {new StringBuilder(), new StringBuilder(), new StringBuilder()};
    for (int i = 0; i < ARTICLES; i++) {
      lines[i % 10 == 0 ? 0 : 1 + i % 2].append(TestArticles.line(numbers.get(i)));
    }
    Files.write(
        input.resolve("a.jsonl.gz"),
        TestArticles.packed(lines[0].toString().getBytes(StandardCharsets.UTF_8)));
    Files.writeString(input.resolve("b.jsonl"), lines[1]);
    Files.writeString(input.resolve("unten").resolve("c.jsonl"), lines[2]);
    ByteArrayOutputStream warc = new ByteArrayOutputStream();
    for (int i = 0; i < PAGES; i++) {
      byte[] page = TestArticles.page(1000 + i);
      warc.writeBytes(TestArticles.packed(TestArticles.response(1000 + i, "text/html", page, 0)));
    }
    Files.write(input.resolve("d.warc.gz"), warc.toByteArray());
  }

  private static List<ArticleRecord> read(Path input) {
    Wortlaut wortlaut = Wortlaut.load();
    try (Results results = Intake.open(IntakeOptions.defaults()).read(input)) {
      return results.stream().map(r -> wortlaut.read(((Result.Read) r).article())).toList();
    }
  }

  private static Map<FlatTable, List<List<Object>>> rows(List<ArticleRecord> records) {
    Map<FlatTable, List<List<Object>>> all = new EnumMap<>(FlatTable.class);
    for (ArticleRecord record : records) {
      String key = Identity.of(record.document()).key();
      FlatRows rows = new FlatRows(record, Hashes.number(key), RecordReader::known);
      put(all, FlatTable.DOCUMENTS, List.<Object[]>of(rows.document(key, 1, Wortlaut.VERSION, "")));
      put(all, FlatTable.STATEMENTS, rows.statements());
      put(all, FlatTable.EVENTS, rows.events());
      put(all, FlatTable.TIMES, rows.times());
      put(all, FlatTable.LINKS, rows.links());
    }
    return all;
  }

  private static void put(
      Map<FlatTable, List<List<Object>>> all, FlatTable table, List<Object[]> rows) {
    rows.forEach(row -> all.computeIfAbsent(table, t -> new ArrayList<>()).add(Arrays.asList(row)));
  }

  /** The table's rows as the job wrote them; when a document was added is not compared. */
  private List<List<Object>> found(FlatTable table) {
    Column[] columns =
        table.columns().stream()
            .map(FlatColumn::name)
            .map(name -> name.equals("added") ? functions.lit("") : functions.col(name))
            .toArray(Column[]::new);
    List<Row> rows = parquet(table).select(columns).collectAsList();
    List<List<Object>> found = new ArrayList<>();
    for (Row row : rows) {
      Object[] values = new Object[row.size()];
      Arrays.setAll(values, row::get);
      found.add(Arrays.asList(values));
    }
    return found;
  }

  private org.apache.spark.sql.Dataset<Row> parquet(FlatTable table) {
    File path = directory.resolve("out").resolve("tables").resolve(table.label()).toFile();
    return LocalSpark.session().read().parquet(path.toString());
  }

  /** In how many documents each actor is, by key. */
  private Map<String, Long> actors() {
    Map<String, Long> documents = new TreeMap<>();
    parquet(FlatTable.ACTORS)
        .select("key", "documents")
        .collectAsList()
        .forEach(row -> documents.put(row.getString(0), row.getLong(1)));
    return documents;
  }

  private static Map<String, Long> documentsOfActors(List<ArticleRecord> records) {
    Map<String, Long> documents = new HashMap<>();
    records.forEach(
        record ->
            record.actors().stream()
                .map(actor -> wortlaut.actors.ActorKey.of(actor).value())
                .distinct()
                .forEach(key -> documents.merge(key, 1L, Long::sum)));
    return new TreeMap<>(documents);
  }

  /**
   * Kills a task that has begun to write records: looks for the file it writes, and tries again
   * with another where one ended before it could be killed.
   */
  private static final class Killer extends SparkListener implements Runnable {
    private final Path records;
    private final Set<Long> tried = new HashSet<>();
    private final AtomicInteger killed = new AtomicInteger();

    Killer(Path records) {
      this.records = records;
    }

    @Override
    public void run() {
      try {
        while (killed.get() == 0) {
          String[] names = records.toFile().list();
          for (String name : names == null ? new String[0] : names) {
            long task = name.startsWith(".") ? task(name) : -1;
            if (task >= 0 && tried.add(task)) {
              LocalSpark.session().sparkContext().killTaskAttempt(task, true, "for the test");
            }
          }
          Thread.sleep(tried.isEmpty() ? 2 : 200);
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }

    /** The number of the task that writes a file, -1 where its name ends otherwise. */
    private static long task(String name) {
      String end = name.substring(name.lastIndexOf('-') + 1);
      return end.matches("[0-9]+") ? Long.parseLong(end) : -1;
    }

    @Override
    public void onTaskEnd(SparkListenerTaskEnd end) {
      if (end.reason() instanceof TaskKilled) {
        killed.incrementAndGet();
      }
    }
  }
}

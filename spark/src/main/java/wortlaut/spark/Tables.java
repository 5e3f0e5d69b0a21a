package wortlaut.spark;

import static org.apache.spark.sql.functions.array_join;
import static org.apache.spark.sql.functions.array_sort;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.count_distinct;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.min_by;
import static org.apache.spark.sql.functions.struct;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.hadoop.fs.Path;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.apache.spark.util.SerializableConfiguration;
import wortlaut.archive.export.FlatColumn;
import wortlaut.archive.export.FlatTable;

/** Makes the flat tables of all records there are. */
final class Tables {
  private static final int AT_A_TIME = 4; // tables

  private final SparkSession spark;
  private final Broadcast<SerializableConfiguration> hadoop;
  private final OutputDirectory output;

  Tables(SparkSession spark, Broadcast<SerializableConfiguration> hadoop, OutputDirectory output) {
    this.spark = spark;
    this.hadoop = hadoop;
    this.output = output;
  }

  /** Makes them, and puts them in place of those that were there. */
  void write(List<Finished> finished) throws IOException {
    output.files().delete(output.hiddenTables(), true);
    Records records = new Records(spark, hadoop, output.root().toString(), finished);
    Dataset<Row> rows =
        records.latest().hint("rebalance", col("month")).persist(StorageLevel.MEMORY_AND_DISK());
    rows.count(); // once, before the tables are made of them at the same time
    List<Runnable> writes = new ArrayList<>();
    writes.add(() -> write(actors(rows), FlatTable.ACTORS.label()));
    writes.add(() -> write(new Copies(spark).of(rows), "copies"));
    writes.add(() -> byMonth(rows.select(col("month"), col("documents.*")), FlatTable.DOCUMENTS));
    for (FlatTable table : FlatSchema.FACTS) {
      writes.add(
          () ->
              byMonth(
                  rows.select(col("month"), explode(col(table.label())).as("row"))
                      .select(col("month"), col("row.*")),
                  table));
    }
    together(writes);
    rows.unpersist();
    output.replaceTables();
  }

  /** One table has too few tasks at its end for all cores, and too much to prepare for none. */
  private static void together(List<Runnable> writes) {
    ExecutorService pool = Executors.newFixedThreadPool(AT_A_TIME);
    try {
      CompletableFuture.allOf(
              writes.stream()
                  .map(write -> CompletableFuture.runAsync(write, pool))
                  .toArray(CompletableFuture<?>[]::new))
          .join();
    } finally {
      pool.shutdownNow();
    }
  }

  private static Dataset<Row> actors(Dataset<Row> latest) {
    Dataset<Row> actors =
        latest.select(col("place"), col("document_id"), explode(col("actors")).as("a"));
    Column first = min_by(struct(col("a.*")), col("place"));
    Dataset<Row> one =
        actors
            .groupBy(col("a.actor_id").as("actor_id"))
            .agg(first.as("first"), count_distinct(col("document_id")).as("documents"))
            .select(
                "actor_id",
                "first.key",
                "first.name",
                "first.kind",
                "first.code",
                "first.wikidata",
                "documents");
    Dataset<Row> rows =
        one.join(
                words(actors, "spellings"),
                one.col("actor_id").equalTo(col("spellings_of")),
                "left")
            .join(words(actors, "roles"), one.col("actor_id").equalTo(col("roles_of")), "left");
    return rows.select(columns(FlatTable.ACTORS, List.of()));
  }

  /** All of an actor's spellings or roles in one string, in order, each once. */
  private static Dataset<Row> words(Dataset<Row> actors, String column) {
    return actors
        .select(col("a.actor_id").as(column + "_of"), explode(col("a." + column)).as("word"))
        .distinct()
        .groupBy(column + "_of")
        .agg(array_join(array_sort(collect_set("word")), "; ").as(column));
  }

  private static Column[] columns(FlatTable table, List<String> more) {
    List<String> names = new ArrayList<>(table.columns().stream().map(FlatColumn::name).toList());
    names.addAll(more);
    return names.stream().map(org.apache.spark.sql.functions::col).toArray(Column[]::new);
  }

  /** The rows of a month lie together in few of the tasks, so that it has few files. */
  private void byMonth(Dataset<Row> rows, FlatTable table) {
    rows.select(columns(table, List.of("month")))
        .write()
        .mode(SaveMode.Overwrite)
        .partitionBy("month")
        .parquet(path(table.label()));
  }

  private void write(Dataset<Row> rows, String name) {
    rows.hint("rebalance").write().mode(SaveMode.Overwrite).parquet(path(name));
  }

  private String path(String name) {
    return new Path(output.hiddenTables(), name).toString();
  }
}

package wortlaut.spark;

import static org.apache.spark.sql.functions.array_join;
import static org.apache.spark.sql.functions.array_sort;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.count_distinct;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min_by;
import static org.apache.spark.sql.functions.struct;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.apache.spark.util.SerializableConfiguration;
import scala.Tuple2;
import wortlaut.archive.export.FlatColumn;
import wortlaut.archive.export.FlatTable;

/**
 * Makes the flat tables of all records there are. Of an article read several times the latest
 * version is taken: that of the last file by name, and in it the last.
 */
final class Tables {
  private static final long PART = 16 << 20; // packed bytes of records that one task takes
  private static final int PLACES = 32; // bits that count records within a part

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
    long bytes = finished.stream().mapToLong(f -> f.counts().getOrDefault(Counts.BYTES, 0L)).sum();
    int cores = spark.sparkContext().defaultParallelism();
    int parts = (int) Math.min(20_000, Math.max(cores, bytes / PART));
    spark.conf().set("spark.sql.shuffle.partitions", String.valueOf(parts));
    Dataset<Row> all = records(finished, parts).persist(StorageLevel.MEMORY_AND_DISK());
    Dataset<Row> latest = latest(all);
    byMonth(
        latest
            .withColumn("documents", col("documents").withField("version", col("version")))
            .select(col("month"), col("documents.*")),
        FlatTable.DOCUMENTS);
    for (FlatTable table : FlatSchema.FACTS) {
      byMonth(
          latest
              .select(col("month"), explode(col(table.label())).as("row"))
              .select(col("month"), col("row.*")),
          table);
    }
    write(actors(latest), FlatTable.ACTORS.label());
    write(new Copies(spark).of(latest), "copies");
    all.unpersist();
    output.replaceTables();
  }

  private Dataset<Row> records(List<Finished> finished, int parts) {
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    Broadcast<SerializableConfiguration> known = hadoop;
    String directory = output.root().toString();
    List<Tuple2<Integer, Finished>> numbered =
        IntStream.range(0, finished.size())
            .mapToObj(i -> new Tuple2<>(i, finished.get(i)))
            .toList();
    JavaRDD<Row> rows =
        context
            .parallelize(numbered, Math.max(1, Math.min(parts, finished.size())))
            .flatMap(
                note ->
                    new RecordReader(
                        note._2(), (long) note._1() << PLACES, directory, known.value().value()));
    return spark.createDataFrame(rows, FlatSchema.record());
  }

  /** One record a document, the last, and how many versions of it there are. */
  private static Dataset<Row> latest(Dataset<Row> all) {
    Dataset<Row> versions =
        all.select("key", "fingerprint", "place")
            .groupBy("key")
            .agg(max("place").as("place"), count_distinct(col("fingerprint")).as("version"))
            .select("place", "version");
    return all.join(versions, "place");
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

  /** Few files a month, however many tasks had rows of it. */
  private void byMonth(Dataset<Row> rows, FlatTable table) {
    rows.select(columns(table, List.of("month")))
        .hint("rebalance", col("month"))
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

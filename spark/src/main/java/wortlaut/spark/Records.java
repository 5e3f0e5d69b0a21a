package wortlaut.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.size;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;

/**
 * The records of all finished parts. Of an article read several times the latest version counts:
 * that of the last file by name, and in it the last.
 */
final class Records {
  private static final long PART = 16 << 20; // packed bytes of records that one task takes
  private static final int MOST_PARTS = 20_000;
  private static final int PLACES = 32; // bits that count records within a part

  /** A note, and where its records come among all. */
  private record Placed(Finished note, long place) implements Serializable {}

  private final SparkSession spark;
  private final Broadcast<SerializableConfiguration> hadoop;
  private final String directory;
  private final JavaRDD<Placed> notes;

  /**
   * @param finished the parts in order
   */
  Records(
      SparkSession spark,
      Broadcast<SerializableConfiguration> hadoop,
      String directory,
      List<Finished> finished) {
    this.spark = spark;
    this.hadoop = hadoop;
    this.directory = directory;
    long bytes = finished.stream().mapToLong(f -> f.counts().getOrDefault(Counts.BYTES, 0L)).sum();
    int cores = spark.sparkContext().defaultParallelism();
    int parts = (int) Math.min(MOST_PARTS, Math.max(cores, bytes / PART));
    spark.conf().set("spark.sql.shuffle.partitions", String.valueOf(parts));
    this.notes =
        JavaSparkContext.fromSparkContext(spark.sparkContext())
            .parallelize(
                IntStream.range(0, finished.size())
                    .mapToObj(i -> new Placed(finished.get(i), (long) i << PLACES))
                    .toList(),
                Math.max(1, Math.min(parts, finished.size())));
  }

  /** The latest version of each document, as {@link FlatSchema#record}. */
  Dataset<Row> latest() {
    Broadcast<Map<Long, Integer>> versions =
        JavaSparkContext.fromSparkContext(spark.sparkContext()).broadcast(versions());
    return spark.createDataFrame(
        notes.flatMap(reader(place -> versions.value().getOrDefault(place, 1), true)),
        FlatSchema.record());
  }

  /**
   * How many versions of a document there are, by the place of its latest record; 0 for earlier
   * ones. Only of documents with several records.
   */
  private Map<Long, Integer> versions() {
    Map<Long, Integer> versions = new HashMap<>();
    spark
        .createDataFrame(notes.flatMap(reader(place -> 1, false)), FlatSchema.head())
        .groupBy("key")
        .agg(collect_list("place").as("places"), size(collect_set("fingerprint")).as("versions"))
        .filter(size(col("places")).gt(1))
        .collectAsList()
        .forEach(
            row -> {
              List<Long> places = row.getList(1);
              places.forEach(place -> versions.put(place, 0));
              versions.put(places.stream().max(Long::compare).orElseThrow(), row.getInt(2));
            });
    return versions;
  }

  private FlatMapFunction<Placed, Row> reader(RecordReader.Versions versions, boolean whole) {
    Broadcast<SerializableConfiguration> known = hadoop;
    String where = directory;
    return placed -> {
      OutputDirectory output = new OutputDirectory(where, known.value().value());
      Iterator<Row> rows = new RecordReader(placed.note(), placed.place(), output, versions, whole);
      return rows;
    };
  }
}

package wortlaut.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.udf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.ml.feature.MinHashLSH;
import org.apache.spark.ml.feature.MinHashLSHModel;
import org.apache.spark.ml.linalg.SQLDataTypes;
import org.apache.spark.ml.linalg.Vector;
import org.apache.spark.ml.linalg.Vectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import scala.collection.Seq;
import scala.jdk.javaapi.CollectionConverters;
import wortlaut.archive.store.Shingles;

/**
 * Groups near-copies as an archive does: articles published within days of each other, of which the
 * shorter has most of its runs of four words in common with the other. Candidates are found by
 * Spark's min-hashing, in bands: two articles are compared if four min-hashes in a row are equal.
 */
final class Copies {
  private static final int BANDS = 16;
  private static final int ROWS = 4; // min-hashes a band
  private static final int SEED = 1997;
  private static final int PRIME = 2_038_074_743; // MinHashLSH takes no larger number of features

  private static final StructType PAIR =
      new StructType().add("a", DataTypes.LongType).add("b", DataTypes.LongType);
  private static final StructType COPY =
      new StructType().add("document_id", DataTypes.LongType).add("original", DataTypes.LongType);

  private final SparkSession spark;

  Copies(SparkSession spark) {
    this.spark = spark;
  }

  /**
   * A row for each document that has near-copies: its id and that of the earliest of its group.
   *
   * @param documents with columns {@code document_id}, {@code published} and {@code runs}
   */
  Dataset<Row> of(Dataset<Row> documents) {
    Dataset<Row> texts =
        documents
            .filter(size(col("runs")).geq(Shingles.FEWEST))
            .select("document_id", "published", "runs");
    UserDefinedFunction alike =
        udf(
            (UDF2<Seq<Integer>, Seq<Integer>, Boolean>)
                (one, other) -> Shingles.areCopies(ints(one), ints(other)),
            DataTypes.BooleanType);
    return grouped(
        candidates(texts)
            .join(texts.toDF("a", "a_day", "a_runs"), "a")
            .join(texts.toDF("b", "b_day", "b_runs"), "b")
            .filter(alike.apply(col("a_runs"), col("b_runs")))
            .select("a", "a_day", "b", "b_day"));
  }

  private Dataset<Row> candidates(Dataset<Row> texts) {
    UserDefinedFunction features =
        udf((UDF1<Seq<Integer>, Vector>) Copies::features, SQLDataTypes.VectorType());
    UserDefinedFunction bands =
        udf(
            (UDF1<Seq<Vector>, Long[]>) Copies::bands,
            DataTypes.createArrayType(DataTypes.LongType));
    return model()
        .transform(texts.withColumn("features", features.apply(col("runs"))))
        .select(
            explode(bands.apply(col("hashes"))).as("band"),
            struct(col("published"), col("document_id")).as("text"))
        .groupBy("band")
        .agg(collect_list("text").as("texts"))
        .filter(size(col("texts")).gt(1))
        .flatMap(
            (org.apache.spark.api.java.function.FlatMapFunction<Row, Row>) Copies::pairs,
            Encoders.row(PAIR))
        .distinct();
  }

  /** The hash functions; they come from the seed alone, so what it is fitted to does not matter. */
  private MinHashLSHModel model() {
    Dataset<Row> any =
        spark.createDataFrame(
            List.of(RowFactory.create(Vectors.sparse(PRIME, new int[] {0}, new double[] {1}))),
            new StructType().add("features", SQLDataTypes.VectorType()));
    return new MinHashLSH()
        .setInputCol("features")
        .setOutputCol("hashes")
        .setNumHashTables(BANDS * ROWS)
        .setSeed(SEED)
        .fit(any);
  }

  private static int[] ints(Seq<Integer> runs) {
    int[] ints = new int[runs.length()];
    Iterator<Integer> iterator = CollectionConverters.asJava(runs.iterator());
    for (int i = 0; i < ints.length; i++) {
      ints[i] = iterator.next();
    }
    return ints;
  }

  private static Vector features(Seq<Integer> runs) {
    int[] indices = Arrays.stream(ints(runs)).map(run -> run % PRIME).sorted().distinct().toArray();
    double[] ones = new double[indices.length];
    Arrays.fill(ones, 1);
    return Vectors.sparse(PRIME, indices, ones);
  }

  private static Long[] bands(Seq<Vector> hashes) {
    List<Vector> all = List.copyOf(CollectionConverters.asJava(hashes));
    Long[] bands = new Long[BANDS];
    for (int band = 0; band < BANDS; band++) {
      long hash = band;
      for (Vector row : all.subList(band * ROWS, (band + 1) * ROWS)) {
        hash = hash * 1_000_003 + Double.hashCode(row.apply(0));
      }
      bands[band] = hash;
    }
    return bands;
  }

  /** Each text of a band with the latest before it. */
  private static Iterator<Row> pairs(Row band) {
    List<Row> texts = new ArrayList<>(band.getList(1));
    return CopyPairs.of(texts).iterator();
  }

  private Dataset<Row> grouped(Dataset<Row> same) {
    CopyGroups groups = new CopyGroups();
    Iterator<Row> rows = same.toLocalIterator();
    while (rows.hasNext()) {
      Row row = rows.next();
      groups.join(row.getLong(0), row.getString(1), row.getLong(2), row.getString(3));
    }
    return spark.createDataFrame(groups.rows(), COPY);
  }
}

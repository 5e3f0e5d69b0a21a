package wortlaut.spark;

import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.SparkSession;

/** Spark on this machine with two threads, one for all tests. */
final class LocalSpark {
  private LocalSpark() {}

  static SparkSession session() {
    return SparkSession.builder().config(Sessions.conf("local[2]")).getOrCreate();
  }

  static JobSettings settings(Path input, Path output, long partBytes) {
    return new JobSettings(
        List.of(input.toString()), output.toString(), partBytes, 60, 500_000, false);
  }

  static Metrics run(JobSettings settings) throws java.io.IOException {
    return new SparkJob(session(), settings, message -> {}).run();
  }
}

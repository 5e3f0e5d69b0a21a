package wortlaut.spark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;

/**
 * Reads files of articles with all executors and makes tables of the records. What an earlier job
 * with the same output finished is not read again.
 */
public final class SparkJob {
  private static final int ATTEMPTS = 4; // Spark's default for a task

  private final SparkSession spark;
  private final JavaSparkContext context;
  private final JobSettings settings;
  private final ArticleReading reading;
  private final Consumer<String> listener;
  private final Broadcast<SerializableConfiguration> hadoop;

  /**
   * @param listener is told what a user should know while the job runs
   */
  public SparkJob(SparkSession spark, JobSettings settings, Consumer<String> listener) {
    this(spark, settings, new CoreReading(), listener);
  }

  SparkJob(
      SparkSession spark, JobSettings settings, ArticleReading reading, Consumer<String> listener) {
    this.spark = spark;
    this.context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    this.settings = settings;
    this.reading = reading;
    this.listener = listener;
    this.hadoop = context.broadcast(new SerializableConfiguration(context.hadoopConfiguration()));
  }

  /**
   * Runs it.
   *
   * @return what it did
   * @throws IOException if an input is not there or the output cannot be written
   */
  public Metrics run() throws IOException {
    long began = System.currentTimeMillis();
    OutputDirectory output = new OutputDirectory(settings.output(), context.hadoopConfiguration());
    output.sweep();
    InputPlan plan = new InputPlan(context.hadoopConfiguration());
    List<InputFile> files = plan.files(settings.inputs());
    List<Finished> before = forgetChanged(output, files);
    List<Part> parts =
        plan.parts(files, before, settings.partBytes(), spark.sparkContext().defaultParallelism());
    parts = new LineNumbers(context, hadoop).of(parts);
    Set<String> left = parts.stream().map(part -> part.file().path()).collect(Collectors.toSet());
    listener.accept(
        String.format(
            "%d files, %d of them finished before, %d parts to read",
            files.size(), files.size() - left.size(), parts.size()));
    long planned = System.currentTimeMillis();
    Counts counts = read(parts);
    long read = System.currentTimeMillis();
    List<Finished> finished = output.finished();
    boolean changed = !parts.isEmpty() || !output.hasTables();
    if (changed && !finished.isEmpty()) {
      new Tables(spark, hadoop, output).write(finished);
    }
    long done = System.currentTimeMillis();
    Metrics metrics =
        new Metrics(
            new Metrics.Files(files.size(), files.size() - left.size()),
            new Metrics.Seconds(planned - began, read - planned, done - read),
            counts.value(),
            span(before, finished),
            Metrics.sum(finished),
            finished.isEmpty() ? 0 : output.tableBytes(),
            problems(before, finished));
    output.writeMetrics(metrics.toJson());
    return metrics;
  }

  /** Notes of what was finished, without those of files that have changed since. */
  private List<Finished> forgetChanged(OutputDirectory output, List<InputFile> files)
      throws IOException {
    List<Finished> kept = new ArrayList<>();
    var byPath = files.stream().collect(Collectors.toMap(InputFile::path, file -> file));
    for (Finished note : output.finished()) {
      InputFile file = byPath.get(note.path());
      if (file == null || note.isOf(file)) {
        kept.add(note);
      } else {
        listener.accept(note.path() + ": changed since it was read; it is read again");
        output.forget(note);
      }
    }
    return kept;
  }

  private Counts read(List<Part> parts) {
    Counts counts = new Counts();
    spark.sparkContext().register(counts, "wortlaut");
    if (parts.isEmpty()) {
      return counts;
    }
    JobSettings given = settings;
    ArticleReading reader = reading;
    Broadcast<SharedIntake> intake = context.broadcast(new SharedIntake(settings));
    Broadcast<SerializableConfiguration> known = hadoop;
    int attempts = context.getConf().getInt("spark.task.maxFailures", ATTEMPTS);
    try (Progress progress = new Progress(counts, parts.size(), listener)) {
      context
          .parallelize(parts, parts.size())
          .foreach(
              part -> {
                try {
                  Counts done =
                      new PartTask(given, intake.value().get(), reader, known.value().value())
                          .run(part);
                  counts.add(done.value());
                } catch (IOException e) {
                  if (TaskContext.get().attemptNumber() + 1 < attempts) {
                    throw e;
                  }
                  // A file that cannot be read must not keep the others from being read.
                  counts.add(Counts.UNREADABLE, 1);
                  System.err.println("wortlaut: " + part.file().path() + ": " + e.getMessage());
                }
              });
    }
    return counts;
  }

  /** How long the parts of this job were read, from the first article to the last, in ms. */
  private static long span(List<Finished> before, List<Finished> finished) {
    List<Finished> ours = new ArrayList<>(finished);
    ours.removeAll(before);
    return ours.isEmpty()
        ? 0
        : ours.stream().mapToLong(Finished::until).max().getAsLong()
            - ours.stream().mapToLong(Finished::from).min().getAsLong();
  }

  private static List<String> problems(List<Finished> before, List<Finished> finished) {
    List<Finished> ours = new ArrayList<>(finished);
    ours.removeAll(before);
    return ours.stream()
        .flatMap(note -> note.problems().stream())
        .limit(Metrics.MOST_PROBLEMS)
        .toList();
  }
}

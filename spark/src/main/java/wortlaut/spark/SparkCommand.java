package wortlaut.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import wortlaut.intake.Limits;

/** {@code wortlaut spark}: the job, here or by {@code spark-submit} on a cluster. */
@Command(
    name = "wortlaut spark",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Reads WARC and JSON Lines files on a Spark cluster, or here, into Parquet tables.",
    description = {
      "",
      "What was finished is not read again when the job is started again with the same output."
          + " See docs/spark.md.",
      ""
    },
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:everything was read; articles that are not German are left out",
      "1:some articles or files could not be read; the others were",
      "2:the command line is wrong",
      "3:nothing could be read",
      "4:the output could not be written",
      "5:an error in Wortlaut or Spark"
    },
    footer = {
      "",
      "Examples:",
      "  wortlaut spark --input news/ --output out --master local[2]",
      "  wortlaut spark --input s3a://commoncrawl/crawl-data/CC-NEWS/2022/01/ --output"
          + " hdfs:///news/2022-01"
    })
final class SparkCommand implements Callable<Integer> {
  private static final int OK = 0;
  private static final int SOME_FAILED = 1;
  private static final int NOTHING_READ = 3;
  private static final int NO_OUTPUT = 4;
  private static final long MEGABYTE = 1 << 20;

  @Spec private CommandSpec spec;

  @Option(
      names = {"-i", "--input"},
      required = true,
      arity = "1..*",
      paramLabel = "PATH",
      description =
          "Files named .warc or .jsonl, each also .gz, and directories of them: Hadoop paths (a"
              + " local one, hdfs://…, s3a://…), with wildcards or not.")
  private List<String> inputs;

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "PATH",
      description = "Directory for records and tables.")
  private String output;

  @Option(
      names = "--master",
      paramLabel = "MASTER",
      description =
          "Where to run, such as local[2] or spark://host:7077 (default: what spark-submit says,"
              + " else all of this machine's processors).")
  private String master;

  @Option(
      names = "--part-size",
      paramLabel = "MB",
      description =
          "Most megabytes of a file that one task reads (default: 128, less where there is less to"
              + " read).")
  private int partSize;

  @Option(
      names = "--article-time",
      paramLabel = "SECONDS",
      defaultValue = "60",
      description = "Give an article up after this time (default: ${DEFAULT-VALUE}).")
  private int articleTime;

  @Option(
      names = "--article-length",
      paramLabel = "N",
      description = "Refuse articles of more code points (default: 500000).")
  private int articleLength = Limits.DEFAULT.articleLength();

  @Option(names = "--force-language", description = "Read articles that seem not to be German too.")
  private boolean forceLanguage;

  @Option(
      names = {"-q", "--quiet"},
      description = "Only say what failed.")
  private boolean quiet;

  @Override
  public Integer call() throws IOException {
    if (articleTime < 1 || articleLength < 1 || partSize < 0) {
      throw new ParameterException(
          spec.commandLine(), "times, lengths and sizes must be greater than 0");
    }
    JobSettings settings =
        new JobSettings(
            inputs, output, partSize * MEGABYTE, articleTime, articleLength, forceLanguage);
    SparkConf conf = Sessions.conf(master);
    try (SparkSession spark = SparkSession.builder().config(conf).getOrCreate()) {
      return told(new SparkJob(spark, settings, this::say).run());
    } catch (FileNotFoundException e) {
      System.err.println("wortlaut: there is no such input: " + e.getMessage());
      return NOTHING_READ;
    } catch (IOException e) {
      System.err.println(
          "wortlaut: "
              + e.getMessage()
              + "; check that the output's directory can be written and has room");
      return NO_OUTPUT;
    }
  }

  private void say(String message) {
    if (!quiet) {
      System.err.println("wortlaut: " + message);
    }
  }

  private int told(Metrics metrics) {
    say(metrics.text());
    long failed =
        metrics.count(Counts.FAILED)
            + metrics.count(Counts.OVER_TIME)
            + metrics.count(Counts.UNREADABLE);
    if (failed > 0) {
      metrics.problems().forEach(problem -> System.err.println("  " + problem));
    }
    boolean nothing = metrics.all().getOrDefault(Counts.READ, 0L) == 0;
    return nothing ? NOTHING_READ : failed > 0 ? SOME_FAILED : OK;
  }
}

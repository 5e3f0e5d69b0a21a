package wortlaut.app;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Unmatched;

/**
 * {@code wortlaut spark}: so that the command is listed. The job is a module of its own, which
 * needs Spark; the launcher starts it without coming here.
 */
@Command(
    name = "spark",
    header = "Reads WARC and JSON Lines files on a Spark cluster, or here with Spark.",
    description = {"", "See docs/spark.md."})
final class SparkCommand implements Callable<Integer> {
  private final Context context;

  @Unmatched private final List<String> arguments = new ArrayList<>();

  SparkCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    context
        .err()
        .println(
            "wortlaut: the Spark job is started by ./wortlaut spark, which builds it, or by"
                + " spark-submit; see docs/spark.md");
    return Exit.USAGE;
  }
}

package wortlaut.spark;

import picocli.CommandLine;

/** Starts the job: by the launcher on this machine, by {@code spark-submit} on a cluster. */
public final class SparkMain {
  private static final int BUG = 5;

  private SparkMain() {}

  /** Runs the job; exits with its status unless that is 0. */
  public static void main(String[] arguments) {
    System.setProperty("java.util.logging.SimpleFormatter.format", "wortlaut: %5$s%n");
    int status = run(arguments);
    if (status != 0) { // else the cluster's manager ends the process, in its way
      System.exit(status);
    }
  }

  static int run(String... arguments) {
    return new CommandLine(new SparkCommand())
        .setExecutionExceptionHandler(
            (error, line, parsed) -> {
              System.err.println("wortlaut: the job failed; what is finished is kept");
              root(error).printStackTrace();
              return BUG;
            })
        .execute(arguments);
  }

  private static Throwable root(Throwable error) {
    Throwable at = error;
    while (at.getCause() != null) {
      at = at.getCause();
    }
    return at;
  }
}

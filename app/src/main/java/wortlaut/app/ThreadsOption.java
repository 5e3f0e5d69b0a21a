package wortlaut.app;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option that says how many articles are read at a time. */
final class ThreadsOption {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = {"-t", "--threads"},
      paramLabel = "N",
      description = "How many articles to read at a time (default: one a processor).")
  private int threads = Runtime.getRuntime().availableProcessors();

  /** At least 1; anything else ends the command as wrong usage. */
  int count() {
    if (threads < 1) {
      throw new ParameterException(
          spec.commandLine(), "--threads: there must be at least 1, not " + threads);
    }
    return threads;
  }
}

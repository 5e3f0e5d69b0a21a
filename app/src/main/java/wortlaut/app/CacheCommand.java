package wortlaut.app;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code wortlaut cache}: the directory of converted models. */
@Command(
    name = "cache",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    header = "Shows or clears the cache of models.",
    description = {
      "",
      "The cache is a directory where Wortlaut keeps its models in a form that loads fast. They are"
          + " made at the first run and again whenever they are missing. The environment variable"
          + " WORTLAUT_CACHE names another directory.",
      ""
    })
final class CacheCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "say what to do with the cache: show or clear");
  }
}

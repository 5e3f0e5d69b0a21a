package wortlaut.app;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command {@code wortlaut}. */
@Command(
    name = "wortlaut",
    mixinStandardHelpOptions = true,
    version = "wortlaut 0.1.0",
    description = "Reads German news: who said what to whom, who did what to whom.",
    subcommands = {ReadCommand.class})
public final class Main {
  private Main() {}

  /** Runs a subcommand and exits with its status. */
  public static void main(String[] arguments) {
    System.exit(new CommandLine(new Main()).execute(arguments));
  }
}

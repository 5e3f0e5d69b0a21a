package wortlaut.app;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import wortlaut.Wortlaut;
import wortlaut.app.bench.BenchChildCommand;
import wortlaut.app.bench.BenchCommand;
import wortlaut.app.bench.BenchConlluCommand;
import wortlaut.app.bench.BenchTreesCommand;
import wortlaut.archive.error.ArchiveException;

/** The command {@code wortlaut}. */
@Command(
    name = "wortlaut",
    mixinStandardHelpOptions = true,
    version = "wortlaut " + Wortlaut.VERSION,
    synopsisSubcommandLabel = "COMMAND",
    description = {
      "Reads German news articles and keeps the record of them: who said what to whom, who did"
          + " what to whom, when, and on whose word.",
      ""
    },
    footer = {
      "",
      "Begin with: wortlaut read examples/",
      "Help on a command: wortlaut COMMAND --help"
    })
public final class Main implements Runnable {
  @Spec private CommandSpec spec;

  private Main() {}

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "say what to do, such as: read, add, search");
  }

  /** Runs a subcommand and exits with its status. */
  public static void main(String[] arguments) {
    // What the models' loading logs is for the user, on one line.
    System.setProperty("java.util.logging.SimpleFormatter.format", "wortlaut: %5$s%n");
    System.exit(run(Context.system(), arguments));
  }

  /** Runs a subcommand and gives its exit status. */
  static int run(Context context, String... arguments) {
    return new CommandLine(new Main())
        .addSubcommand(new ReadCommand(context))
        .addSubcommand(new ExplainCommand(context))
        .addSubcommand(new TrainCommand(context))
        .addSubcommand(new EvaluateCommand(context))
        .addSubcommand(new AddCommand(context))
        .addSubcommand(new FollowCommand(context))
        .addSubcommand(new SearchCommand(context))
        .addSubcommand(new EventsCommand(context))
        .addSubcommand(new ActorCommand(context))
        .addSubcommand(new ThreadsCommand(context))
        .addSubcommand(new BalanceCommand(context))
        .addSubcommand(new ServeCommand(context))
        .addSubcommand(new ExportCommand(context))
        .addSubcommand(new SparkCommand(context))
        .addSubcommand(new CheckCommand(context))
        .addSubcommand(new ReindexCommand(context))
        .addSubcommand(new RereadCommand(context))
        .addSubcommand(
            new CommandLine(new CacheCommand())
                .addSubcommand(new CacheShowCommand(context))
                .addSubcommand(new CacheClearCommand(context)))
        .addSubcommand(new BenchCommand())
        .addSubcommand(new BenchChildCommand())
        .addSubcommand(new BenchTreesCommand())
        .addSubcommand(new BenchConlluCommand())
        .addSubcommand(new TrainEventsCommand(context))
        .addSubcommand(new TrainClassesCommand(context))
        .addSubcommand(new RehearseCommand(context))
        .setOut(new PrintWriter(context.out(), true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(context.err(), true, StandardCharsets.UTF_8))
        .setColorScheme(
            CommandLine.Help.defaultColorScheme(context.outIsTerminal() ? Ansi.AUTO : Ansi.OFF))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpWidth(Math.max(60, context.width()))
        .setUsageHelpLongOptionsMaxWidth(26)
        .setExecutionExceptionHandler((error, line, parsed) -> failed(error, context))
        .execute(arguments);
  }

  private static int failed(Exception error, Context context) {
    if (error instanceof AppException known) {
      context.err().println("wortlaut: " + known.getMessage());
      return known.error().exit();
    }
    if (error instanceof ArchiveException known) {
      context.err().println("wortlaut: " + known.getMessage());
      return ArchiveExit.of(known.error());
    }
    context.err().println("wortlaut: an error in Wortlaut itself; please report what follows");
    error.printStackTrace(context.err());
    return Exit.BUG;
  }
}

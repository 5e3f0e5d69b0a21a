package wortlaut.app;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import wortlaut.app.listing.Prose;
import wortlaut.archive.Archive;
import wortlaut.archive.ask.Dossiers;

/** {@code wortlaut actor}. */
@Command(
    name = "actor",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Shows what the archive knows of an actor.",
    description = {
      "",
      "Spellings, roles over time, what it said and did and what was done to it (the latest first),"
          + " who quotes and who answers it. Any spelling will do: “Lavrov” finds “Lawrow”.",
      ""
    },
    footer = {"", "Example:", "  wortlaut actor Lawrow --limit 50"})
final class ActorCommand implements Callable<Integer> {
  private final Context context;

  @Parameters(arity = "1..*", paramLabel = "NAME", description = "Its name, or only the surname.")
  private List<String> name;

  @Mixin private final ArchiveOption archives = new ArchiveOption();

  @Option(
      names = {"-n", "--limit"},
      paramLabel = "N",
      defaultValue = "10",
      description = "How many statements and events to show (default: ${DEFAULT-VALUE}).")
  private int limit;

  ActorCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws AppException {
    try (Archive archive = archives.existing(context.err())) {
      Dossiers dossiers = new Dossiers(archive.database());
      return new AnswerOptions()
          .write(context, Prose.dossier(dossiers.of(String.join(" ", name), Math.max(0, limit))));
    }
  }
}

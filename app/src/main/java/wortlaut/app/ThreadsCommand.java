package wortlaut.app;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import wortlaut.app.listing.Listings;
import wortlaut.app.listing.ThreadProse;
import wortlaut.app.listing.ThreadRow;
import wortlaut.archive.Archive;
import wortlaut.archive.ask.Answer;
import wortlaut.archive.threads.ClaimKind;
import wortlaut.archive.threads.ClaimThread;
import wortlaut.archive.threads.ThreadRequest;
import wortlaut.archive.threads.Threads;

/** {@code wortlaut threads}. */
@Command(
    name = "threads",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Shows claims through time: who first reported them, who repeated and answered them.",
    description = {
      "",
      "A claim is an accusation, a demand, a threat or an announcement. One thread holds the reports of"
          + " the same kind, between the same parties, about the same matter, each within 14 days of the"
          + " one before. Each report says on whose word: attributed, or as the outlet's own fact.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  wortlaut threads --source RUS --kind threat",
      "  wortlaut threads --since 2022-01-01 --format csv"
    })
final class ThreadsCommand implements Callable<Integer> {
  private final Context context;

  @Mixin private final ArchiveOption archives = new ArchiveOption();

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      split = ",",
      description = "Only these: ${COMPLETION-CANDIDATES}.")
  private List<ClaimKind> kinds = List.of();

  @Option(names = "--source", paramLabel = "NAME", description = "Who claims: a code or a name.")
  private String source;

  @Option(names = "--target", paramLabel = "NAME", description = "Against or to whom.")
  private String target;

  @Mixin private final Days days = new Days();

  @Option(
      names = "--least",
      paramLabel = "N",
      defaultValue = "2",
      description = "How many reports a thread has at least (default: ${DEFAULT-VALUE}).")
  private int least;

  @Mixin private final AnswerOptions answers = new AnswerOptions();

  ThreadsCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws AppException {
    ThreadRequest request =
        new ThreadRequest(
            kinds, source, target, days.since(), days.until(), least, answers.limit());
    try (Archive archive = archives.existing(context.err())) {
      Answer<ClaimThread> threads = new Threads(archive.database()).find(request);
      return answers.write(
          context,
          switch (answers.form()) {
            case TEXT -> ThreadProse.of(threads);
            case CSV -> Listings.THREADS.csv(ThreadRow.of(threads.first()));
            case JSONL -> Listings.THREADS.jsonLines(ThreadRow.of(threads.first()));
          });
    }
  }
}

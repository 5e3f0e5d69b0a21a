package wortlaut.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import wortlaut.Wortlaut;
import wortlaut.archive.Archive;
import wortlaut.archive.store.Addition;
import wortlaut.archive.store.FeedStore;
import wortlaut.intake.FeedVisit;
import wortlaut.intake.Intake;
import wortlaut.record.ArticleRecord;

/** {@code wortlaut follow}. */
@Command(
    name = "follow",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Visits RSS and Atom feeds again and again and adds their new articles.",
    description = {
      "",
      "FILE names one feed a line; lines that begin with # are left out. A feed that has not changed is"
          + " not sent again, an article that the archive has is not fetched. Pages are fetched as each"
          + " site's robots.txt allows, one at a time, with a pause for each host. Stop it with Ctrl-C at"
          + " any moment; nothing is lost.",
      ""
    },
    footer = {"", "Example:", "  wortlaut follow feeds.txt --every 15m"})
final class FollowCommand implements Callable<Integer> {
  private static final Pattern TIME = Pattern.compile("(\\d{1,6})([smhd])");

  private final Context context;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "The feeds' addresses, one a line.")
  private Path file;

  @Option(
      names = "--every",
      paramLabel = "TIME",
      defaultValue = "15m",
      description = "Time from one round to the next: 15m, 2h, 1d (default: ${DEFAULT-VALUE}).")
  private String every;

  @Option(names = "--once", description = "Make one round only, as for cron.")
  private boolean once;

  @Option(
      names = "--pause",
      paramLabel = "TIME",
      defaultValue = "2s",
      description = "Least time between two requests to one host (default: ${DEFAULT-VALUE}).")
  private String pause;

  @Mixin private final ArchiveOption archives = new ArchiveOption();

  @Mixin private final ArticleOptions articles = new ArticleOptions();

  @Mixin private final ActorsOption actors = new ActorsOption();

  @Mixin private final ThreadsOption threads = new ThreadsOption();

  @Option(
      names = {"-q", "--quiet"},
      description = "Only say what could not be read.")
  private boolean quiet;

  FollowCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws InterruptedException {
    Duration between = time("--every", every);
    Intake intake = Intake.open(articles.toIntake().withPause(time("--pause", pause)));
    List<String> feeds = feeds();
    Supplier<Wortlaut> wortlaut = actors.with(context.wortlaut());
    while (true) {
      long start = System.nanoTime();
      int status = Exit.OK;
      try (Archive archive = archives.open(context.err())) {
        for (String feed : feeds) {
          status = Math.max(status, visit(feed, intake, archive, wortlaut));
        }
        archive.refresh();
      }
      if (once) {
        return status;
      }
      Thread.sleep(Math.max(0, between.toMillis() - (System.nanoTime() - start) / 1_000_000));
    }
  }

  private int visit(String feed, Intake intake, Archive archive, Supplier<Wortlaut> wortlaut) {
    FeedStore known = new FeedStore(archive.database());
    FeedVisit visit = intake.visit(feed, known.validators(feed), archive::hasAddress);
    try (Progress progress = new Progress(context, true, -1);
        ArchiveWriter writer = new ArchiveWriter(archives.existing(context.err()));
        NewResults results = new NewResults(visit.results(), archive::contains, () -> {})) {
      Batch.Work<ArticleRecord> work = (number, article) -> wortlaut.get().read(article);
      Batch.Outcome outcome =
          new Batch<>(work, writer::add, progress).run(results, threads.count());
      writer.flush();
      if (visit.changed() && outcome.failures().isEmpty()) {
        known.visited(feed, visit.validators()); // else what failed is tried again
      }
      int failed = outcome.failures().size() + writer.failures().size();
      if (!quiet || failed > 0) {
        context
            .err()
            .printf(
                "wortlaut: %s: %d added, %d changed, %d failed%n",
                feed, writer.count(Addition.NEW), writer.count(Addition.CHANGED), failed);
      }
      outcome.failures().forEach(failure -> context.err().println("  " + failure));
      writer.failures().forEach(failure -> context.err().println("  " + failure));
      return failed == 0 ? Exit.OK : Exit.SOME_FAILED;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> feeds() {
    try {
      List<String> feeds =
          Files.readAllLines(file).stream()
              .map(String::strip)
              .filter(line -> !line.isEmpty() && !line.startsWith("#"))
              .distinct()
              .toList();
      if (feeds.isEmpty()) {
        throw new ParameterException(spec.commandLine(), file + " names no feed; write one a line");
      }
      return feeds;
    } catch (IOException e) {
      throw new ParameterException(spec.commandLine(), file + " cannot be read: " + e.getMessage());
    }
  }

  private Duration time(String option, String value) {
    Matcher time = TIME.matcher(value);
    if (!time.matches()) {
      throw new ParameterException(
          spec.commandLine(),
          option + ": “" + value + "” is no time; write it as 30s, 15m, 2h or 1d");
    }
    long number = Long.parseLong(time.group(1));
    return switch (time.group(2)) {
      case "s" -> Duration.ofSeconds(number);
      case "m" -> Duration.ofMinutes(number);
      case "h" -> Duration.ofHours(number);
      default -> Duration.ofDays(number);
    };
  }
}

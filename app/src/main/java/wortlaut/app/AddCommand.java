package wortlaut.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
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
import wortlaut.intake.Intake;
import wortlaut.record.ArticleRecord;

/** {@code wortlaut add}: articles into the archive. */
@Command(
    name = "add",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Reads articles and keeps their records in the archive.",
    description = {
      "",
      "Takes all that read takes. An article that the archive has is passed over, a changed one at"
          + " the same address becomes a new version. Stopped at any moment, it goes on where it was"
          + " when it is called again.",
      ""
    },
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:everything is in the archive",
      "1:some inputs could not be read; the others are in the archive",
      "2:the command line is wrong",
      "3:nothing could be read",
      "4:the archive could not be written",
      "6:the file is no archive, of a newer Wortlaut, or busy"
    },
    footer = {
      "",
      "Examples:",
      "  wortlaut add articles/",
      "  wortlaut add news.jsonl --archive news.wortlaut",
      "  wortlaut add --records job-output/"
    })
final class AddCommand implements Callable<Integer> {
  private final Context context;

  @Parameters(arity = "0..*", paramLabel = "FILE|DIRECTORY|URL|-", description = "What to add.")
  private List<String> inputs = List.of();

  @Option(
      names = "--records",
      paramLabel = "DIR",
      description =
          "Add records that were read elsewhere, without reading again: the output of wortlaut"
              + " spark, or a file or directory of what read --format jsonl writes (.jsonl, also"
              + " .gz).")
  private List<Path> records = List.of();

  @Spec private CommandSpec spec;

  @Mixin private final ArchiveOption archives = new ArchiveOption();

  @Mixin private final ArticleOptions articles = new ArticleOptions();

  @Mixin private final ActorsOption actors = new ActorsOption();

  @Mixin private final ThreadsOption threads = new ThreadsOption();

  @Option(
      names = {"-q", "--quiet"},
      description = "Only say what could not be read.")
  private boolean quiet;

  AddCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    if (inputs.isEmpty() == records.isEmpty()) {
      throw new ParameterException(spec.commandLine(), "name what to add, or --records, not both");
    }
    return records.isEmpty() ? addArticles() : addRecords();
  }

  private int addRecords() {
    try (Archive archive = archives.open(context.err());
        ArchiveWriter writer = new ArchiveWriter(archives.existing(context.err()));
        Progress progress = new Progress(context, quiet, -1)) {
      RecordFiles files = RecordFiles.of(records);
      files.each(
          (record, reader) -> {
            writer.add(record, reader);
            progress.done();
          });
      writer.flush();
      archive.refresh();
      progress.finish();
      Batch.Outcome outcome = new Batch.Outcome(files.count(), files.failures());
      return told(outcome, writer, writer.count(Addition.KNOWN));
    }
  }

  private int addArticles() {
    Supplier<Wortlaut> wortlaut = actors.with(context.wortlaut());
    prepare(wortlaut);
    Intake intake = Intake.open(articles.toIntake());
    long expected = context.errIsTerminal() ? Expected.articles(inputs) : -1;
    try (Archive archive = archives.open(context.err());
        ArchiveWriter writer = new ArchiveWriter(archives.existing(context.err()));
        Progress progress = new Progress(context, quiet, expected);
        NewResults results =
            new NewResults(intake.read(inputs, context.in()), archive::contains, progress::done)) {
      Batch.Work<ArticleRecord> work = (number, article) -> wortlaut.get().read(article);
      Batch.Outcome outcome =
          new Batch<>(work, writer::add, progress).run(results, threads.count());
      writer.flush();
      archive.refresh();
      progress.finish();
      return told(outcome, writer, results.known() + writer.count(Addition.KNOWN));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Lets the models load while the archive is opened; what goes wrong is told when they are used.
   */
  private static void prepare(Supplier<Wortlaut> wortlaut) {
    Thread loading = new Thread(wortlaut::get, "models");
    loading.setDaemon(true); // where everything is known already, nobody waits for them
    loading.setUncaughtExceptionHandler((thread, failure) -> {});
    loading.start();
  }

  private int told(Batch.Outcome outcome, ArchiveWriter writer, int known) {
    List<String> failures = new ArrayList<>(outcome.failures());
    failures.addAll(writer.failures());
    if (!quiet || !failures.isEmpty()) {
      context
          .err()
          .printf(
              "wortlaut: %d added, %d changed, %d known, %d failed; archive %s%n",
              writer.count(Addition.NEW),
              writer.count(Addition.CHANGED),
              known,
              failures.size(),
              archives.file());
    }
    failures.forEach(failure -> context.err().println("  " + failure));
    if (failures.isEmpty()) {
      return Exit.OK;
    }
    return outcome.read() + known > 0 ? Exit.SOME_FAILED : Exit.NOTHING_READ;
  }
}

package wortlaut.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import wortlaut.Wortlaut;
import wortlaut.archive.Archive;
import wortlaut.archive.store.DocumentStore;
import wortlaut.archive.store.Rereading;

/** {@code wortlaut re-read}. */
@Command(
    name = "re-read",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Reads the archive's articles anew with this Wortlaut.",
    description = {
      "",
      "Only those that an older Wortlaut read; with --all every one. Stopped at any moment, it goes on"
          + " where it was when it is called again.",
      ""
    })
final class RereadCommand implements Callable<Integer> {
  private static final int MANY = 64; // records a transaction

  private final Context context;

  @Mixin private final ArchiveOption archives = new ArchiveOption();

  @Option(names = "--all", description = "Read all, whichever Wortlaut read them.")
  private boolean all;

  @Mixin private final ActorsOption actors = new ActorsOption();

  @Mixin private final ThreadsOption threads = new ThreadsOption();

  @Option(
      names = {"-q", "--quiet"},
      description = "Only say what could not be read.")
  private boolean quiet;

  RereadCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    Supplier<Wortlaut> wortlaut = actors.with(context.wortlaut());
    try (Archive archive = archives.existing(context.err());
        Progress progress = new Progress(context, quiet, -1)) {
      DocumentStore store = archive.store();
      UnreadResults unread =
          new UnreadResults(store, store.startRereading(), all ? "" : Wortlaut.VERSION);
      List<Rereading> waiting = new ArrayList<>();
      Batch.Work<Rereading> work =
          (number, article) -> unread.reread(number, wortlaut.get().read(article));
      Batch.Sink<Rereading> sink =
          rereading -> {
            waiting.add(rereading);
            if (waiting.size() >= MANY) {
              store.replace(waiting, Wortlaut.VERSION);
              waiting.clear();
            }
          };
      Batch.Outcome outcome = new Batch<>(work, sink, progress).run(unread, threads.count());
      store.replace(waiting, Wortlaut.VERSION);
      store.endRereading();
      archive.refresh();
      progress.finish();
      return told(outcome);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private int told(Batch.Outcome outcome) {
    int failed = outcome.failures().size();
    if (!quiet || failed > 0) {
      context.err().printf("wortlaut: %d read anew, %d failed%n", outcome.read(), failed);
    }
    outcome.failures().forEach(failure -> context.err().println("  " + failure));
    return failed == 0 ? Exit.OK : outcome.read() > 0 ? Exit.SOME_FAILED : Exit.NOTHING_READ;
  }
}

package wortlaut.app;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import wortlaut.archive.Archive;

/** {@code wortlaut reindex}. */
@Command(
    name = "reindex",
    mixinStandardHelpOptions = true,
    header = "Makes the archive's search index anew from its database.")
final class ReindexCommand implements Callable<Integer> {
  private final Context context;

  @Mixin private final ArchiveOption archives = new ArchiveOption();

  ReindexCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    try (Archive archive = archives.existing(context.err())) {
      archive.reindex();
      context.err().println("wortlaut: " + archive.size() + " articles indexed");
      return Exit.OK;
    }
  }
}

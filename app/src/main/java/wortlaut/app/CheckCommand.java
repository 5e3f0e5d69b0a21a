package wortlaut.app;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import wortlaut.archive.Archive;

/** {@code wortlaut check}. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    header = "Looks whether the archive is whole.",
    description = {
      "",
      "Checks the database's pages, every row against the record it came from, the index's checksums,"
          + " and whether index and database agree. Changes nothing.",
      ""
    },
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {"0:all is well", "6:there is no archive", "7:something is wrong, as told"})
final class CheckCommand implements Callable<Integer> {
  private static final int SHOWN = 100;

  private final Context context;

  @Mixin private final ArchiveOption archives = new ArchiveOption();

  CheckCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws AppException {
    try (Archive archive = archives.existing(context.err())) {
      List<String> findings = archive.check();
      StringBuilder out = new StringBuilder();
      findings.stream().limit(SHOWN).forEach(finding -> out.append(finding).append('\n'));
      out.append(archive.size()).append(" articles, ");
      out.append(findings.isEmpty() ? "all is well" : findings.size() + " things are wrong");
      out.append(findings.size() > SHOWN ? ", the first " + SHOWN + " told\n" : "\n");
      int written = new AnswerOptions().write(context, out.toString());
      return findings.isEmpty() || written != Exit.OK ? written : Exit.DAMAGED;
    }
  }
}

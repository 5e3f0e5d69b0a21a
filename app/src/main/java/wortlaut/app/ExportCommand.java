package wortlaut.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import wortlaut.archive.Archive;
import wortlaut.archive.export.ExportFormat;
import wortlaut.archive.export.Exporter;

/** {@code wortlaut export}. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Writes the archive, or what a search finds in it, for other programs.",
    description = {
      "",
      "csv, jsonl and parquet are directories of flat tables: documents, actors, statements, events,"
          + " times, links. graphml is the network of actors, annotations are W3C Web Annotations, dna is"
          + " a database for Discourse Network Analyzer, tei a corpus. Nothing is left out, however large"
          + " the archive. Words and filters are those of search.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  wortlaut export --format parquet --output tables/",
      "  wortlaut export --format graphml --type ACCUSE --output accusations.graphml"
    })
final class ExportCommand implements Callable<Integer> {
  private final Context context;

  @Mixin private final FilterOptions filters = new FilterOptions();

  @Mixin private final ArchiveOption archives = new ArchiveOption();

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      required = true,
      description = "One of: ${COMPLETION-CANDIDATES}.")
  private ExportFormat format;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "PATH",
      required = true,
      description = "Directory of the tables, or the file; what is there of that name is replaced.")
  private Path output;

  ExportCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws AppException {
    try (Archive archive = archives.existing(context.err())) {
      Map<String, Long> counts =
          new Exporter(archive)
              .write(format, output, filters.isEmpty() ? null : filters.toRequest(0));
      String told =
          counts.entrySet().stream()
              .map(count -> count.getValue() + " " + count.getKey())
              .collect(Collectors.joining(", "));
      context.err().println("wortlaut: " + told + "; " + output);
      return Exit.OK;
    } catch (IOException e) {
      throw new AppException(AppError.OUTPUT, output.toString(), String.valueOf(e.getMessage()));
    }
  }
}

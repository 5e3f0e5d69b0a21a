package wortlaut.archive.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import wortlaut.archive.Archive;
import wortlaut.archive.ask.SearchRequest;

/**
 * Exports an archive, or what a search finds in it, as it is at one moment. Nothing is left out and
 * no more than a few megabytes are held at a time, however large the archive.
 */
public final class Exporter {
  private final Archive archive;

  public Exporter(Archive archive) {
    this.archive = archive;
  }

  /**
   * Writes an export.
   *
   * @param to the file, or the directory of the tables; what is there of the same name is replaced
   * @param request what is exported ({@link SearchRequest#limit} does not count), or null for all
   * @return how many there are of each sort, by name
   * @throws IOException if it cannot be written; a file that was there is left as it was
   */
  public Map<String, Long> write(ExportFormat format, Path to, SearchRequest request)
      throws IOException {
    archive.refresh();
    try (Chosen chosen = new Chosen(archive, request)) {
      IOException[] failed = new IOException[1];
      Map<String, Long> counts =
          archive
              .database()
              .snapshot(
                  () -> {
                    try {
                      return export(format, to, chosen);
                    } catch (IOException e) {
                      failed[0] = e;
                      return Map.of();
                    }
                  });
      if (failed[0] != null) {
        throw failed[0];
      }
      return counts;
    }
  }

  private Map<String, Long> export(ExportFormat format, Path to, Chosen chosen) throws IOException {
    Map<String, Long> counts = new LinkedHashMap<>();
    if (format.isTables()) {
      new TableExport(archive.database(), chosen)
          .write(to, format)
          .forEach((table, count) -> counts.put(table.label(), count));
      return counts;
    }
    Path file = to.toAbsolutePath();
    Files.createDirectories(file.getParent());
    Path part = file.resolveSibling("." + file.getFileName() + ".part");
    Files.deleteIfExists(part);
    try {
      counts.putAll(
          switch (format) {
            case GRAPHML -> new GraphmlExport(archive.database(), chosen).write(part);
            case ANNOTATIONS -> new AnnotationExport(archive, chosen).write(part);
            case DNA -> new DnaExport(archive.database(), chosen).write(part);
            default -> new TeiExport(archive, chosen).write(part);
          });
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
    return counts;
  }
}

package wortlaut.app;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Option;
import wortlaut.archive.Archive;

/** The option that names the archive. */
final class ArchiveOption {
  @Option(
      names = {"-a", "--archive"},
      paramLabel = "FILE",
      description =
          "The archive (default: the file WORTLAUT_ARCHIVE names, else archive.wortlaut in the"
              + " user's data directory).")
  private Path file;

  /** Where the archive is. */
  Path file() {
    return file == null ? standard(System.getenv()) : file;
  }

  /** Opens it; it must be there. */
  Archive existing(PrintStream err) {
    return Archive.existing(file(), notice -> err.println("wortlaut: " + notice));
  }

  /** Opens it or makes it. */
  Archive open(PrintStream err) {
    return Archive.open(file(), notice -> err.println("wortlaut: " + notice));
  }

  /** Where the platform keeps a user's data; see the XDG Base Directory Specification. */
  static Path standard(Map<String, String> environment) {
    String named = environment.get("WORTLAUT_ARCHIVE");
    if (named != null && !named.isBlank()) {
      return Path.of(named);
    }
    Path home = Path.of(System.getProperty("user.home", "."));
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    Path data;
    if (system.startsWith("windows")) {
      data = path(environment.get("LOCALAPPDATA"), home.resolve("AppData").resolve("Local"));
    } else if (system.startsWith("mac")) {
      data = home.resolve("Library").resolve("Application Support");
    } else {
      data = path(environment.get("XDG_DATA_HOME"), home.resolve(".local").resolve("share"));
    }
    return data.resolve("wortlaut").resolve("archive.wortlaut");
  }

  private static Path path(String named, Path otherwise) {
    return named == null || named.isBlank() ? otherwise : Path.of(named);
  }
}

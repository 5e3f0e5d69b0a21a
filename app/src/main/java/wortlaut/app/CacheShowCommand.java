package wortlaut.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import wortlaut.syntax.model.ModelCache;

/** {@code wortlaut cache show}. */
@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    description = "Shows where the cache is, what lies in it, and how large it is.")
final class CacheShowCommand implements Callable<Integer> {
  private final Context context;

  CacheShowCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws AppException {
    Path directory = ModelCache.standard().directory();
    StringBuilder text = new StringBuilder(directory + "\n");
    try {
      long all = 0;
      for (Path file : files(directory)) {
        all += Files.size(file);
        text.append(line(Files.size(file), file.getFileName().toString()));
      }
      text.append(line(all, "in all"));
    } catch (IOException e) {
      throw new AppException(AppError.CACHE, directory.toString(), e.toString());
    }
    try {
      Output out = Output.of(context.out());
      out.write(text.toString());
      out.finish();
    } catch (IOException e) {
      throw new AppException(AppError.OUTPUT, "standard output", e.getMessage());
    }
    return Exit.OK;
  }

  /** The cache's files by name; none if there is no cache yet. */
  static List<Path> files(Path directory) throws IOException {
    if (!Files.isDirectory(directory)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(directory)) {
      return files
          .filter(file -> file.getFileName().toString().matches(".*\\.(bin|part)"))
          .sorted()
          .toList();
    }
  }

  private static String line(long bytes, String name) {
    return String.format(Locale.ROOT, "%8.1f MB  %s%n", bytes / 1e6, name);
  }
}

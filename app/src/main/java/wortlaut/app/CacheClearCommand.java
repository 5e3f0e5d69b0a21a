package wortlaut.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import wortlaut.syntax.model.ModelCache;

/** {@code wortlaut cache clear}. */
@Command(
    name = "clear",
    mixinStandardHelpOptions = true,
    description = "Deletes the cache's files; the next run makes them again.")
final class CacheClearCommand implements Callable<Integer> {
  private final Context context;

  CacheClearCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws AppException {
    Path directory = ModelCache.standard().directory();
    try {
      List<Path> files = CacheShowCommand.files(directory);
      for (Path file : files) {
        Files.deleteIfExists(file);
      }
      String count = files.size() == 1 ? "1 file" : files.size() + " files";
      context.err().println("wortlaut: " + count + " deleted from " + directory);
      return Exit.OK;
    } catch (IOException e) {
      throw new AppException(AppError.CACHE, directory.toString(), e.toString());
    }
  }
}

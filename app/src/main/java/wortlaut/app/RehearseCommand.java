package wortlaut.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * {@code wortlaut rehearse}: reads some articles, adds them to an archive that is thrown away and
 * asks it. The launcher has Java keep the classes that this loads, so that every later command
 * starts sooner.
 */
@Command(
    name = "rehearse",
    hidden = true,
    header = "Runs the common commands once, for the launcher.")
final class RehearseCommand implements Callable<Integer> {
  private final Context context;

  @Parameters(paramLabel = "PATH", description = "Articles to rehearse with.")
  private String articles;

  RehearseCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException {
    Path folder = Files.createTempDirectory("wortlaut-rehearsal");
    String archive = folder.resolve("archive").toString();
    try {
      int worst = 0;
      for (List<String> command :
          List.of(
              List.of("read", "-q", articles),
              List.of("read", "-q", "--format", "jsonl", articles),
              List.of("add", "-q", "--archive", archive, articles),
              List.of("search", "--archive", archive, "Minister"),
              List.of("events", "--archive", archive))) {
        worst = Math.max(worst, Main.run(context, command.toArray(String[]::new)));
      }
      return worst;
    } finally {
      delete(folder);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> inside = Files.walk(folder)) {
      for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}

package wortlaut.app;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import wortlaut.Wortlaut;
import wortlaut.actors.ActorReader;

/** The option that names a table of the user's own actors. */
final class ActorsOption {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--actors",
      paramLabel = "FILE",
      description =
          "Your own actors, which take precedence: a table with the columns name, aliases, kind,"
              + " code, wikidata (see docs/actors.md).")
  private Path file;

  /**
   * What reads, with those actors if there are any. Their table is read at once, so that a mistake
   * in it shows before the models load and ends the command as wrong usage.
   */
  Supplier<Wortlaut> with(Supplier<Wortlaut> wortlaut) {
    if (file == null) {
      return wortlaut;
    }
    ActorReader own;
    try {
      own = ActorReader.with(file);
    } catch (IllegalArgumentException | UncheckedIOException e) {
      throw new ParameterException(spec.commandLine(), "--actors: " + e.getMessage());
    }
    return new Lazy<>(() -> wortlaut.get().with(own));
  }
}

package wortlaut.app;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import wortlaut.speech.ClassTraining;

/** {@code wortlaut train-classes}: the word classes that models of speech are learned with. */
@Command(
    name = "train-classes",
    mixinStandardHelpOptions = true,
    hidden = true,
    header = "Makes the table of word classes from the embeddings inside the parser's model.",
    description = {
      "",
      "The classes belong to Wortlaut's build (core/src/main/resources/wortlaut/speech/model);"
          + " after a change all models of speech must be learned again.",
      ""
    })
final class TrainClassesCommand implements Callable<Integer> {
  private final Context context;

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "FILE",
      description = "Where the table goes.")
  private Path output;

  TrainClassesCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws AppException {
    try (BufferedWriter out = Files.newBufferedWriter(output)) {
      ClassTraining.write(out);
    } catch (IOException e) {
      throw new AppException(AppError.OUTPUT, output.toString(), e.getMessage());
    }
    context.err().println("wortlaut: word classes: " + output);
    return Exit.OK;
  }
}

package wortlaut.app;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import wortlaut.actors.ActorReader;
import wortlaut.record.Text;
import wortlaut.speech.Training;
import wortlaut.speech.gold.GoldArticle;
import wortlaut.speech.model.ModelFile;
import wortlaut.speech.model.SpeechModel;
import wortlaut.syntax.GermanSyntax;
import wortlaut.syntax.Syntax;
import wortlaut.syntax.SyntaxReader;

/** {@code wortlaut train}: a speech model from marked articles. */
@Command(
    name = "train",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Learns a speech model from articles whose statements people marked.",
    description = {
      "",
      "The same articles in the same order give the same file, byte for byte. Read with it:",
      "  wortlaut read article.txt --speech-model FILE",
      ""
    },
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:the model is written",
      "2:the command line is wrong, or the articles cannot be learned from",
      "4:the model could not be written"
    })
final class TrainCommand implements Callable<Integer> {
  private final Context context;

  @Mixin private final GoldOptions gold = new GoldOptions();

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "FILE",
      description = "Where the model goes.")
  private Path output;

  @Option(
      names = "--about",
      defaultValue = "",
      paramLabel = "TEXT",
      description = "Kept in the model: what it learned from, and its licence.")
  private String about;

  @Option(
      names = "--every-summary",
      description =
          "Every summary of speech is marked in these articles: find only the plain ones when"
              + " reading.")
  private boolean everySummary;

  TrainCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws AppException {
    List<GoldArticle> articles = gold.read();
    SyntaxReader syntax = GermanSyntax.load();
    ActorReader actors = new ActorReader();
    Training training = new Training();
    for (GoldArticle article : articles) {
      Syntax read = syntax.read(new Text(article.text()), List.of());
      training.add(article, read, actors.read(read));
    }
    SpeechModel model;
    try {
      model = training.train(about, everySummary);
    } catch (IllegalStateException e) {
      throw new AppException(AppError.GOLD, articles.size() + " articles", e.getMessage());
    }
    try (OutputStream out = Files.newOutputStream(output)) {
      ModelFile.write(model, out);
    } catch (IOException e) {
      throw new AppException(AppError.OUTPUT, output.toString(), e.getMessage());
    }
    context.err().println("wortlaut: learned from " + articles.size() + " articles: " + output);
    return Exit.OK;
  }
}

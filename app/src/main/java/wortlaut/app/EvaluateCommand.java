package wortlaut.app;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import wortlaut.actors.ActorReader;
import wortlaut.record.Statement;
import wortlaut.record.Text;
import wortlaut.speech.SpeechReader;
import wortlaut.speech.gold.GoldArticle;
import wortlaut.speech.gold.Reliability;
import wortlaut.speech.gold.Scorer;
import wortlaut.syntax.GermanSyntax;
import wortlaut.syntax.Syntax;
import wortlaut.syntax.SyntaxReader;

/** {@code wortlaut evaluate}: how well statements are read, against marked articles. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Scores the statements read in articles against those that people marked.",
    description = {
      "",
      "Messages, Roles and Joint are the measure of the Dataset of Quotation Attribution in German"
          + " News Articles; Attributed counts quotes with token F1 of 0.8 whose speakers reach"
          + " 0.5. Below them stands how far the confidences can be trusted.",
      ""
    },
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {"0:scored", "2:the command line is wrong, or a file cannot be used"})
final class EvaluateCommand implements Callable<Integer> {
  private final Context context;

  @Mixin private final GoldOptions gold = new GoldOptions();

  @Option(
      names = "--speech-model",
      paramLabel = "FILE",
      description = "A model that wortlaut train wrote, in place of the one that comes with it.")
  private Path model;

  @Option(names = "--rules", description = "Score the rules alone, without a model.")
  private boolean rules;

  EvaluateCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws AppException {
    List<GoldArticle> articles = gold.read();
    SpeechReader reader = rules ? SpeechReader.rules() : SpeechModels.reader(model);
    SyntaxReader syntax = GermanSyntax.load();
    ActorReader actors = new ActorReader();
    Scorer scorer = new Scorer();
    Reliability reliability = new Reliability();
    for (GoldArticle article : articles) {
      Syntax read = syntax.read(new Text(article.text()), List.of());
      List<Statement> found = reader.read(read, actors.read(read));
      List<Boolean> right = scorer.add(article, found);
      for (int i = 0; i < found.size(); i++) {
        reliability.add(found.get(i).confidence(), right.get(i));
      }
    }
    PrintStream out = new PrintStream(context.out(), true, StandardCharsets.UTF_8);
    out.println("                                        P      R     F1");
    scorer
        .scores()
        .forEach(
            (name, score) ->
                out.printf(
                    "%-34s %6.1f %6.1f %6.1f%n",
                    name, score.precision(), score.recall(), score.f1()));
    out.println();
    out.print(reliability.table());
    return Exit.OK;
  }
}

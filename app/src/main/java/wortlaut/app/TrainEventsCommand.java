package wortlaut.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import wortlaut.Wortlaut;
import wortlaut.events.EventGold;
import wortlaut.events.EventTrainer;
import wortlaut.intake.Article;
import wortlaut.record.ArticleRecord;

/** {@code wortlaut train-events}: the models of events from marked articles. */
@Command(
    name = "train-events",
    mixinStandardHelpOptions = true,
    header = "Learns the models of events from articles whose events people marked.",
    description = {
      "",
      "Writes source-model.tsv, target-model.tsv, filter-model.tsv and confidence-model.tsv. The"
          + " examples of the lexicon are learned from as well, as events that are. The"
          + " same articles in the same order give the same files. Says how many events of each"
          + " confidence are right, by five-fold cross-validation.",
      ""
    })
final class TrainEventsCommand implements Callable<Integer> {
  private final Context context;

  @Parameters(
      paramLabel = "GOLD",
      description = "JSON Lines: id, text, published, events (see docs/events.md).")
  private Path gold;

  @Option(
      names = "--aside",
      paramLabel = "FILE",
      description =
          "Short articles in the plain form of docs/events.md, learned from as well; what is"
              + " peculiar to their manner is kept apart.")
  private Path aside;

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "DIRECTORY",
      description = "Where the models go.")
  private Path output;

  TrainEventsCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws AppException {
    Wortlaut wortlaut = context.wortlaut().get();
    EventTrainer trainer = new EventTrainer();
    try {
      for (String line : Files.readAllLines(gold, StandardCharsets.UTF_8)) {
        trainer.add(read(wortlaut, EventGold.read(line), false));
      }
      if (aside != null) {
        for (EventGold article :
            EventGold.plain(Files.readAllLines(aside, StandardCharsets.UTF_8))) {
          trainer.add(read(wortlaut, article, true));
        }
      }
      for (EventGold example : EventTrainer.examples()) {
        trainer.add(read(wortlaut, example, true));
      }
      EventTrainer.Models models = trainer.train();
      models.write(output);
      models.reliability().forEach(line -> context.err().println("wortlaut: " + line));
    } catch (IOException e) {
      throw new AppException(AppError.OUTPUT, gold + " to " + output, e.toString());
    }
    context.err().println("wortlaut: learned from " + gold + ": " + output);
    return Exit.OK;
  }

  private static EventTrainer.Read read(Wortlaut wortlaut, EventGold gold, boolean aside) {
    Article plain = Article.of(gold.text());
    Article article =
        new Article(
            gold.id(),
            plain.source(),
            null,
            null,
            null,
            gold.published(),
            plain.language(),
            gold.text(),
            plain.furniture());
    ArticleRecord record = wortlaut.read(article);
    return new EventTrainer.Read(
        gold, wortlaut.syntax(article), record.actors(), record.statements(), aside);
  }
}

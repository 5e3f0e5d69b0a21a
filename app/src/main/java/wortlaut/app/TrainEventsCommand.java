package wortlaut.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import wortlaut.Wortlaut;
import wortlaut.events.EventGold;
import wortlaut.events.EventTrainer;
import wortlaut.events.Manner;
import wortlaut.events.Marks;
import wortlaut.intake.Article;
import wortlaut.lexicon.Table;
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

  @ArgGroup(exclusive = false)
  private Standoff standoff;

  /** Events marked in a table and the articles it is about; neither goes without the other. */
  static final class Standoff {
    @Option(
        names = "--marks",
        required = true,
        paramLabel = "FILE",
        description =
            "Table of events of the articles of --articles, learned from as well (see"
                + " docs/events.md).")
    private Path marks;

    @Option(
        names = "--articles",
        required = true,
        paramLabel = "FILE",
        description = "JSON Lines: id, text, published, sentences as lists of [start, end].")
    private Path articles;

    private List<EventGold> read() throws IOException {
      try (InputStream table = Files.newInputStream(marks)) {
        return Marks.read(Table.read(marks.toString(), table), lines(articles));
      }
    }
  }

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
    for (Marked article : articles()) {
      trainer.add(read(wortlaut, article.gold(), article.manner()));
    }
    EventTrainer.Models models = trainer.train();
    try {
      models.write(output);
    } catch (IOException e) {
      throw new AppException(AppError.OUTPUT, output.toString(), e.toString());
    }
    models.reliability().forEach(line -> context.err().println("wortlaut: " + line));
    context.err().println("wortlaut: learned from " + gold + ": " + output);
    return Exit.OK;
  }

  private record Marked(EventGold gold, Manner manner) {}

  /** What is learned from, in an order that is always the same. */
  private List<Marked> articles() throws AppException {
    List<Marked> all = new ArrayList<>();
    add(all, gold, Manner.GOLD, this::annotated);
    if (standoff != null) {
      add(all, standoff.marks, Manner.MARKED, standoff::read);
    }
    if (aside != null) {
      add(all, aside, Manner.PLAIN, () -> EventGold.plain(lines(aside)));
    }
    EventTrainer.examples().forEach(example -> all.add(new Marked(example, Manner.EXAMPLE)));
    return all;
  }

  private List<EventGold> annotated() throws IOException {
    List<EventGold> articles = new ArrayList<>();
    for (String line : lines(gold)) {
      articles.add(EventGold.read(line));
    }
    return articles;
  }

  /** Adds what a file marks; what is wrong is told of that file. */
  private static void add(
      List<Marked> all, Path file, Manner manner, Callable<List<EventGold>> articles)
      throws AppException {
    try {
      articles.call().forEach(article -> all.add(new Marked(article, manner)));
    } catch (NoSuchFileException e) {
      throw new AppException(AppError.GOLD, e.getFile(), "there is no such file");
    } catch (Exception e) {
      throw new AppException(AppError.GOLD, file.toString(), e.getMessage());
    }
  }

  private static List<String> lines(Path file) throws IOException {
    return Files.readAllLines(file, StandardCharsets.UTF_8);
  }

  private static EventTrainer.Read read(Wortlaut wortlaut, EventGold gold, Manner manner) {
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
        gold, wortlaut.syntax(article), record.actors(), record.statements(), manner);
  }
}

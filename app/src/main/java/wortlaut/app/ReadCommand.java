package wortlaut.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import wortlaut.Wortlaut;
import wortlaut.app.report.Report;
import wortlaut.intake.Intake;
import wortlaut.intake.Results;
import wortlaut.speech.SpeechReader;

/** {@code wortlaut read}: articles in, a report of their records out. */
@Command(
    name = "read",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Reads articles and writes what they say, on whose word.",
    description = {
      "",
      "Inputs are files (.txt, .html, .htm, .jsonl, each also .gz), directories, which are walked,"
          + " http and https URLs, and - for standard input. An input that cannot be read does not"
          + " stop the others; such inputs are listed at the end.",
      ""
    },
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      " 0:everything was read",
      " 1:some inputs could not be read; the others were",
      " 2:the command line is wrong",
      " 3:nothing could be read",
      " 4:the output could not be written",
      " 5:an error in Wortlaut itself",
      "141:who read the output left early (as after SIGPIPE)"
    },
    footer = {
      "",
      "Examples:",
      "  wortlaut read article.txt --date 2022-01-26",
      "  wortlaut read articles/ --format html --output report.html",
      "  zcat news.jsonl.gz | wortlaut read - --format csv > events.csv"
    })
final class ReadCommand implements Callable<Integer> {
  private final Context context;

  @Parameters(
      arity = "0..*",
      paramLabel = "FILE|DIRECTORY|URL|-",
      description = "What to read; standard input if nothing is given.")
  private List<String> inputs = List.of(Intake.STANDARD_INPUT);

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      defaultValue = "text",
      description =
          "Form of the output: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}). jsonl is the"
              + " whole record; csv one event a row; conllu the syntax alone.")
  private Format format;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write to this file, which appears when it is whole, not to standard output.")
  private Path output;

  @Mixin private final ArticleOptions articles = new ArticleOptions();

  @Mixin private final ActorsOption actors = new ActorsOption();

  @Mixin private final ThreadsOption threads = new ThreadsOption();

  @Option(
      names = "--speech-model",
      paramLabel = "FILE",
      description =
          "A model that wortlaut train wrote, to find statements with in place of the one that"
              + " comes with Wortlaut.")
  private Path speechModel;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      defaultValue = "auto",
      description = "Colours in the text report: ${COMPLETION-CANDIDATES}.")
  private Color color;

  @Option(
      names = {"-q", "--quiet"},
      description = "Only say what could not be read.")
  private boolean quiet;

  ReadCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws AppException {
    int atATime = threads.count();
    Supplier<Wortlaut> wortlaut = wortlaut();
    Intake intake = Intake.open(articles.toIntake());
    boolean toTerminal = output == null && context.outIsTerminal();
    Report report = format.report(context.width(), color.wanted(toTerminal));
    try (Output out = output == null ? Output.of(context.out()) : Output.of(output);
        Progress progress =
            new Progress(context, quiet, context.errIsTerminal() ? Expected.articles(inputs) : -1);
        Results results = intake.read(inputs, context.in())) {
      out.write(report.head());
      Batch.Sink<String> sink =
          text -> {
            out.write(text);
            out.flush();
          };
      Batch.Outcome outcome =
          new Batch<>(format.work(wortlaut, report), sink, progress).run(results, atATime);
      if (outcome.read() > 0) {
        out.write(report.foot());
        out.finish();
      }
      progress.finish();
      return told(outcome);
    } catch (IOException e) {
      return notWritten(e);
    }
  }

  private Supplier<Wortlaut> wortlaut() throws AppException {
    Supplier<Wortlaut> known = actors.with(context.wortlaut());
    if (speechModel == null) {
      return known;
    }
    SpeechReader reader = SpeechModels.reader(speechModel);
    return new Lazy<>(() -> known.get().with(reader));
  }

  private int told(Batch.Outcome outcome) {
    int failed = outcome.failures().size();
    if (failed > 0) {
      context.err().printf("wortlaut: %d read, %d could not be read:%n", outcome.read(), failed);
      outcome.failures().forEach(failure -> context.err().println("  " + failure));
    }
    return failed == 0 ? Exit.OK : outcome.read() > 0 ? Exit.SOME_FAILED : Exit.NOTHING_READ;
  }

  private int notWritten(IOException error) throws AppException {
    String message = String.valueOf(error.getMessage());
    if (output == null && message.toLowerCase(java.util.Locale.ROOT).contains("pipe")) {
      return Exit.BROKEN_PIPE;
    }
    throw new AppException(
        AppError.OUTPUT, output == null ? "standard output" : output.toString(), message);
  }
}

package wortlaut.app;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.function.Supplier;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import wortlaut.Wortlaut;
import wortlaut.app.explain.Explanation;
import wortlaut.app.explain.Fact;
import wortlaut.intake.Article;
import wortlaut.intake.Intake;
import wortlaut.intake.Result;
import wortlaut.intake.Results;
import wortlaut.record.ArticleRecord;
import wortlaut.record.Span;
import wortlaut.syntax.Syntax;

/** {@code wortlaut explain}: why an article was read as it was. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Shows why an article was read as it was.",
    description = {
      "",
      "For every statement, event and actor: the rule or model that decided, how sure it is, the"
          + " words, and the sentence's tree; for every mention and speaker how it was found, what put"
          + " it to its actor, and what else was considered.",
      ""
    },
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:explained",
      "2:the command line is wrong, or nothing has that id or offset",
      "3:the article could not be read",
      "4:the output could not be written"
    },
    footer = {
      "",
      "Examples:",
      "  wortlaut explain article.txt --id s3",
      "  wortlaut explain article.txt --at 1042"
    })
final class ExplainCommand implements Callable<Integer> {
  private final Context context;

  @Parameters(paramLabel = "FILE|URL|-", description = "The article; of several the first.")
  private String input;

  @ArgGroup private Wanted wanted = new Wanted();

  @Mixin private final ArticleOptions articles = new ArticleOptions();

  @Mixin private final ActorsOption actors = new ActorsOption();

  /** Which facts; all without. */
  static final class Wanted {
    @Option(
        names = "--at",
        paramLabel = "OFFSET",
        description = "Only what lies over this place: code points from the text's start, from 0.")
    private Integer at;

    @Option(
        names = "--id",
        paramLabel = "ID",
        description = "Only this fact: a statement (s3), an event (e1), an actor (a2).")
    private String id;
  }

  ExplainCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws AppException {
    Supplier<Wortlaut> wortlaut = actors.with(context.wortlaut());
    try (Results results = Intake.open(articles.toIntake()).read(List.of(input), context.in())) {
      Result first = results.next();
      if (first instanceof Result.Failed failed) {
        context.err().println("wortlaut: " + failed.problem().message());
        return Exit.NOTHING_READ;
      }
      return explain(((Result.Read) first).article(), wortlaut.get());
    }
  }

  private int explain(Article article, Wortlaut wortlaut) throws AppException {
    Syntax syntax = wortlaut.syntax(article);
    ArticleRecord record = wortlaut.read(article);
    if (wanted.at != null && (wanted.at < 0 || wanted.at >= syntax.text().length())) {
      String detail = "the text has " + syntax.text().length() + " code points";
      throw new AppException(AppError.OUTSIDE, "--at " + wanted.at, detail);
    }
    List<Fact> facts = Fact.of(record).stream().filter(filter()).toList();
    if (facts.isEmpty() && wanted.id != null) {
      throw new AppException(AppError.UNKNOWN_ID, "--id " + wanted.id, "");
    }
    Span place = wanted.at == null ? null : new Span(wanted.at, wanted.at + 1);
    try {
      Output out = Output.of(context.out());
      out.write(new Explanation(syntax, record, wortlaut.decisions(article)).of(facts, place));
      out.finish();
      return Exit.OK;
    } catch (IOException e) {
      throw new AppException(AppError.OUTPUT, "standard output", e.getMessage());
    }
  }

  private Predicate<Fact> filter() {
    if (wanted.id != null) {
      return fact -> fact.id().equals(wanted.id);
    }
    return wanted.at == null
        ? fact -> true
        : fact -> fact.covers(new Span(wanted.at, wanted.at + 1));
  }
}

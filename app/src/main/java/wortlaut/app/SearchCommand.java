package wortlaut.app;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import wortlaut.app.listing.Listings;
import wortlaut.app.listing.Prose;
import wortlaut.archive.Archive;
import wortlaut.archive.ask.Answer;
import wortlaut.archive.ask.Hit;
import wortlaut.archive.ask.Searches;

/** {@code wortlaut search}. */
@Command(
    name = "search",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Finds statements, events and texts in the archive.",
    description = {
      "",
      "All words must be there, in any form: “Minister” finds “Außenminister”, “Mueller” finds"
          + " “Müller”. \"so etwas\" is found in this order, -wort must not be there, wort* is the"
          + " beginning of a word. Without words the options alone decide.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  wortlaut search Erdgas --speaker Lawrow",
      "  wortlaut search '\"rote Linie\"' --in statement --since 2022-01-01 --format csv"
    })
final class SearchCommand implements Callable<Integer> {
  private final Context context;

  @Mixin private final FilterOptions filters = new FilterOptions();

  @Mixin private final ArchiveOption archives = new ArchiveOption();

  @Mixin private final AnswerOptions answers = new AnswerOptions();

  SearchCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws AppException {
    try (Archive archive = archives.existing(context.err())) {
      Answer<Hit> hits = new Searches(archive).find(filters.toRequest(answers.limit()));
      return answers.write(
          context,
          switch (answers.form()) {
            case TEXT -> Prose.hits(hits);
            case CSV -> Listings.HITS.csv(hits.first());
            case JSONL -> Listings.HITS.jsonLines(hits.first());
          });
    }
  }
}

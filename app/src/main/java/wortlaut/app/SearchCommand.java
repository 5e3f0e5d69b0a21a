package wortlaut.app;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import wortlaut.app.listing.Listings;
import wortlaut.app.listing.Prose;
import wortlaut.archive.Archive;
import wortlaut.archive.ask.Answer;
import wortlaut.archive.ask.Hit;
import wortlaut.archive.ask.SearchRequest;
import wortlaut.archive.ask.Searches;
import wortlaut.archive.index.Kind;

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

  @Parameters(arity = "0..*", paramLabel = "WORD", description = "What to search for.")
  private List<String> words = List.of();

  @Mixin private final ArchiveOption archives = new ArchiveOption();

  @Option(
      names = "--in",
      paramLabel = "KIND",
      split = ",",
      description = "Only in these: ${COMPLETION-CANDIDATES} (default: all).")
  private List<Kind> kinds = List.of();

  @Option(
      names = "--speaker",
      paramLabel = "NAME",
      description = "Said by, or done by: a name in any spelling, or a code such as RUS.")
  private String speaker;

  @Option(
      names = "--about",
      paramLabel = "NAME",
      description = "Where this actor is spoken of or addressed, or is the target.")
  private String about;

  @Option(names = "--outlet", paramLabel = "NAME", split = ",", description = "Published by.")
  private List<String> outlets = List.of();

  @Option(
      names = "--type",
      paramLabel = "TYPE",
      split = ",",
      description = "Type of statement (direct, indirect, …) or event (ACCUSE, …).")
  private List<String> types = List.of();

  @Mixin private final Days days = new Days();

  @Mixin private final AnswerOptions answers = new AnswerOptions();

  SearchCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws AppException {
    String typed = words.isEmpty() ? null : String.join(" ", words);
    SearchRequest request =
        new SearchRequest(
            typed,
            kinds,
            speaker,
            about,
            outlets,
            types,
            days.since(),
            days.until(),
            answers.limit());
    try (Archive archive = archives.existing(context.err())) {
      Answer<Hit> hits = new Searches(archive).find(request);
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

package wortlaut.app;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import wortlaut.app.listing.BalanceProse;
import wortlaut.app.listing.Listings;
import wortlaut.archive.Archive;
import wortlaut.archive.ask.Balance;
import wortlaut.archive.ask.BalanceRequest;
import wortlaut.archive.ask.Balances;

/** {@code wortlaut balance}. */
@Command(
    name = "balance",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Shows who gets to speak.",
    description = {
      "",
      "Words quoted by actor, state, kind of sourcing, outlet or type of statement, over time, and what"
          + " share of their text the outlets say in their own voice. --format csv and jsonl give the words"
          + " quoted, with --own the outlets' own voice.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  wortlaut balance --by state --over month --format csv",
      "  wortlaut balance --by sourcing --outlet Abendkurier"
    })
final class BalanceCommand implements Callable<Integer> {
  private final Context context;

  @Mixin private final ArchiveOption archives = new ArchiveOption();

  @Option(
      names = "--by",
      paramLabel = "WHAT",
      defaultValue = "ACTOR",
      description = "Count words by: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private BalanceRequest.By by;

  @Option(
      names = "--over",
      paramLabel = "PERIOD",
      defaultValue = "ALL",
      description = "In each: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private BalanceRequest.Over over;

  @Option(names = "--outlet", paramLabel = "NAME", description = "Published by this outlet.")
  private String outlet;

  @Mixin private final Days days = new Days();

  @Option(names = "--unique", description = "Leave out near-copies of an earlier article.")
  private boolean unique;

  @Option(names = "--own", description = "With csv or jsonl: the outlets' own voice.")
  private boolean own;

  @Mixin private final AnswerOptions answers = new AnswerOptions();

  BalanceCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws AppException {
    BalanceRequest request =
        new BalanceRequest(by, over, outlet, days.since(), days.until(), unique);
    try (Archive archive = archives.existing(context.err())) {
      Balance balance = new Balances(archive.database()).of(request);
      return answers.write(
          context,
          switch (answers.form()) {
            case TEXT -> BalanceProse.of(balance, answers.limit());
            case CSV ->
                own ? Listings.OWN_VOICE.csv(balance.own()) : Listings.QUOTED.csv(balance.quoted());
            case JSONL ->
                own
                    ? Listings.OWN_VOICE.jsonLines(balance.own())
                    : Listings.QUOTED.jsonLines(balance.quoted());
          });
    }
  }
}

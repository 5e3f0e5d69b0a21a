package wortlaut.app;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import wortlaut.app.listing.Listing;
import wortlaut.app.listing.Listings;
import wortlaut.app.listing.Prose;
import wortlaut.archive.Archive;
import wortlaut.archive.ask.Answer;
import wortlaut.archive.ask.By;
import wortlaut.archive.ask.Count;
import wortlaut.archive.ask.EventRequest;
import wortlaut.archive.ask.EventRow;
import wortlaut.archive.ask.Events;
import wortlaut.record.EventType;
import wortlaut.record.Status;

/** {@code wortlaut events}. */
@Command(
    name = "events",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Lists or counts the events in the archive.",
    footer = {
      "",
      "Examples:",
      "  wortlaut events --source RUS --target USA --type ACCUSE",
      "  wortlaut events --type THREATEN --by month --format csv"
    })
final class EventsCommand implements Callable<Integer> {
  private final Context context;

  @Mixin private final ArchiveOption archives = new ArchiveOption();

  @Option(
      names = "--source",
      paramLabel = "NAME",
      description = "Who acts: a code such as RUS, or a name.")
  private String source;

  @Option(names = "--target", paramLabel = "NAME", description = "To whom: a code or a name.")
  private String target;

  @Option(
      names = "--type",
      paramLabel = "TYPE",
      split = ",",
      description = "Of these types: ${COMPLETION-CANDIDATES}.")
  private List<EventType> types = List.of();

  @Option(
      names = "--status",
      paramLabel = "STATUS",
      split = ",",
      description = "Of this status: ${COMPLETION-CANDIDATES}.")
  private List<Status> statuses = List.of();

  @Option(names = "--outlet", paramLabel = "NAME", description = "Told by this outlet.")
  private String outlet;

  @Mixin private final Days days = new Days();

  @Option(
      names = "--by",
      paramLabel = "WHAT",
      description = "Count them by: ${COMPLETION-CANDIDATES}.")
  private By by;

  @Mixin private final AnswerOptions answers = new AnswerOptions();

  EventsCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws AppException {
    EventRequest request =
        new EventRequest(
            source,
            target,
            types.stream().map(EventType::label).toList(),
            statuses.stream().map(Status::label).toList(),
            outlet,
            days.since(),
            days.until(),
            null,
            answers.limit());
    try (Archive archive = archives.existing(context.err())) {
      Events events = new Events(archive.database());
      return answers.write(
          context, by == null ? list(events.list(request)) : count(events.count(request, by)));
    }
  }

  private String list(Answer<EventRow> events) {
    return switch (answers.form()) {
      case TEXT -> Prose.events(events);
      case CSV -> Listings.EVENTS.csv(events.first());
      case JSONL -> Listings.EVENTS.jsonLines(events.first());
    };
  }

  private String count(List<Count> counts) {
    Listing<Count> listing = Listings.counts(by.name().toLowerCase(Locale.ROOT));
    return switch (answers.form()) {
      case TEXT -> Prose.counts(counts);
      case CSV -> listing.csv(counts);
      case JSONL -> listing.jsonLines(counts);
    };
  }
}

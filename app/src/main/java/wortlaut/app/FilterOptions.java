package wortlaut.app;

import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import wortlaut.archive.ask.SearchRequest;
import wortlaut.archive.index.Kind;

/** The words and options that say what of the archive is wanted. */
final class FilterOptions {
  @Parameters(arity = "0..*", paramLabel = "WORD", description = "What to search for.")
  private List<String> words = List.of();

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

  @Option(names = "--unique", description = "Leave out near-copies of an earlier article.")
  private boolean unique;

  /** Whether nothing is left out. */
  boolean isEmpty() {
    return words.isEmpty()
        && kinds.isEmpty()
        && speaker == null
        && about == null
        && outlets.isEmpty()
        && types.isEmpty()
        && !unique
        && days.since() == null
        && days.until() == null;
  }

  /** What is wanted, at most so many. */
  SearchRequest toRequest(int limit) {
    return new SearchRequest(
        words.isEmpty() ? null : String.join(" ", words),
        kinds,
        speaker,
        about,
        outlets,
        types,
        days.since(),
        days.until(),
        unique,
        limit);
  }
}

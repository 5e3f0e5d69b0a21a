package wortlaut.events;

import java.util.Arrays;
import java.util.List;
import wortlaut.lexicon.Table;
import wortlaut.record.EventType;
import wortlaut.record.Status;

/**
 * An entry of the lexicon of event predicates.
 *
 * @param line its line in the table
 * @param lemma the word
 * @param pos what sort of word it is
 * @param with what must stand with it, all of them
 * @param type type of the event
 * @param mode PLOVER's mode, or null
 * @param source arguments that hold the source, in order of preference; each may join several
 * @param target the same for the target
 * @param status of the event where the word itself says it, or null
 * @param example a sentence in which it is found
 * @param weight how narrow it is: the narrowest of those that fit is taken
 * @param symmetric whether all parties stand in the source (meetings, agreements)
 * @param asksForAct whether another act must stand with it
 */
record Predicate(
    int line,
    String lemma,
    PartOfSpeech pos,
    List<Condition> with,
    EventType type,
    String mode,
    List<List<String>> source,
    List<List<String>> target,
    Status status,
    String example,
    int weight,
    boolean symmetric,
    boolean asksForAct) {

  static Predicate of(Table.Row row) {
    List<Condition> with = row.list("with").stream().map(Condition::of).toList();
    List<List<String>> source = roles(row.list("source"));
    return new Predicate(
        row.line(),
        row.get("lemma"),
        PartOfSpeech.of(row.get("pos")),
        with,
        EventType.valueOf(row.get("type")),
        row.get("mode").isEmpty() ? null : row.get("mode"),
        source,
        roles(row.list("target")),
        row.get("status").isEmpty()
            ? null
            : Status.valueOf(row.get("status").toUpperCase(java.util.Locale.ROOT)),
        row.get("example"),
        with.stream().mapToInt(Condition::weight).sum(),
        source.stream().anyMatch(joined -> joined.size() > 1 || joined.contains("zwischen")),
        with.stream()
            .flatMap(condition -> condition.alternatives().stream())
            .anyMatch(alternative -> alternative.argument().equals("act")));
  }

  private static List<List<String>> roles(List<String> cells) {
    return cells.stream().map(cell -> Arrays.asList(cell.split("\\+"))).toList();
  }

  /** Its name in an event's reason. */
  String name() {
    return lemma + ":" + line;
  }
}

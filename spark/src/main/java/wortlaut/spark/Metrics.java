package wortlaut.spark;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a job did.
 *
 * @param files the input files
 * @param seconds how long its stages took, in ms
 * @param counts what its tasks counted ({@link Counts})
 * @param reading time from the first article's beginning to the last one's end, in ms: without the
 *     loading of models before and the tables after
 * @param all the same counts for all that the output holds, earlier jobs' included
 * @param tableBytes bytes of the tables
 * @param problems why articles were refused or failed, the first of them
 */
public record Metrics(
    Files files,
    Seconds seconds,
    Map<String, Long> counts,
    long reading,
    Map<String, Long> all,
    long tableBytes,
    List<String> problems) {
  static final int MOST_PROBLEMS = 100;

  private static final double MS = 1000;

  /**
   * The input files.
   *
   * @param given how many
   * @param finishedBefore how many of them needed not be read again
   */
  public record Files(int given, int finishedBefore) {}

  /**
   * How long the stages took, in ms.
   *
   * @param plan finding and cutting files
   * @param read reading, the loading of models included
   * @param tables making the tables
   */
  public record Seconds(long plan, long read, long tables) {}

  static Map<String, Long> sum(List<Finished> notes) {
    Map<String, Long> sums = new TreeMap<>();
    notes.forEach(note -> note.counts().forEach((name, many) -> sums.merge(name, many, Long::sum)));
    return sums;
  }

  /** How many there are of what {@link Counts} names. */
  long count(String name) {
    return counts.getOrDefault(name, 0L);
  }

  /** How many articles were refused by intake, for whatever reason. */
  long refused() {
    return counts.entrySet().stream()
        .filter(entry -> entry.getKey().startsWith(Counts.REFUSED))
        .mapToLong(Map.Entry::getValue)
        .sum();
  }

  double perSecond(String name) {
    return reading == 0 ? 0 : Math.round(count(name) * MS * 10 / reading) / 10.0;
  }

  /** As JSON, for {@code metrics.json}. */
  byte[] toJson() throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    ObjectNode json = mapper.createObjectNode();
    json.putObject("files")
        .put("given", files.given())
        .put("finished_before", files.finishedBefore());
    json.putObject("seconds")
        .put("plan", seconds.plan() / MS)
        .put("read", seconds.read() / MS)
        .put("reading_without_loading", reading / MS)
        .put("tables", seconds.tables() / MS);
    json.put("articles_per_second", perSecond(Counts.READ));
    json.put("tokens_per_second", perSecond(Counts.TOKENS));
    ObjectNode these = json.putObject("this_job");
    counts.forEach(these::put);
    ObjectNode everything = json.putObject("all");
    all.forEach(everything::put);
    json.put("table_bytes", tableBytes);
    ArrayNode told = json.putArray("problems");
    problems.forEach(told::add);
    return mapper.writerWithDefaultPrettyPrinter().writeValueAsBytes(json);
  }

  /** For a person, some lines. */
  String text() {
    StringBuilder text = new StringBuilder();
    text.append(
        String.format(
            java.util.Locale.ROOT,
            "%d read, %d refused, %d failed, %d took too long; %.1f articles and %.0f tokens a"
                + " second",
            count(Counts.READ),
            refused(),
            count(Counts.FAILED),
            count(Counts.OVER_TIME),
            perSecond(Counts.READ),
            perSecond(Counts.TOKENS)));
    counts.forEach(
        (name, many) -> {
          if (name.startsWith(Counts.REFUSED) || name.equals(Counts.UNREADABLE)) {
            text.append(String.format("%n  %s: %d", name, many));
          }
        });
    return text.toString();
  }
}

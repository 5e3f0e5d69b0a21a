package wortlaut.spark;

import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.util.AccumulatorV2;

/** Counts by name, which tasks add to and the driver reads. */
final class Counts extends AccumulatorV2<Map<String, Long>, Map<String, Long>> {
  /** Articles whose records were written. */
  static final String READ = "read";

  /** Begins the names of counts of articles that intake refused; the error's number follows. */
  static final String REFUSED = "refused ";

  /** Articles that broke the reading. */
  static final String FAILED = "failed";

  /** Articles given up because they took too long. */
  static final String OVER_TIME = "over time";

  /** Parts that were read. */
  static final String PARTS = "parts";

  /** Parts whose input could not be read to its end. */
  static final String UNREADABLE = "unreadable parts";

  /** Words and punctuation marks of the articles read. */
  static final String TOKENS = "tokens";

  /** Time spent reading, all tasks together. */
  static final String MILLISECONDS = "ms";

  /** Bytes of the records' files. */
  static final String BYTES = "record bytes";

  private final Map<String, Long> counts = new TreeMap<>();

  void add(String name, long many) {
    counts.merge(name, many, Long::sum);
  }

  long get(String name) {
    return counts.getOrDefault(name, 0L);
  }

  @Override
  public boolean isZero() {
    return counts.isEmpty();
  }

  @Override
  public Counts copy() {
    Counts copy = new Counts();
    copy.add(counts);
    return copy;
  }

  @Override
  public void reset() {
    counts.clear();
  }

  @Override
  public void add(Map<String, Long> more) {
    more.forEach(this::add);
  }

  @Override
  public void merge(AccumulatorV2<Map<String, Long>, Map<String, Long>> other) {
    add(other.value());
  }

  @Override
  public Map<String, Long> value() {
    return new TreeMap<>(counts);
  }
}

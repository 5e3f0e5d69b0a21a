package wortlaut.app.bench;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What one process measured about itself. All times in seconds.
 *
 * @param first from the process's start to the first article's being read
 * @param whole from the process's start to the last article's being read for the first time
 * @param second for reading all articles once more
 * @param steady for the same in the fastest pass after the first
 * @param processor processor time of all the process's threads for that
 * @param peakMegabytes the most memory it had resident, -1 where the system does not tell
 */
record Measurement(
    double first,
    double whole,
    double second,
    double steady,
    double processor,
    long peakMegabytes) {
  private static final String MARK = "measured";

  /** As a line that {@link #of} reads. */
  String line() {
    return String.join(
        " ",
        MARK,
        Double.toString(first),
        Double.toString(whole),
        Double.toString(second),
        Double.toString(steady),
        Double.toString(processor),
        Long.toString(peakMegabytes));
  }

  /** The measurement in a line of a process's output, null if it holds none. */
  static Measurement of(String line) {
    String[] parts = line.split(" ");
    return parts.length == 7 && parts[0].equals(MARK)
        ? new Measurement(
            Double.parseDouble(parts[1]),
            Double.parseDouble(parts[2]),
            Double.parseDouble(parts[3]),
            Double.parseDouble(parts[4]),
            Double.parseDouble(parts[5]),
            Long.parseLong(parts[6]))
        : null;
  }

  /** The median of each measure; of an even number the better of the middle two. */
  static Measurement median(List<Measurement> all) {
    return new Measurement(
        median(all, Measurement::first),
        median(all, Measurement::whole),
        median(all, Measurement::second),
        median(all, Measurement::steady),
        median(all, Measurement::processor),
        (long) median(all, Measurement::peakMegabytes));
  }

  private static double median(List<Measurement> all, ToDoubleFunction<Measurement> measure) {
    double[] sorted = all.stream().mapToDouble(measure).sorted().toArray();
    return sorted[(sorted.length - 1) / 2];
  }
}

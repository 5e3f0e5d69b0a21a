package wortlaut.spark;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.SerializableConfiguration;

/**
 * Counts the lines before parts of JSON Lines files, so that an article without a source of its own
 * is called by the line it stands in, as on one machine.
 */
final class LineNumbers {
  private final JavaSparkContext spark;
  private final Broadcast<SerializableConfiguration> hadoop;

  LineNumbers(JavaSparkContext spark, Broadcast<SerializableConfiguration> hadoop) {
    this.spark = spark;
    this.hadoop = hadoop;
  }

  /** The parts in the same order, each with the number of lines before it. */
  List<Part> of(List<Part> parts) {
    Map<InputFile, TreeSet<Long>> cuts =
        parts.stream()
            .filter(part -> part.start() > 0 && !part.file().isWarc())
            .collect(
                Collectors.groupingBy(
                    Part::file,
                    Collectors.mapping(Part::start, Collectors.toCollection(TreeSet::new))));
    if (cuts.isEmpty()) {
      return parts;
    }
    List<Part> stretches = new ArrayList<>();
    cuts.forEach(
        (file, starts) -> {
          long from = 0;
          for (long start : starts) {
            stretches.add(new Part(file, from, start - 1, 0));
            from = start - 1;
          }
        });
    Map<InputFile, TreeMap<Long, Long>> before =
        new TreeMap<>(java.util.Comparator.comparing(InputFile::path));
    List<Long> counts = count(stretches);
    for (int i = 0; i < counts.size(); i++) {
      Part stretch = stretches.get(i);
      TreeMap<Long, Long> sums = before.computeIfAbsent(stretch.file(), f -> new TreeMap<>());
      long sum = sums.isEmpty() ? 0 : sums.lastEntry().getValue();
      sums.put(stretch.end(), sum + counts.get(i));
    }
    return parts.stream().map(part -> numbered(part, before)).toList();
  }

  private static Part numbered(Part part, Map<InputFile, TreeMap<Long, Long>> before) {
    // The part's first line begins behind the first line feed from the byte before the part on.
    return part.start() > 0 && before.containsKey(part.file())
        ? part.after(before.get(part.file()).get(part.start() - 1) + 1)
        : part;
  }

  private List<Long> count(List<Part> stretches) {
    Broadcast<SerializableConfiguration> known = hadoop;
    return spark
        .parallelize(stretches, stretches.size())
        .map(stretch -> new PartSource(known.value().value()).lines(stretch))
        .collect();
  }
}

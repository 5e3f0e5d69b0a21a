package wortlaut.app.report;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import wortlaut.record.Statement;

/**
 * How much of the article one voice fills.
 *
 * @param name the speaker, or the outlet
 * @param speaker number of the speaker, −1 for the outlet
 * @param length code points that are this voice's, without those of voices nested inside it
 * @param part share of all, 0 to 1
 */
public record Share(String name, int speaker, int length, double part) {
  /** The voices of an article: the outlet first, then those who say most. */
  public static List<Share> of(View view, List<List<Segment>> paragraphs) {
    Map<Integer, Integer> lengths = new HashMap<>(Map.of(-1, 0));
    Map<Integer, String> names = new HashMap<>(Map.of(-1, view.outlet()));
    int all = 0;
    for (Segment segment : paragraphs.stream().flatMap(List::stream).toList()) {
      if (segment.furniture()) {
        continue;
      }
      int voice = -1;
      if (!segment.voices().isEmpty()) {
        Statement inner = segment.voices().get(segment.voices().size() - 1);
        voice = view.speakerNumber(inner);
        names.put(voice, view.speaker(inner));
      }
      lengths.merge(voice, segment.end() - segment.start(), Integer::sum);
      all += segment.end() - segment.start();
    }
    double total = Math.max(1, all);
    return lengths.entrySet().stream()
        .map(e -> new Share(names.get(e.getKey()), e.getKey(), e.getValue(), e.getValue() / total))
        .sorted(
            Comparator.comparing((Share share) -> share.speaker >= 0)
                .thenComparing(Comparator.comparingInt(Share::length).reversed())
                .thenComparingInt(Share::speaker))
        .toList();
  }

  /** The share in whole per cent. */
  public long percent() {
    return Math.round(part * 100);
  }
}

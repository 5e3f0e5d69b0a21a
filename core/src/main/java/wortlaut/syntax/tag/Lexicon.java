package wortlaut.syntax.tag;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import wortlaut.syntax.feature.HashSlots;
import wortlaut.syntax.feature.Piece;
import wortlaut.syntax.model.ModelInput;
import wortlaut.syntax.model.ModelOutput;

/**
 * What the model knows of words: tags they had in training, their cluster, whether they close a
 * company's name.
 *
 * @param words hashes of the words seen in training
 * @param entries by slot of {@code words}: index into {@code tagLists}, most frequent tag, rarity
 * @param tagLists lists of tags a word may have; the first is that of unknown words
 * @param clustered hashes of the lower-cased words that have a cluster
 * @param clusters by slot of {@code clustered}: index into {@code clusterNames}
 * @param clusterNames names of the clusters
 * @param companyEnds hashes of the words that close a company's name
 */
record Lexicon(
    HashSlots words,
    int[] entries,
    int[][] tagLists,
    HashSlots clustered,
    short[] clusters,
    List<String> clusterNames,
    HashSlots companyEnds) {
  /** A word seen fewer times than this in training is rare. */
  static final int RARE = 5;

  /** The entry of a word that was not seen in training. */
  static final int UNKNOWN = -1;

  private static final int RARE_BIT = 1 << 30;
  private static final int FIRST_SHIFT = 16;

  static Lexicon of(SourceTagger source) {
    List<List<Integer>> lists = new ArrayList<>();
    lists.add(Arrays.stream(source.openTags()).boxed().toList());
    HashSlots words = slots(source.dictionary().keySet());
    int[] entries = new int[words.capacity()];
    source
        .dictionary()
        .forEach(
            (word, counts) -> {
              List<Integer> tags = counts.keySet().stream().map(source.tags()::indexOf).toList();
              if (!lists.contains(tags)) {
                lists.add(tags);
              }
              int sum = counts.values().stream().mapToInt(Integer::intValue).sum();
              entries[words.find(Piece.of(word).hash())] =
                  lists.indexOf(tags)
                      | source.tags().indexOf(mostFrequent(counts)) << FIRST_SHIFT
                      | (sum < RARE ? RARE_BIT : 0);
            });
    List<String> names =
        source.clusters().values().stream().map(String.class::cast).distinct().sorted().toList();
    HashSlots clustered = slots(source.clusters().keySet());
    short[] clusters = new short[clustered.capacity()];
    source
        .clusters()
        .forEach(
            (word, name) ->
                clusters[clustered.find(Piece.of((String) word).hash())] =
                    (short) Collections.binarySearch(names, (String) name));
    return new Lexicon(
        words,
        entries,
        lists.stream()
            .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
            .toArray(int[][]::new),
        clustered,
        clusters,
        names,
        slots(source.companyEnds()));
  }

  private static HashSlots slots(Iterable<?> texts) {
    List<Long> hashes = new ArrayList<>();
    texts.forEach(text -> hashes.add(Piece.of((String) text).hash()));
    return HashSlots.of(hashes.stream().mapToLong(Long::longValue).toArray());
  }

  private static String mostFrequent(Map<String, Integer> counts) {
    String best = null;
    for (var count : counts.entrySet()) {
      if (best == null || count.getValue() > counts.get(best)) {
        best = count.getKey();
      }
    }
    return best;
  }

  static Lexicon read(ModelInput in) {
    return new Lexicon(
        HashSlots.read(in),
        in.ints(),
        readLists(in),
        HashSlots.read(in),
        in.shorts(),
        in.strings(),
        HashSlots.read(in));
  }

  void write(ModelOutput out) throws IOException {
    words.write(out);
    out.ints(entries);
    out.number(tagLists.length);
    for (int[] list : tagLists) {
      out.ints(list);
    }
    clustered.write(out);
    out.shorts(clusters);
    out.strings(clusterNames);
    companyEnds.write(out);
  }

  private static int[][] readLists(ModelInput in) {
    int[][] lists = new int[in.number()][];
    for (int i = 0; i < lists.length; i++) {
      lists[i] = in.ints();
    }
    return lists;
  }

  /** The entry of a word, {@link #UNKNOWN} if it was not seen in training. */
  int entry(long hash) {
    int slot = words.find(hash);
    return slot < 0 ? UNKNOWN : entries[slot];
  }

  /** The tags a word may have. */
  int[] tags(int entry) {
    return tagLists[entry == UNKNOWN ? 0 : entry & 0xffff];
  }

  /** The tag a known word had most often in training. */
  int mostFrequentTag(int entry) {
    return entry >>> FIRST_SHIFT & 0xff;
  }

  boolean rare(int entry) {
    return entry == UNKNOWN || (entry & RARE_BIT) != 0;
  }

  /** The number of a word's cluster, -1 if it has none. */
  int cluster(String word) {
    int slot = clustered.find(Piece.of(word.toLowerCase(Locale.ROOT)).hash());
    return slot < 0 ? -1 : clusters[slot];
  }

  boolean companyEnd(long hash) {
    return companyEnds.find(hash) >= 0;
  }
}

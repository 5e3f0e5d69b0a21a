package wortlaut.syntax.ner;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import wortlaut.syntax.feature.HashSlots;
import wortlaut.syntax.feature.Piece;
import wortlaut.syntax.model.ModelInput;
import wortlaut.syntax.model.ModelOutput;

/**
 * What the model knows of words.
 *
 * @param lowerCased hashes of the words seen in lower case in training
 * @param clustered hashes of the words that have a cluster
 * @param clusters by slot of {@code clustered}: index into {@code clusterNames}
 * @param clusterNames names of the clusters; the last is that of other words
 */
record NameLexicon(
    HashSlots lowerCased, HashSlots clustered, short[] clusters, List<String> clusterNames) {
  static NameLexicon of(SourceField source) {
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
    return new NameLexicon(
        slots(source.lowerCaseWords()),
        clustered,
        clusters,
        Stream.concat(names.stream(), Stream.of(source.unknownCluster())).toList());
  }

  private static HashSlots slots(Set<?> texts) {
    return HashSlots.of(texts.stream().mapToLong(text -> Piece.of((String) text).hash()).toArray());
  }

  static NameLexicon read(ModelInput in) {
    return new NameLexicon(HashSlots.read(in), HashSlots.read(in), in.shorts(), in.strings());
  }

  void write(ModelOutput out) throws IOException {
    lowerCased.write(out);
    clustered.write(out);
    out.shorts(clusters);
    out.strings(clusterNames);
  }

  /** The number of a word's cluster. */
  int cluster(long hash) {
    int slot = clustered.find(hash);
    return slot < 0 ? clusterNames.size() - 1 : clusters[slot];
  }
}

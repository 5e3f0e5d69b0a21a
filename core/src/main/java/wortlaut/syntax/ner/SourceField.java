package wortlaut.syntax.ner;

import edu.stanford.nlp.ie.NERFeatureFactory;
import edu.stanford.nlp.ie.crf.CRFLabel;
import edu.stanford.nlp.sequences.SeqClassifierFlags;
import edu.stanford.nlp.util.Index;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import wortlaut.syntax.feature.SerializedModel;

/**
 * A name model as CoreNLP stores it (CRFClassifier.loadClassifier reads the same).
 *
 * @param labels the labels, by number
 * @param edges by number: the two labels of an edge, the former first
 * @param features the features' texts
 * @param weights by feature: a weight a label, or one an edge
 * @param clusters word clusters by word (distributional similarity)
 * @param unknownCluster the cluster of other words
 * @param lowerCaseWords words seen in lower case in training
 */
record SourceField(
    List<String> labels,
    int[][] edges,
    List<String> features,
    double[][] weights,
    Map<?, ?> clusters,
    String unknownCluster,
    Set<?> lowerCaseWords) {
  static SourceField read(InputStream source) throws IOException {
    SerializedModel in =
        new SerializedModel(new BufferedInputStream(new GZIPInputStream(source, 1 << 16), 1 << 16));
    List<?> cliques = in.next(List.class);
    Index<?> labels = in.next(Index.class);
    Index<?> features = in.next(Index.class);
    SeqClassifierFlags flags = in.next(SeqClassifierFlags.class);
    check(flags);
    int factories = in.next(Integer.class);
    in.next(NERFeatureFactory.class);
    if (factories != 1 || in.readInt() != cliques.size()) {
      throw new IOException("the name model has other features or cliques than a chain's");
    }
    return new SourceField(
        strings(labels),
        edges((Index<?>) cliques.get(1)),
        strings(features),
        in.next(double[][].class),
        in.map("<unk>"),
        flags.unknownWordDistSimClass,
        in.next(Set.class));
  }

  /** Refuses a model whose features are not those of {@link NameFeatures}. */
  private static void check(SeqClassifierFlags flags) throws IOException {
    boolean known =
        flags.useDistSim
            && flags.casedDistSim
            && flags.useWord
            && flags.useNGrams
            && flags.noMidNGrams
            && flags.maxNGramLeng == NameFeatures.LONGEST_AFFIX
            && flags.usePrev
            && flags.useNext
            && flags.useSequences
            && flags.usePrevSequences
            && flags.useTypeSeqs2
            && flags.useTypeySequences
            && flags.useLastRealWord
            && flags.useNextRealWord
            && flags.useOccurrencePatterns
            && flags.useDisjunctive
            && flags.disjunctionWidth == NameFeatures.REACH
            && flags.maxAdditionalKnownLCWords == 0
            && flags.maxLeft == 1;
    if (!known) {
      throw new IOException("the name model has other features than the German one");
    }
  }

  private static int[][] edges(Index<?> index) {
    return index.objectsList().stream()
        .map(label -> ((CRFLabel) label).getLabel())
        .toArray(int[][]::new);
  }

  private static List<String> strings(Index<?> index) {
    return index.objectsList().stream().map(String.class::cast).toList();
  }
}

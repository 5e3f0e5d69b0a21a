package wortlaut.syntax.tag;

import edu.stanford.nlp.tagger.maxent.Extractors;
import edu.stanford.nlp.tagger.maxent.TaggerConfig;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import wortlaut.syntax.feature.SerializedModel;

/**
 * A tagger model as CoreNLP stores it (MaxentTagger.readModelAndInit reads the same).
 *
 * @param tags names of the tags, by number
 * @param openTags numbers of the tags that an unknown word may have, in CoreNLP's order
 * @param dictionary the words of the training data with how often each had which tag
 * @param clusters word clusters by lower-cased word (distributional similarity)
 * @param companyEnds words that close a company's name
 * @param features the features: template, value, weight by tag
 */
record SourceTagger(
    List<String> tags,
    int[] openTags,
    Map<String, Map<String, Integer>> dictionary,
    Map<?, ?> clusters,
    Set<?> companyEnds,
    Map<FeatureName, double[]> features) {
  /** A template's number and a value it takes. */
  record FeatureName(int template, String value) {}

  static SourceTagger read(InputStream source) throws IOException {
    DataInputStream in = new DataInputStream(source);
    TaggerConfig config = new SerializedModel(in).next(TaggerConfig.class);
    if (config.getDefaultScore() > 0 || config.getRareWordThresh() != Lexicon.RARE) {
      throw new IOException("the tagger model wants approximate scores or another rarity");
    }
    in.readInt(); // number of contexts in training
    int tagCount = in.readInt();
    Map<String, Map<String, Integer>> dictionary = dictionary(in);
    List<String> tags = new ArrayList<>();
    Set<String> open = new HashSet<>();
    tags(in, tags, open);
    SerializedModel objects = new SerializedModel(in);
    expect(Template.COMMON, objects.next(Extractors.class).toString());
    expect(Template.rare(), objects.next(Extractors.class).toString());
    if (tags.size() != tagCount) {
      throw new IOException(tags.size() + " tags where there should be " + tagCount);
    }
    return new SourceTagger(
        List.copyOf(tags),
        open.stream().mapToInt(tags::indexOf).toArray(),
        dictionary,
        objects.map("der"),
        objects.set("Inc."),
        features(in, tags));
  }

  private static void expect(String wanted, String found) throws IOException {
    if (!wanted.equals(found)) {
      throw new IOException("the tagger model has the templates " + found + ", not " + wanted);
    }
  }

  private static Map<String, Map<String, Integer>> dictionary(DataInputStream in)
      throws IOException {
    Map<String, Map<String, Integer>> dictionary = new LinkedHashMap<>();
    int words = in.readInt();
    for (int i = 0; i < words; i++) {
      String word = in.readUTF();
      int size = in.readInt();
      // CoreNLP tries a word's tags in this map's order, which decides between equal scores.
      Map<String, Integer> counts = new HashMap<>(size);
      for (int j = 0; j < size; j++) {
        counts.put(in.readUTF(), in.readInt());
      }
      dictionary.put(word, counts);
    }
    if (in.readInt() != 0) {
      throw new IOException("the tagger model lists verbs with particles, as only English ones do");
    }
    return dictionary;
  }

  private static void tags(DataInputStream in, List<String> tags, Set<String> open)
      throws IOException {
    int size = in.readInt();
    for (int i = 0; i < size; i++) {
      String tag = in.readUTF();
      tags.add(tag);
      if (!in.readBoolean()) {
        open.add(tag);
      }
    }
  }

  private static Map<FeatureName, double[]> features(DataInputStream in, List<String> tags)
      throws IOException {
    record Association(FeatureName name, int tag, int weight) {}
    List<Association> associations = new ArrayList<>();
    int size = in.readInt();
    for (int i = 0; i < size; i++) {
      int weight = in.readInt();
      FeatureName name = new FeatureName(in.readInt(), in.readUTF());
      associations.add(new Association(name, tags.indexOf(in.readUTF()), weight));
    }
    double[] weights = new SerializedModel(in).next(double[].class);
    Map<FeatureName, double[]> features = new LinkedHashMap<>();
    for (Association association : associations) {
      features.computeIfAbsent(association.name, name -> new double[tags.size()])[association.tag] =
          weights[association.weight];
    }
    return features;
  }
}

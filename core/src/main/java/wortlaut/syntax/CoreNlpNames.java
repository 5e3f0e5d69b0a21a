package wortlaut.syntax;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.NERCombinerAnnotator;
import edu.stanford.nlp.util.CoreMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** Names by CoreNLP's conditional random field for German. */
final class CoreNlpNames implements NameFinder {
  private final NERCombinerAnnotator annotator;

  CoreNlpNames() {
    Properties properties = new Properties();
    properties.setProperty("ner.model", "edu/stanford/nlp/models/ner/german.distsim.crf.ser.gz");
    properties.setProperty("ner.applyNumericClassifiers", "false");
    properties.setProperty("ner.applyFineGrained", "false");
    properties.setProperty("ner.useSUTime", "false");
    properties.setProperty("ner.buildEntityMentions", "false");
    try {
      this.annotator = new NERCombinerAnnotator(properties);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Entity[] find(List<Token> sentence) {
    List<CoreLabel> labels = new ArrayList<>(sentence.size());
    for (int i = 0; i < sentence.size(); i++) {
      CoreLabel label = new CoreLabel();
      label.setWord(sentence.get(i).form());
      label.setValue(sentence.get(i).form());
      // CoreNLP joins what a hyphen holds together; only what follows at once is held together.
      boolean joined =
          i + 1 < sentence.size() && sentence.get(i).end() == sentence.get(i + 1).start();
      label.setAfter(joined ? "" : " ");
      label.setSentIndex(0);
      labels.add(label);
    }
    CoreMap map = new Annotation("");
    map.set(CoreAnnotations.TokensAnnotation.class, labels);
    map.set(CoreAnnotations.SentenceIndexAnnotation.class, 0);
    Annotation annotation = new Annotation("");
    annotation.set(CoreAnnotations.SentencesAnnotation.class, List.of(map));
    annotation.set(CoreAnnotations.TokensAnnotation.class, labels);
    annotator.annotate(annotation);
    return labels.stream().map(label -> entity(label.ner())).toArray(Entity[]::new);
  }

  private static Entity entity(String tag) {
    return switch (tag == null ? "O" : tag) {
      case "PERSON" -> Entity.PERSON;
      case "ORGANIZATION" -> Entity.ORGANIZATION;
      case "LOCATION" -> Entity.LOCATION;
      case "MISC" -> Entity.MISC;
      default -> Entity.NONE;
    };
  }
}

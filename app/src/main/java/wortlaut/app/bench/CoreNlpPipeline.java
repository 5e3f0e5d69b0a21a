package wortlaut.app.bench;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import java.util.List;
import java.util.Properties;
import wortlaut.intake.Article;

/** CoreNLP's own pipeline for German, set up as fast as it goes. */
final class CoreNlpPipeline implements Contender {
  static final String ANNOTATORS = "tokenize, ssplit, mwt, pos, ner, depparse";
  private static final String MODELS = "edu/stanford/nlp/models/";

  private final StanfordCoreNLP pipeline;

  CoreNlpPipeline(String annotators) {
    Properties properties = new Properties();
    properties.setProperty("annotators", annotators);
    properties.setProperty("tokenize.language", "de");
    properties.setProperty(
        "tokenize.postProcessor",
        "edu.stanford.nlp.international.german.process.GermanTokenizerPostProcessor");
    properties.setProperty("ssplit.newlineIsSentenceBreak", "always");
    properties.setProperty("mwt.mappingFile", MODELS + "mwt/german/german-mwt.tsv");
    properties.setProperty("pos.model", MODELS + "pos-tagger/german-ud.tagger");
    properties.setProperty("ner.model", MODELS + "ner/german.distsim.crf.ser.gz");
    properties.setProperty("ner.applyNumericClassifiers", "false");
    properties.setProperty("ner.applyFineGrained", "false");
    properties.setProperty("ner.useSUTime", "false");
    properties.setProperty("ner.buildEntityMentions", "false");
    parserProperties()
        .forEach((name, value) -> properties.setProperty("depparse." + name, (String) value));
    this.pipeline = new StanfordCoreNLP(properties);
  }

  /** The parser's model and its best cache: a product kept is a product not computed again. */
  static Properties parserProperties() {
    Properties properties = new Properties();
    properties.setProperty("model", MODELS + "parser/nndep/UD_German.gz");
    properties.setProperty("numCached", "300000");
    return properties;
  }

  @Override
  public void read(Article article) {
    annotate(article);
  }

  /** The sentences' words, with what the annotators found. */
  List<List<CoreLabel>> annotate(Article article) {
    Annotation annotation = new Annotation(article.text());
    pipeline.annotate(annotation);
    return annotation.get(CoreAnnotations.SentencesAnnotation.class).stream()
        .map((CoreMap sentence) -> sentence.get(CoreAnnotations.TokensAnnotation.class))
        .toList();
  }
}

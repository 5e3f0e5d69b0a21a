package wortlaut.syntax.segment;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.List;
import java.util.Properties;
import wortlaut.syntax.Token;

/** Words by CoreNLP's rules for German; contractions are taken apart ("am" → "an dem"). */
final class CoreNlpTokenizer implements Tokenizer {
  private final StanfordCoreNLP pipeline;

  CoreNlpTokenizer() {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize, ssplit, mwt");
    properties.setProperty("tokenize.language", "de");
    properties.setProperty(
        "tokenize.postProcessor",
        "edu.stanford.nlp.international.german.process.GermanTokenizerPostProcessor");
    properties.setProperty("ssplit.isOneSentence", "true");
    properties.setProperty("mwt.mappingFile", "edu/stanford/nlp/models/mwt/german/german-mwt.tsv");
    this.pipeline = new StanfordCoreNLP(properties);
  }

  @Override
  public List<Token> tokens(String sentence) {
    Annotation annotation = new Annotation(sentence);
    pipeline.annotate(annotation);
    return annotation.get(CoreAnnotations.TokensAnnotation.class).stream()
        .map(label -> token(label, sentence))
        .toList();
  }

  /** CoreNLP writes some characters anew (soft hyphens, stops); only a contraction's words may. */
  private static Token token(CoreLabel label, String sentence) {
    int start = label.beginPosition();
    int end = label.endPosition();
    return new Token(start, end, label.isMWT() ? label.word() : sentence.substring(start, end));
  }
}

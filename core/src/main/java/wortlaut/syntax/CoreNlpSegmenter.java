package wortlaut.syntax;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import wortlaut.record.Furniture;
import wortlaut.record.Text;

/** Sentences and words by CoreNLP's rules for German; contractions are taken apart. */
final class CoreNlpSegmenter implements Segmenter {
  private final StanfordCoreNLP pipeline;

  CoreNlpSegmenter() {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize, ssplit, mwt");
    properties.setProperty("tokenize.language", "de");
    properties.setProperty(
        "tokenize.postProcessor",
        "edu.stanford.nlp.international.german.process.GermanTokenizerPostProcessor");
    properties.setProperty("ssplit.newlineIsSentenceBreak", "always");
    properties.setProperty("mwt.mappingFile", "edu/stanford/nlp/models/mwt/german/german-mwt.tsv");
    this.pipeline = new StanfordCoreNLP(properties);
  }

  @Override
  public List<List<Token>> segment(Text text, List<Furniture> furniture) {
    Annotation annotation = new Annotation(blank(text, furniture));
    pipeline.annotate(annotation);
    List<List<Token>> sentences = new ArrayList<>();
    for (CoreMap sentence : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
      List<Token> tokens = new ArrayList<>();
      for (CoreLabel label : sentence.get(CoreAnnotations.TokensAnnotation.class)) {
        tokens.add(
            new Token(
                text.point(label.beginPosition()), text.point(label.endPosition()), label.word()));
      }
      sentences.add(tokens);
    }
    return sentences;
  }

  /** The text with furniture turned into line breaks, so that no offset moves. */
  private static String blank(Text text, List<Furniture> furniture) {
    StringBuilder blanked = new StringBuilder(text.string());
    for (Furniture piece : furniture) {
      for (int i = text.unit(piece.start()); i < text.unit(piece.end()); i++) {
        blanked.setCharAt(i, '\n');
      }
    }
    return blanked.toString();
  }
}

package wortlaut.syntax;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import wortlaut.record.Furniture;
import wortlaut.record.Text;
import wortlaut.syntax.morph.GermanMorphology;

/** Syntax by CoreNLP's own pipeline: the oracle that ours is compared with. */
public final class CoreNlpSyntax implements SyntaxReader {
  private final StanfordCoreNLP pipeline;
  private final GermanMorphology morphology = new GermanMorphology();

  /** Loads the models (10 to 17 seconds). */
  public CoreNlpSyntax() {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize, ssplit, mwt, pos, ner, depparse");
    properties.setProperty("tokenize.language", "de");
    properties.setProperty(
        "tokenize.postProcessor",
        "edu.stanford.nlp.international.german.process.GermanTokenizerPostProcessor");
    properties.setProperty("ssplit.newlineIsSentenceBreak", "always");
    properties.setProperty("mwt.mappingFile", "edu/stanford/nlp/models/mwt/german/german-mwt.tsv");
    properties.setProperty("pos.model", "edu/stanford/nlp/models/pos-tagger/german-ud.tagger");
    properties.setProperty("ner.model", "edu/stanford/nlp/models/ner/german.distsim.crf.ser.gz");
    properties.setProperty("ner.applyNumericClassifiers", "false");
    properties.setProperty("ner.applyFineGrained", "false");
    properties.setProperty("ner.useSUTime", "false");
    properties.setProperty("ner.buildEntityMentions", "false");
    properties.setProperty("depparse.model", "edu/stanford/nlp/models/parser/nndep/UD_German.gz");
    properties.setProperty("depparse.extradependencies", "NONE");
    this.pipeline = new StanfordCoreNLP(properties);
  }

  @Override
  public Syntax read(Text text, List<Furniture> furniture) {
    Annotation annotation = new Annotation(blank(text, furniture));
    pipeline.annotate(annotation);
    List<Sentence> sentences = new ArrayList<>();
    for (CoreMap map : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
      sentences.add(sentence(text, map));
    }
    return morphology.read(new Syntax(text, sentences));
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

  private static Sentence sentence(Text text, CoreMap map) {
    List<CoreLabel> labels = map.get(CoreAnnotations.TokensAnnotation.class);
    SemanticGraph graph = map.get(SemanticGraphCoreAnnotations.BasicDependenciesAnnotation.class);
    List<Word> words = new ArrayList<>(labels.size());
    for (int i = 0; i < labels.size(); i++) {
      CoreLabel label = labels.get(i);
      IndexedWord node = graph.getNodeByIndexSafe(i + 1);
      SemanticGraphEdge edge =
          node == null || graph.getRoots().contains(node)
              ? null
              : graph.incomingEdgeIterable(node).iterator().next();
      words.add(
          new Word(
              i + 1,
              text.point(label.beginPosition()),
              text.point(label.endPosition()),
              label.word(),
              label.word(),
              Upos.of(label.tag()),
              Morph.NONE,
              edge == null ? 0 : edge.getGovernor().index(),
              edge == null ? "root" : edge.getRelation().toString(),
              entity(label.ner())));
    }
    return new Sentence(words.get(0).start(), words.get(words.size() - 1).end(), words);
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

package wortlaut.syntax;

import static java.util.concurrent.CompletableFuture.supplyAsync;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import wortlaut.record.Furniture;
import wortlaut.record.Text;
import wortlaut.syntax.model.ModelCache;
import wortlaut.syntax.morph.GermanMorphology;
import wortlaut.syntax.ner.FieldNameFinder;
import wortlaut.syntax.parse.DependencyParser;
import wortlaut.syntax.segment.GermanSegmenter;
import wortlaut.syntax.tag.MarkovTagger;

/**
 * German syntax: segments, tags, finds names, parses and reads the morphology, sentence by
 * sentence.
 */
public final class GermanSyntax implements SyntaxReader {
  private final Segmenter segmenter;
  private final Tagger tagger;
  private final NameFinder names;
  private final TreeParser parser;
  private final Morphology morphology;

  /** Puts the parts together. */
  public GermanSyntax(
      Segmenter segmenter,
      Tagger tagger,
      NameFinder names,
      TreeParser parser,
      Morphology morphology) {
    this.segmenter = segmenter;
    this.tagger = tagger;
    this.names = names;
    this.parser = parser;
    this.morphology = morphology;
  }

  /**
   * Loads the German models, side by side.
   *
   * @throws java.io.UncheckedIOException if a model is missing or cannot be read
   */
  public static GermanSyntax load() {
    ModelCache cache = ModelCache.standard();
    var segmenter = supplyAsync(GermanSegmenter::new);
    var tagger = supplyAsync(() -> MarkovTagger.load(cache));
    var names = supplyAsync(() -> FieldNameFinder.load(cache));
    var parser = supplyAsync(() -> DependencyParser.load(cache));
    var morphology = supplyAsync(GermanMorphology::new);
    return new GermanSyntax(
        loaded(segmenter), loaded(tagger), loaded(names), loaded(parser), loaded(morphology));
  }

  private static <T> T loaded(CompletableFuture<T> part) {
    try {
      return part.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  @Override
  public Syntax read(Text text, List<Furniture> furniture) {
    List<Sentence> sentences = new ArrayList<>();
    for (List<Token> tokens : segmenter.segment(text, furniture)) {
      sentences.add(sentence(tokens));
    }
    return morphology.read(new Syntax(text, sentences));
  }

  private Sentence sentence(List<Token> tokens) {
    Upos[] tags = Punctuation.settle(tokens, tagger.tag(tokens));
    Entity[] entities = names.find(tokens);
    Tree tree = parser.parse(tokens, tags);
    List<Word> words = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      words.add(
          new Word(
              i + 1,
              token.start(),
              token.end(),
              token.form(),
              token.form(),
              tags[i],
              Morph.NONE,
              tree.heads()[i],
              tree.relations()[i],
              entities[i]));
    }
    return new Sentence(tokens.get(0).start(), tokens.get(tokens.size() - 1).end(), words);
  }
}

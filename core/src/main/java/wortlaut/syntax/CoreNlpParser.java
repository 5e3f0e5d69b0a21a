package wortlaut.syntax;

import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.trees.TypedDependency;
import java.util.ArrayList;
import java.util.List;

/** Trees by CoreNLP's own neural parser. */
final class CoreNlpParser implements TreeParser {
  private final DependencyParser parser =
      DependencyParser.loadFromModelFile("edu/stanford/nlp/models/parser/nndep/UD_German.gz");

  @Override
  public Tree parse(List<Token> sentence, Upos[] tags) {
    List<TaggedWord> words = new ArrayList<>(tags.length);
    for (int i = 0; i < tags.length; i++) {
      words.add(new TaggedWord(sentence.get(i).form(), tags[i].name()));
    }
    int[] heads = new int[tags.length];
    String[] relations = new String[tags.length];
    for (TypedDependency dependency : parser.predict(words).typedDependencies()) {
      int word = dependency.dep().index() - 1;
      heads[word] = dependency.gov().index();
      relations[word] = dependency.reln().toString();
    }
    return new Tree(heads, relations);
  }
}

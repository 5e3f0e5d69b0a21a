package wortlaut.app.bench;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.trees.TypedDependency;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import wortlaut.intake.Article;
import wortlaut.syntax.Tree;
import wortlaut.syntax.Upos;
import wortlaut.syntax.model.ModelCache;

/** {@code wortlaut bench-trees}: our parser and CoreNLP's on the same tagged sentences. */
@Command(
    name = "bench-trees",
    hidden = true,
    mixinStandardHelpOptions = true,
    header = "Compares Wortlaut's trees and parsing speed with CoreNLP's.",
    description = {
      "",
      "CoreNLP segments and tags the articles; then both parsers parse every sentence, pass by pass."
          + " The words whose head or relation differs are listed, and the tokens a second of each"
          + " pass.",
      ""
    })
public final class BenchTreesCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "What to read, as in read.")
  private List<String> inputs;

  @Option(
      names = "--passes",
      paramLabel = "N",
      description = "How often to parse everything (default: ${DEFAULT-VALUE}).")
  private int passes = 3;

  private record Sentence(List<CoreLabel> labels, String[] forms, Upos[] tags) {
    static Sentence of(List<CoreLabel> labels) {
      return new Sentence(
          labels,
          labels.stream().map(CoreLabel::word).toArray(String[]::new),
          labels.stream().map(CoreLabel::tag).map(Upos::of).toArray(Upos[]::new));
    }
  }

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    List<Sentence> sentences = new ArrayList<>();
    CoreNlpPipeline tagger = new CoreNlpPipeline("tokenize, ssplit, mwt, pos");
    for (Article article : Articles.of(inputs)) {
      tagger.annotate(article).forEach(labels -> sentences.add(Sentence.of(labels)));
    }
    var settings = CoreNlpPipeline.parserProperties();
    var theirs = DependencyParser.loadFromModelFile(settings.getProperty("model"), settings);
    var ours = wortlaut.syntax.parse.DependencyParser.load(ModelCache.standard());
    for (int pass = 1; pass <= passes; pass++) {
      List<Tree> expected = run("corenlp", pass, sentences, s -> tree(theirs, s), out);
      List<Tree> found = run("wortlaut", pass, sentences, s -> ours.parse(s.forms, s.tags), out);
      if (pass == 1) {
        compare(sentences, expected, found, out);
      }
    }
    return 0;
  }

  private static List<Tree> run(
      String name,
      int pass,
      List<Sentence> sentences,
      Function<Sentence, Tree> parse,
      PrintWriter out) {
    long start = System.nanoTime();
    List<Tree> trees = sentences.stream().map(parse).toList();
    double seconds = (System.nanoTime() - start) / 1e9;
    int tokens = trees.stream().mapToInt(Tree::size).sum();
    out.printf("pass %d  %-8s  %7.0f tokens/s%n", pass, name, tokens / seconds);
    out.flush();
    return trees;
  }

  private static Tree tree(DependencyParser parser, Sentence sentence) {
    int[] heads = new int[sentence.forms.length];
    String[] relations = new String[heads.length];
    for (TypedDependency arc : parser.predict(sentence.labels).typedDependencies()) {
      heads[arc.dep().index() - 1] = arc.gov().index();
      relations[arc.dep().index() - 1] = arc.reln().toString();
    }
    return new Tree(heads, relations);
  }

  private static void compare(
      List<Sentence> sentences, List<Tree> expected, List<Tree> found, PrintWriter out) {
    int tokens = 0;
    int different = 0;
    for (int i = 0; i < sentences.size(); i++) {
      Tree e = expected.get(i);
      Tree f = found.get(i);
      for (int word = 0; word < e.size(); word++) {
        tokens++;
        if (e.heads()[word] != f.heads()[word]
            || !e.relations()[word].equals(f.relations()[word])) {
          different++;
          out.printf(
              "differs: \"%s\" (word %d of sentence %d): corenlp %d %s, wortlaut %d %s%n",
              sentences.get(i).forms[word],
              word + 1,
              i + 1,
              e.heads()[word],
              e.relations()[word],
              f.heads()[word],
              f.relations()[word]);
        }
      }
    }
    out.printf("%d of %d tokens differ%n", different, tokens);
  }
}

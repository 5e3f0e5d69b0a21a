package wortlaut.syntax.parse;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.trees.TypedDependency;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;
import wortlaut.syntax.Tree;
import wortlaut.syntax.Upos;
import wortlaut.syntax.model.ModelCache;

class DependencyParserTest {
  /** Loaded once for all tests of the class. */
  private static final class Loaded {
    static final DependencyParser PARSER = DependencyParser.load(ModelCache.standard());
  }

  private record Tagged(String[] forms, Upos[] tags) {
    static Tagged of(String line) {
      List<String> forms = new ArrayList<>();
      List<Upos> tags = new ArrayList<>();
      for (String word : line.split(" ")) {
        int slash = word.lastIndexOf('/');
        forms.add(word.substring(0, slash));
        tags.add(Upos.valueOf(word.substring(slash + 1)));
      }
      return new Tagged(forms.toArray(String[]::new), tags.toArray(Upos[]::new));
    }

    Tree parse() {
      return Loaded.PARSER.parse(forms, tags);
    }
  }

  private static List<Tagged> examples() throws IOException {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                DependencyParserTest.class.getResourceAsStream("tagged-sentences.txt"),
                StandardCharsets.UTF_8))) {
      return in.lines().skip(1).map(Tagged::of).toList();
    }
  }

  @Test
  void findsTheTreesThatCoreNlpFinds() throws IOException {
    Properties properties = new Properties();
    properties.setProperty("numPreComputed", "0");
    var oracle =
        edu.stanford.nlp.parser.nndep.DependencyParser.loadFromModelFile(
            new NndepFormat().source(), properties);
    for (Tagged sentence : examples()) {
      assertThat(arcs(sentence.parse()))
          .as(String.join(" ", sentence.forms()))
          .isEqualTo(arcs(oracle, sentence));
    }
  }

  private static List<String> arcs(Tree tree) {
    return IntStream.range(0, tree.size())
        .mapToObj(i -> tree.heads()[i] + ":" + tree.relations()[i])
        .toList();
  }

  private static List<String> arcs(
      edu.stanford.nlp.parser.nndep.DependencyParser oracle, Tagged sentence) {
    List<TaggedWord> words = new ArrayList<>();
    for (int i = 0; i < sentence.forms().length; i++) {
      words.add(new TaggedWord(sentence.forms()[i], sentence.tags()[i].name()));
    }
    String[] arcs = new String[words.size()];
    for (TypedDependency arc : oracle.predict(words).typedDependencies()) {
      arcs[arc.dep().index() - 1] = arc.gov().index() + ":" + arc.reln();
    }
    return List.of(arcs);
  }

  @Property(tries = 200)
  void anyWordsMakeATree(@ForAll("sentences") Tagged sentence) {
    Tree tree = sentence.parse();
    int size = tree.size();
    assertThat(size).isEqualTo(sentence.forms().length);
    assertThat(IntStream.of(tree.heads()).filter(head -> head == 0).count()).isEqualTo(1);
    for (int word = 1; word <= size; word++) {
      int above = word;
      for (int steps = 0; above != 0; steps++) {
        assertThat(steps).as("cycle above word %d", word).isLessThanOrEqualTo(size);
        above = tree.heads()[above - 1];
      }
      assertThat(tree.relations()[word - 1].equals("root")).isEqualTo(tree.heads()[word - 1] == 0);
    }
  }

  @Provide
  static Arbitrary<Tagged> sentences() {
    Arbitrary<String> forms =
        Arbitraries.oneOf(
            Arbitraries.of("der", "Minister", "sagte", "dass", ",", "-NULL-", "🙂", "", "-ROOT-"),
            Arbitraries.strings().ofMaxLength(8));
    return forms
        .flatMap(form -> Arbitraries.of(Upos.class).map(tag -> Tuple.of(form, tag)))
        .list()
        .ofMinSize(1)
        .ofMaxSize(60)
        .map(
            words ->
                new Tagged(
                    words.stream().map(Tuple.Tuple2::get1).toArray(String[]::new),
                    words.stream().map(Tuple.Tuple2::get2).toArray(Upos[]::new)));
  }

  @Test
  void noWordsMakeNoTree() {
    assertThat(Loaded.PARSER.parse(new String[0], new Upos[0]).size()).isZero();
  }

  @Test
  void threadsThatShareTheParserFindTheSame() throws IOException {
    List<Tagged> sentences = examples();
    DependencyParser shared = DependencyParser.load(ModelCache.standard());
    List<List<String>> together =
        IntStream.range(0, 8 * sentences.size())
            .parallel()
            .mapToObj(i -> sentences.get(i % sentences.size()))
            .map(sentence -> arcs(shared.parse(sentence.forms(), sentence.tags())))
            .toList();
    for (int i = 0; i < together.size(); i++) {
      assertThat(together.get(i)).isEqualTo(arcs(sentences.get(i % sentences.size()).parse()));
    }
  }
}

package wortlaut.speech.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import wortlaut.record.Medium;
import wortlaut.record.StatementType;
import wortlaut.record.Text;
import wortlaut.speech.doc.Draft;
import wortlaut.speech.doc.Marks;
import wortlaut.speech.doc.Passage;
import wortlaut.speech.learn.Features;
import wortlaut.syntax.Entity;
import wortlaut.syntax.Morph;
import wortlaut.syntax.Sentence;
import wortlaut.syntax.Syntax;
import wortlaut.syntax.Upos;
import wortlaut.syntax.Word;

/** Trees written by hand, so that no parser has a say. */
class TreePathsTest {
  private static final Morph ONE = number(Morph.Number.SING);
  private static final Morph MANY = number(Morph.Number.PLUR);

  private static Morph number(Morph.Number number) {
    return new Morph(Morph.Case.NOM, number, null, 3, null, null, null);
  }

  /** A word to be placed: form, class, morphology, head (1 the first word, 0 none), relation. */
  private record Node(String form, Upos upos, Morph morph, int head, String relation) {}

  private static Node node(String form, Upos upos, Morph morph, int head, String relation) {
    return new Node(form, upos, morph, head, relation);
  }

  private static TreePaths tree(List<List<Node>> sentences) {
    List<Sentence> made = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (List<Node> nodes : sentences) {
      List<Word> words = new ArrayList<>();
      for (Node node : nodes) {
        int start = text.length();
        text.append(node.form());
        words.add(
            new Word(
                words.size() + 1,
                start,
                text.length(),
                node.form(),
                node.form(),
                node.upos(),
                node.morph(),
                node.head(),
                node.relation(),
                Entity.NONE));
        text.append(' ');
      }
      made.add(new Sentence(words.get(0).start(), text.length() - 1, words));
    }
    Passage passage = new Passage(new Syntax(new Text(text.toString()), made));
    return new TreePaths(new Facts(passage, Marks.pairs(passage)));
  }

  /** Es regnet , sagten Kinder und Ada | Ole nickte; the verb "sagten" has a number. */
  private static TreePaths example(Morph verb) {
    return tree(
        List.of(
            List.of(
                node("Es", Upos.PRON, ONE, 2, "nsubj"),
                node("regnet", Upos.VERB, ONE, 4, "ccomp"),
                node(",", Upos.PUNCT, Morph.NONE, 4, "punct"),
                node("sagten", Upos.VERB, verb, 0, "root"),
                node("Kinder", Upos.NOUN, MANY, 4, "nsubj"),
                node("und", Upos.CCONJ, Morph.NONE, 7, "cc"),
                node("Ada", Upos.PROPN, ONE, 5, "conj")),
            List.of(
                node("Ole", Upos.PROPN, ONE, 2, "nsubj"),
                node("nickte", Upos.VERB, ONE, 0, "root"))));
  }

  private static Draft draft() {
    BitSet none = new BitSet();
    return new Draft(
        StatementType.DIRECT, Medium.SPEECH, words(0, 1), none, none, none, none, "test", 1);
  }

  private static BitSet words(int... words) {
    BitSet set = new BitSet();
    Arrays.stream(words).forEach(set::set);
    return set;
  }

  private static Set<Long> features(TreePaths tree, int head) {
    Features f = new Features();
    tree.fill(draft(), tree.top(draft().quote()), head, 0, f);
    return Arrays.stream(f.hashes()).boxed().collect(Collectors.toSet());
  }

  @Test
  void aQuotationHangsByTheWordWhoseHeadIsOutside() {
    TreePaths tree = example(MANY);
    assertThat(tree.top(words(0, 1))).isEqualTo(1);
    assertThat(tree.top(words(0))).isEqualTo(0);
  }

  @Test
  void marksDoNotCarryAQuotation() {
    assertThat(example(MANY).top(words(2, 4))).isEqualTo(4);
  }

  @Test
  void aQuotationOfMarksAloneHangsByItsFirst() {
    assertThat(example(MANY).top(words(2))).isEqualTo(2);
  }

  @Test
  void wordsInOtherPlacesOfTheTreeAreTold() {
    TreePaths tree = example(MANY);
    assertThat(features(tree, 4)).isNotEqualTo(features(tree, 6));
  }

  @Test
  void fromAnotherSentenceThereIsNoWay() {
    TreePaths tree = example(MANY);
    assertThat(features(tree, 7)).hasSizeLessThan(features(tree, 4).size());
  }

  @Test
  void aSubjectThatAgreesWithItsVerbIsToldFromOneThatDoesNot() {
    assertThat(features(example(MANY), 4)).isNotEqualTo(features(example(ONE), 4));
    assertThat(features(example(Morph.NONE), 4)).isNotEqualTo(features(example(MANY), 4));
  }

  @Test
  void theSameTreeGivesTheSameFeatures() {
    assertThat(features(example(MANY), 4)).isEqualTo(features(example(MANY), 4));
  }

  /** A row of heads longer than any path that is looked at ends quietly. */
  @Test
  void aDeepTreeHasNoWayThatIsTooLong() {
    List<Node> deep = new ArrayList<>();
    deep.add(node("regnet", Upos.VERB, ONE, 2, "ccomp"));
    for (int i = 2; i < 20; i++) {
      deep.add(node("Haus", Upos.NOUN, ONE, i + 1, "nmod"));
    }
    deep.add(node("Ada", Upos.PROPN, ONE, 0, "root"));
    TreePaths tree = tree(List.of(deep));
    Features f = new Features();
    tree.fill(draft(), 0, 19, 0, f);
    assertThat(f.size()).isPositive();
  }
}

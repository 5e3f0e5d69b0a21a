package wortlaut.syntax.parse;

import java.util.Arrays;
import java.util.List;
import wortlaut.syntax.Token;
import wortlaut.syntax.Tree;
import wortlaut.syntax.TreeParser;
import wortlaut.syntax.Upos;
import wortlaut.syntax.model.ModelCache;

/**
 * A greedy transition-based parser (Chen and Manning 2014, <i>A Fast and Accurate Dependency Parser
 * using Neural Networks</i>) with CoreNLP's German model. It gives the trees that CoreNLP gives,
 * without its detours.
 */
public final class DependencyParser implements TreeParser {
  private static final int FREQUENT_WORDS = 2000;
  private static final int SHARED_ROWS = 1 << 17;
  // Label 0 is "no label"; label 1, the root's, is given without asking the network.
  private static final int ROOT_LABEL = 1;

  private final Vocabulary vocabulary;
  private final Network network;
  private final int labels;
  private final boolean[] transitions;
  private final boolean[] attachments;

  private DependencyParser(ParserModel model) {
    this.vocabulary = model.vocabulary();
    this.labels = vocabulary.labels();
    RowCache cache = new RowCache(FREQUENT_WORDS, vocabulary, SHARED_ROWS);
    this.transitions = possible(true);
    this.attachments = possible(false);
    this.network = new Network(model, Features.absent(vocabulary), cache);
  }

  /**
   * Loads the German model.
   *
   * @param cache where its converted form is kept
   */
  public static DependencyParser load(ModelCache cache) {
    return new DependencyParser(ParserModel.load(cache));
  }

  @Override
  public Tree parse(List<Token> sentence, Upos[] tags) {
    return parse(sentence.stream().map(Token::form).toArray(String[]::new), tags);
  }

  /**
   * The tree of a sentence.
   *
   * @param forms its words
   * @param tags their parts of speech, as many
   */
  public Tree parse(String[] forms, Upos[] tags) {
    int size = forms.length;
    Configuration c = new Configuration(size);
    Features features = new Features(vocabulary, forms, tags);
    Network.Space space = network.new Space();
    while (!c.done()) {
      if (c.depth() > 2) {
        apply(c, space.best(features.of(c), c.bufferIsEmpty() ? attachments : transitions));
      } else if (c.bufferIsEmpty()) {
        c.attachRight(ROOT_LABEL);
      } else {
        // The root takes one word, and takes it last: there is nothing to decide.
        c.shift();
      }
    }
    int[] heads = new int[size];
    String[] relations = new String[size];
    for (int i = 0; i < size; i++) {
      heads[i] = c.head(i + 1);
      relations[i] = vocabulary.label(c.label(i + 1));
    }
    markPassive(heads, relations);
    return new Tree(heads, relations);
  }

  /**
   * The subject of a verb with a passive auxiliary is a passive subject: the one thing that CoreNLP
   * mends after parsing.
   */
  private static void markPassive(int[] heads, String[] relations) {
    for (int i = 0; i < heads.length; i++) {
      if (relations[i].equals("aux:pass")) {
        for (int j = 0; j < heads.length; j++) {
          if (heads[j] == heads[i]
              && (relations[j].equals("nsubj") || relations[j].equals("csubj"))) {
            relations[j] += ":pass";
          }
        }
      }
    }
  }

  /**
   * Which transitions are possible. They are numbered: an arc to the left with each label but "no
   * label", an arc to the right with each, shift. The root's label is never asked for.
   */
  private boolean[] possible(boolean shift) {
    int arcs = labels - 1;
    boolean[] possible = new boolean[2 * arcs + 1];
    Arrays.fill(possible, 0, 2 * arcs, true);
    possible[ROOT_LABEL - 1] = false;
    possible[arcs + ROOT_LABEL - 1] = false;
    possible[2 * arcs] = shift;
    return possible;
  }

  private void apply(Configuration c, int transition) {
    int arcs = labels - 1;
    if (transition < arcs) {
      c.attachLeft(transition + 1);
    } else if (transition < 2 * arcs) {
      c.attachRight(transition - arcs + 1);
    } else {
      c.shift();
    }
  }
}

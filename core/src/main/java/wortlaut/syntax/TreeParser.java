package wortlaut.syntax;

import java.util.List;

/** Finds the tree of a sentence. Safe for use by several threads. */
public interface TreeParser {
  /**
   * The tree of a sentence.
   *
   * @param sentence its words
   * @param tags their parts of speech
   */
  Tree parse(List<Token> sentence, Upos[] tags);
}

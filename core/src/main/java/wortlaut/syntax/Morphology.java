package wortlaut.syntax;

import java.util.List;

/**
 * Finds each word's dictionary form and its morphology in the sentence. Safe for use by several
 * threads.
 */
public interface Morphology {
  /**
   * One reading for each word, in order.
   *
   * @param sentence its words
   * @param tags their parts of speech
   * @param tree its tree
   */
  Reading[] read(List<Token> sentence, Upos[] tags, Tree tree);

  /**
   * What a word is a form of.
   *
   * @param lemma its dictionary form
   * @param morph its morphology in this context
   */
  record Reading(String lemma, Morph morph) {}
}

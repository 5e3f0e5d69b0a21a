package wortlaut.syntax.tag;

import wortlaut.syntax.feature.Piece;

/**
 * A word and what the model makes of it by itself, wherever it stands.
 *
 * @param text the word
 * @param hash its hash
 * @param tags the tags it may have
 * @param rare whether it was seen seldom or never in training
 * @param shape its shape
 * @param cluster its cluster
 * @param own the tags' scores from the word itself
 * @param before what it adds to the scores of the word behind it
 * @param after what it adds to the scores of the word in front of it
 * @param first scores for being a rare word at the start of a sentence, null if it is not rare
 * @param later the same for being one elsewhere
 */
record Form(
    String text,
    long hash,
    int[] tags,
    boolean rare,
    Piece shape,
    Piece cluster,
    double[] own,
    double[] before,
    double[] after,
    double[][] first,
    double[][] later) {
  boolean capitalised() {
    return Character.isUpperCase(text.charAt(0));
  }
}

package wortlaut.syntax.segment;

import java.util.List;
import wortlaut.syntax.Token;

/** Splits a sentence into words. Safe for use by several threads. */
interface Tokenizer {
  /**
   * The words of a sentence in order; places are UTF-16 units in it. The words of a contraction
   * share its place.
   */
  List<Token> tokens(String sentence);
}

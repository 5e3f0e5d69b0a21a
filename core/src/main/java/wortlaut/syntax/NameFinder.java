package wortlaut.syntax;

import java.util.List;

/** Finds the names in a sentence. Safe for use by several threads. */
public interface NameFinder {
  /** For each word, in order, what sort of name it is part of. */
  Entity[] find(List<Token> sentence);
}

package wortlaut.syntax;

import java.util.List;

/** Gives each word of a sentence its part of speech. Safe for use by several threads. */
public interface Tagger {
  /** One tag for each word, in order. */
  Upos[] tag(List<Token> sentence);
}

package wortlaut.syntax;

/** Finds the words' lemmas and morphology. Safe for use by several threads. */
public interface Morphology {
  /** The same syntax with lemmas and morphology; parts of speech and trees stay as they are. */
  Syntax read(Syntax syntax);
}

package wortlaut.syntax;

/** The universal part-of-speech tags (UD v2). */
public enum Upos {
  ADJ,
  ADP,
  ADV,
  AUX,
  CCONJ,
  DET,
  INTJ,
  NOUN,
  NUM,
  PART,
  PRON,
  PROPN,
  PUNCT,
  SCONJ,
  SYM,
  VERB,
  X;

  /** The tag of that name, {@link #X} for any other. */
  public static Upos of(String tag) {
    for (Upos upos : values()) {
      if (upos.name().equals(tag)) {
        return upos;
      }
    }
    return X;
  }
}

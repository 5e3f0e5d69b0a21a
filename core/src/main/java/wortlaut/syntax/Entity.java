package wortlaut.syntax;

/** What sort of name a word is part of (CoNLL 2003's four classes). */
public enum Entity {
  NONE,
  PERSON,
  ORGANIZATION,
  LOCATION,
  MISC
}

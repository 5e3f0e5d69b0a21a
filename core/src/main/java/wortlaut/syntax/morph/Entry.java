package wortlaut.syntax.morph;

import java.util.List;
import wortlaut.syntax.Upos;

/** All readings of a form, by what kind of word it then is. */
record Entry(
    List<Nominal> nouns,
    List<Nominal> names,
    List<Nominal> adjectives,
    List<Nominal> determiners,
    List<VerbReading> verbs,
    boolean other) {
  static final Entry NONE = new Entry(List.of(), List.of(), List.of(), List.of(), List.of(), false);

  boolean known() {
    return other
        || !nouns.isEmpty()
        || !names.isEmpty()
        || !adjectives.isEmpty()
        || !determiners.isEmpty()
        || !verbs.isEmpty();
  }

  /** The readings for a part of speech, none for a kind without inflection. */
  List<Nominal> nominals(Upos upos) {
    return switch (upos) {
      case NOUN -> nouns.isEmpty() ? names.isEmpty() ? adjectives : names : nouns;
      case PROPN -> names.isEmpty() ? nouns : names;
      case ADJ, NUM -> adjectives.isEmpty() ? determiners : adjectives;
      case DET, PRON -> determiners.isEmpty() ? adjectives : determiners;
      default -> List.of();
    };
  }
}

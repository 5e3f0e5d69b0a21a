package wortlaut.events;

import java.util.Locale;

/** What sort of word carries a predicate. */
enum PartOfSpeech {
  VERB,
  NOUN,
  /** An adjective used with a verb: "ist bereit", "zeigte sich besorgt". */
  ADJ,
  /** A modal verb that asks for what its verb says: "müsse abziehen". */
  MODAL;

  static PartOfSpeech of(String label) {
    return valueOf(label.toUpperCase(Locale.ROOT));
  }
}

package wortlaut.events;

/**
 * How an article to learn from is marked. What holds for one manner only is learned apart from the
 * rest, see {@link Adaptation}.
 */
public enum Manner {
  /** As the articles that the models are for: every event, by the gold data's annotators. */
  GOLD,
  /** News articles marked by others after the same rules. */
  MARKED,
  /** Short articles written to learn from. */
  PLAIN,
  /** Examples of the lexicon: one event each, whose parties are not marked. */
  EXAMPLE
}

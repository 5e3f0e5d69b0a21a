package wortlaut.actors;

import java.util.List;
import wortlaut.actors.knowledge.Term;

/**
 * A name found in a sentence before its meaning in context is settled.
 *
 * @param from id of its first word
 * @param to id of its last word
 * @param terms its meanings from the tables, the likeliest first; empty for a name unknown to them
 * @param person the name of a person it is, or null
 * @param rule how it was found
 */
record NameSpot(int from, int to, List<Term> terms, PersonName person, String rule) {
  /** The likeliest meaning, or null. */
  Term term() {
    return terms.isEmpty() ? null : terms.get(0);
  }

  /** Whether it is a known name in the genitive ("Russlands"). */
  boolean genitive() {
    return term() != null && term().genitive();
  }
}

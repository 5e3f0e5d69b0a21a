package wortlaut.actors.knowledge;

import java.util.List;

/**
 * A form found in a sentence.
 *
 * @param length number of its words
 * @param terms its meanings, the usual one first
 */
public record Match(int length, List<Term> terms) {}

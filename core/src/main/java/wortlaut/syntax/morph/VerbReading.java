package wortlaut.syntax.morph;

import wortlaut.syntax.Morph;

/**
 * A reading of a form as a verb.
 *
 * @param lemma the infinitive
 * @param morph person, number, tense and mood if it is finite, and the verb form
 * @param attached whether it is a separable verb written in one word ("mitteilt")
 */
record VerbReading(String lemma, Morph morph, boolean attached) {
  boolean finite() {
    return morph.verbForm() == Morph.VerbForm.FIN;
  }
}

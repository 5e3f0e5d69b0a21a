/**
 * Lemmas and morphology: what the dictionary says a word can be, and what it is in its sentence.
 */
package wortlaut.syntax.morph;

/**
 * What tagger and name finder share: text and features as 64-bit hashes, tables to look them up in,
 * word shapes, and the way into CoreNLP's serialised models.
 */
package wortlaut.syntax.feature;

/**
 * Parts of speech: the inference of CoreNLP's German tagger, a maximum-entropy Markov model over
 * trigrams of tags (Toutanova et al. 2003), on a compact form of its model.
 */
package wortlaut.syntax.tag;

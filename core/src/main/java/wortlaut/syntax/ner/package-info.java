/**
 * Names: the inference of CoreNLP's German name model, a linear-chain conditional random field
 * (Lafferty et al. 2001; features of Faruqui and Padó 2010), on a compact form of its weights.
 */
package wortlaut.syntax.ner;

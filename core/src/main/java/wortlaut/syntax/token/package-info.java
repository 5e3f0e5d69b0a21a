/** Words: CoreNLP's tokenizer for German without the rest of its pipeline. */
package wortlaut.syntax.token;

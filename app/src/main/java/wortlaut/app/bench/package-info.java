/**
 * Measuring: how fast Wortlaut reads, beside CoreNLP's own pipeline, and whether the trees are the
 * same. For those who work on Wortlaut; see docs/speed.md.
 */
package wortlaut.app.bench;

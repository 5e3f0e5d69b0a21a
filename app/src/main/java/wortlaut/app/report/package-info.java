/**
 * Records as people and other programs want them: a report for the terminal, a page, CoNLL-U, CSV,
 * JSON Lines. A report is a function of the record (for CoNLL-U of the syntax); it reads nothing
 * into the text itself.
 */
package wortlaut.app.report;

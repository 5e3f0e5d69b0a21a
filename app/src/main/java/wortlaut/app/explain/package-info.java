/** Why an article was read as it was: facts with their reasons, over the sentences' trees. */
package wortlaut.app.explain;

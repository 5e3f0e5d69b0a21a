/** The search index, derived from the tables; it can be made anew at any time. */
package wortlaut.archive.index;

/** What can go wrong with an archive. */
package wortlaut.archive.error;

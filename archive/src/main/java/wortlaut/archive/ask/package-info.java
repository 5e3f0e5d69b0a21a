/** Questions to an archive and their answers. */
package wortlaut.archive.ask;

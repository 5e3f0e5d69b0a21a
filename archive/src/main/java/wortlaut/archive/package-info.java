/** The archive: records kept in SQLite, searched with Lucene. Begin with {@link Archive}. */
package wortlaut.archive;

/** The truth: records in SQLite's tables. */
package wortlaut.archive.store;

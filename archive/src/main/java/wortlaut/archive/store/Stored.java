package wortlaut.archive.store;

import wortlaut.record.ArticleRecord;

/**
 * A document as it lies in the archive, in its latest version.
 *
 * @param id the archive's number of it, which stays the same
 * @param sequence grows with every change to the archive; the latest changed has the greatest
 * @param version number of the version, from 1
 * @param reader which Wortlaut read it
 * @param record what was read
 */
public record Stored(long id, long sequence, int version, String reader, ArticleRecord record) {}

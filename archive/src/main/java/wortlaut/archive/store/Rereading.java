package wortlaut.archive.store;

import wortlaut.record.ArticleRecord;

/**
 * A document that was read anew.
 *
 * @param id the archive's number of it
 * @param version the version that was read
 * @param record what was read
 */
public record Rereading(long id, int version, ArticleRecord record) {}

package wortlaut.archive.ask;

/**
 * Something found, with its words in their context.
 *
 * @param reference {@code 17/s3}: the document's number in the archive and the fact's id in it
 * @param kind statement, event or text
 * @param type type of the statement or event, or null
 * @param speaker who says it or who acts, names joined by {@code ;}, or null
 * @param before the text before
 * @param words the words
 * @param after the text after
 * @param start code point in the document's text where the words begin
 * @param stop code point after their last
 * @param title headline, or null
 * @param outlet who published it, or null
 * @param published day of publication, or null
 * @param source path or URL it was read from
 * @param copies outlets of near-copies of the article, joined by {@code ;}, or null
 */
public record Hit(
    String reference,
    String kind,
    String type,
    String speaker,
    String before,
    String words,
    String after,
    int start,
    int stop,
    String title,
    String outlet,
    String published,
    String source,
    String copies) {}

package wortlaut.archive.ask;

/**
 * An article of the archive, without its text.
 *
 * @param id the document's number
 * @param title headline, or the beginning of the text
 * @param outlet who published it, or null
 * @param published day of publication, or null
 * @param source path or URL it was read from, or null
 * @param added when it came into the archive (UTC)
 */
public record Head(
    long id, String title, String outlet, String published, String source, String added) {}

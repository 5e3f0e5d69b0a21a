package wortlaut.archive.ask;

/**
 * An event of the archive.
 *
 * @param reference the document's number and the event's id, {@code 17/e1}
 * @param date day or month of the event, else of publication; or null
 * @param source who acts, names joined by {@code ;}
 * @param type PLOVER's type
 * @param target to whom, names joined by {@code ;}
 * @param status actual, planned, hypothetical, negated
 * @param voice on whose word: the speaker's name, or the outlet's
 * @param sentence the sentence that tells it
 * @param outlet who published it, or null
 * @param published day of publication, or null
 * @param address path or URL it was read from
 */
public record EventRow(
    String reference,
    String date,
    String source,
    String type,
    String target,
    String status,
    String voice,
    String sentence,
    String outlet,
    String published,
    String address) {}

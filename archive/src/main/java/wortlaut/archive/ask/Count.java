package wortlaut.archive.ask;

/**
 * How many there are of something.
 *
 * @param what of what, "" where it is not known
 * @param count how many
 */
public record Count(String what, long count) {}

package wortlaut.archive.ask;

/**
 * How many there are of two things together.
 *
 * @param row the one, "" where it is not known
 * @param column the other, "" where it is not known
 * @param count how many
 */
public record Cell(String row, String column, long count) {}

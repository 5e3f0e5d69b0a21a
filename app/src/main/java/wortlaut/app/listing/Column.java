package wortlaut.app.listing;

import java.util.function.Function;

/**
 * A column of a table.
 *
 * @param name its name in the header
 * @param cell the value in a row; null where it is not known
 */
public record Column<T>(String name, Function<T, Object> cell) {}

package wortlaut.time;

/**
 * A token as the patterns see it.
 *
 * @param start first code point in the text
 * @param end code point after the last
 * @param kind its word class, a class of words.tsv or of {@link Lexer}; null for any other word
 * @param value what the class's normalisation needs, "" if nothing
 */
record Lexeme(int start, int end, String kind, String value) {}

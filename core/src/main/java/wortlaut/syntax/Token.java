package wortlaut.syntax;

/**
 * A word as the segmenter finds it. The words of a contraction share its place.
 *
 * @param start first code point in the text
 * @param end code point after the last
 * @param form the word
 */
public record Token(int start, int end, String form) {}

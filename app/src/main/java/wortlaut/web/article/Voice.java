package wortlaut.web.article;

/**
 * Part of the bar that shows whose words fill the article.
 *
 * @param name who speaks
 * @param number number of the speaker among the article's, −1 for the outlet
 * @param colour class of the colour
 * @param percent share in whole per cent
 * @param from where its part of the bar begins, in thousandths
 * @param width how long it is, in thousandths
 */
public record Voice(
    String name, int number, String colour, long percent, double from, double width) {}

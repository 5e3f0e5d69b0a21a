package wortlaut.intake.html;

/**
 * What an article's web page says. What it does not say is null.
 *
 * @param title headline
 * @param outlet publisher
 * @param author writers' names, separated by ", "
 * @param published day of publication as {@code yyyy-MM-dd}
 * @param language ISO 639-1 code that the page names as its language; only a hint
 * @param text the article, paragraphs separated by a blank line; "" if there is none
 */
public record Page(
    String title, String outlet, String author, String published, String language, String text) {}

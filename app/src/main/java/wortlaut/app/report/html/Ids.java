package wortlaut.app.report.html;

/**
 * Names of places on the page, unique among all its articles.
 *
 * @param number number of the article on the page
 */
record Ids(int number) {
  /** The article. */
  String article() {
    return "a" + number;
  }

  /** The card of a statement or event. */
  String card(String fact) {
    return article() + "-" + fact;
  }

  /** The first words of a statement or event in the article. */
  String words(String fact) {
    return article() + "-text-" + fact;
  }
}

package wortlaut.app.report.html;

/**
 * Names of places on the page, unique among all its articles.
 *
 * @param prefix of all names of one article, "" where the page has no other
 */
public record Ids(String prefix) {
  /** Of an article of several. */
  static Ids of(int number) {
    return new Ids("a" + number + "-");
  }

  /** The article. */
  String article() {
    return prefix.replace("-", "");
  }

  /** The card of a statement or event. */
  public String card(String fact) {
    return prefix + fact;
  }

  /** The first words of a statement or event in the article. */
  public String words(String fact) {
    return prefix + "text-" + fact;
  }
}

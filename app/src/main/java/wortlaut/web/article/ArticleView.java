package wortlaut.web.article;

import java.util.List;

/**
 * An article as the page shows it.
 *
 * @param title headline, or the beginning of the text
 * @param outlet who published it, or ""
 * @param author who wrote it, or ""
 * @param published day of publication, or ""
 * @param source where it was read from, or ""
 * @param linked whether {@code source} is an address on the web
 * @param language ISO 639-1
 * @param voices whose words fill it
 * @param rows its paragraphs
 * @param types types of its statements
 * @param statuses statuses of its events
 * @param statements how many statements
 * @param events how many events
 * @param furniture whether parts of it are not the article
 * @param times whether it has time expressions
 */
public record ArticleView(
    String title,
    String outlet,
    String author,
    String published,
    String source,
    boolean linked,
    String language,
    List<Voice> voices,
    List<Row> rows,
    List<String> types,
    List<String> statuses,
    int statements,
    int events,
    boolean furniture,
    boolean times) {
  public ArticleView {
    voices = List.copyOf(voices);
    rows = List.copyOf(rows);
    types = List.copyOf(types);
    statuses = List.copyOf(statuses);
  }

  /**
   * A paragraph.
   *
   * @param html its words, escaped and marked
   * @param cards what begins in it
   */
  public record Row(String html, List<Card> cards) {
    public Row {
      cards = List.copyOf(cards);
    }
  }
}

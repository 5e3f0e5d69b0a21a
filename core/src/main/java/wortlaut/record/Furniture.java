package wortlaut.record;

/**
 * Text on the page that is not the article.
 *
 * @param start first code point of it
 * @param end code point after its last
 * @param kind what it is: {@code related}, {@code caption}, {@code share}, {@code teaser}, {@code
 *     notice}, {@code byline}
 */
public record Furniture(int start, int end, String kind) {
  /** Its place in the text. */
  public Span span() {
    return new Span(start, end);
  }
}

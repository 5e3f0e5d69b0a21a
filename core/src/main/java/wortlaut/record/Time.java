package wortlaut.record;

/**
 * A TIMEX3 time expression.
 *
 * @param id unique in the record ({@code t1}, {@code t2}, …)
 * @param start first code point
 * @param end code point after the last
 * @param type one of the four TIMEX3 types
 * @param value normalised value as TIMEX3 writes it ({@code 2022-01-26}, {@code P3W}, {@code
 *     PAST_REF}, {@code XXXX-WXX-3})
 */
public record Time(String id, int start, int end, TimeType type, String value) {
  /** Its place in the text. */
  public Span span() {
    return new Span(start, end);
  }
}

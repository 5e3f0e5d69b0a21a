package wortlaut.archive.store;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import wortlaut.record.ArticleRecord;
import wortlaut.record.Span;
import wortlaut.record.Text;
import wortlaut.record.Time;

/** What the columns of a fact hold that its record says only indirectly. */
public final class FactValues {
  /** A word: letters and digits, joined by hyphens and apostrophes or not. */
  static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[-'’][\\p{L}\\p{N}]+)*");

  private static final Pattern DAY_OR_MONTH = Pattern.compile("\\d{4}-\\d{2}(-\\d{2})?.*");
  private static final int DAY = 10; // length of yyyy-MM-dd

  private final ArticleRecord record;
  private final Text text;
  private final Map<String, String> times;

  public FactValues(ArticleRecord record) {
    this.record = record;
    this.text = new Text(record.document().text());
    this.times =
        record.times().stream().collect(Collectors.toMap(Time::id, Time::value, (a, b) -> a));
  }

  /** From the first code point of all spans to after the last; 0 to 0 where there is none. */
  public static Span hull(List<Span> spans) {
    return spans.isEmpty()
        ? new Span(0, 0)
        : new Span(
            spans.stream().mapToInt(Span::start).min().getAsInt(),
            spans.stream().mapToInt(Span::end).max().getAsInt());
  }

  /** How many words lie in the spans. */
  public int words(List<Span> spans) {
    return spans.stream().mapToInt(s -> (int) WORD.matcher(slice(s)).results().count()).sum();
  }

  /** The words of a span. */
  public String slice(Span span) {
    return text.slice(span);
  }

  /** The first sentence that has a part of these words; the words themselves if none has. */
  public Span sentence(Span words) {
    return record.sentences().stream().filter(s -> s.overlaps(words)).findFirst().orElse(words);
  }

  /**
   * The day or month of a fact's time; where it has none, the day of publication.
   *
   * @param time id of the time in the record, or null
   */
  public String date(String time) {
    String value = time == null ? null : times.get(time);
    if (value == null || !DAY_OR_MONTH.matcher(value).matches()) {
      return record.document().published();
    }
    return value.length() > DAY ? value.substring(0, DAY) : value;
  }
}

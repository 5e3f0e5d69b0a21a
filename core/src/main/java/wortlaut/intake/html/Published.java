package wortlaut.intake.html;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import wortlaut.intake.text.Dates;

/** Finds the day on which an article was published. */
final class Published {
  private static final String META =
      "meta[property=article:published_time], meta[property=og:article:published_time],"
          + " meta[name=article:published_time], meta[itemprop=datePublished],"
          + " meta[property=datePublished], meta[name=datePublished],"
          + " meta[name=parsely-pub-date], meta[name=cXenseParse:recs:publishtime],"
          + " meta[name=cXenseParse:publishtime], meta[name=sailthru.date],"
          + " meta[name=dc.date.issued], meta[name=DC.date.issued], meta[name=dcterms.created],"
          + " meta[name=dc.date], meta[name=DC.date], meta[name=dcterms.date],"
          + " meta[name=date], meta[property=date], meta[name=pubdate], meta[name=publish-date],"
          + " meta[name=publication_date], meta[name=last-modified], meta[property=og:updated_time]";

  private static final String TIME =
      "time[itemprop=datePublished], [itemprop=datePublished], time[pubdate], article time, main"
          + " time, header time, time";

  /** A day in an address: /2024/05/03/, /2024-05-03, _20240503. */
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?<!\\d)((?:19|20)\\d{2})([-/._]?)(0[1-9]|1[0-2])\\2(0[1-9]|[12]\\d|3[01])(?!\\d)");

  private Published() {}

  /** The day as {@code yyyy-MM-dd}, or null. */
  static String find(JsonLd data, Document page, String address) {
    Stream<String> structured =
        Stream.of("datePublished", "dateCreated", "uploadDate", "dateModified")
            .map(field -> JsonLd.text(data.article().path(field)));
    Stream<String> meta = page.select(META).stream().map(tag -> tag.attr("content"));
    return first(structured)
        .or(() -> first(meta))
        .or(() -> first(times(page)))
        .or(() -> inAddress(address))
        .orElse(null);
  }

  private static Stream<String> times(Document page) {
    return Stream.of(TIME.split(",\\s*"))
        .flatMap(selector -> page.select(selector).stream().limit(3))
        .flatMap(time -> Stream.of(time.attr("datetime"), time.attr("content"), time.text()));
  }

  private static Optional<String> first(Stream<String> values) {
    return values.filter(value -> value != null).flatMap(v -> Dates.any(v).stream()).findFirst();
  }

  private static Optional<String> inAddress(String address) {
    Matcher day = ADDRESS.matcher(address == null ? "" : address);
    return day.find()
        ? Dates.iso(day.group(1) + "-" + day.group(3) + "-" + day.group(4))
        : Optional.empty();
  }
}

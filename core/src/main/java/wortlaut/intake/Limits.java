package wortlaut.intake;

import java.time.Duration;

/**
 * How much is read, so that no input takes memory or time without bound.
 *
 * @param articleBytes most bytes of one article, unpacked: a file, or a line of JSON Lines
 * @param articleLength most code points of an article's text
 * @param unpackRatio most bytes unpacked from one packed byte, once more than {@code articleBytes}
 *     were unpacked
 * @param pageBytes most bytes of a page from the network, unpacked
 * @param connectTime longest wait for a connection
 * @param pageTime longest wait for a whole page, redirects included
 */
public record Limits(
    int articleBytes,
    int articleLength,
    int unpackRatio,
    int pageBytes,
    Duration connectTime,
    Duration pageTime) {
  /** 50 MB and 500,000 code points an article; 20 MB and 30 seconds a page. */
  public static final Limits DEFAULT =
      new Limits(
          50_000_000, 500_000, 200, 20_000_000, Duration.ofSeconds(10), Duration.ofSeconds(30));

  /** The same with another limit for one article's bytes. */
  public Limits withArticleBytes(int bytes) {
    return new Limits(bytes, articleLength, unpackRatio, pageBytes, connectTime, pageTime);
  }

  /** The same with other limits for a page from the network. */
  public Limits withPage(int bytes, Duration time) {
    return new Limits(articleBytes, articleLength, unpackRatio, bytes, time, time);
  }
}

package wortlaut.intake.web;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import wortlaut.intake.error.ErrorCode;
import wortlaut.intake.error.IntakeException;

/**
 * Fetches pages that nobody asked for one by one, politely: as robots.txt allows, one request at a
 * time, and with a pause between two to the same host.
 */
public final class Visitor {
  private final PageFetcher fetcher;
  private final Duration pause;
  private final Map<String, Robots> robots = new HashMap<>();
  private final Map<String, Long> visited = new HashMap<>(); // nanoTime of the last answer by host

  /**
   * @param pause least time from the end of an answer to the next request to the same host
   */
  public Visitor(PageFetcher fetcher, Duration pause) {
    this.fetcher = fetcher;
    this.pause = pause;
  }

  /**
   * Fetches a page when it may.
   *
   * @param known what is known of its state
   * @throws IntakeException if it cannot or may not be fetched ({@code W129})
   */
  public synchronized Fetched fetch(String address, Validators known) throws IntakeException {
    URI uri = PageAddress.parse(address);
    Robots rules = robots(uri);
    String path = uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
    if (!rules.allows(path)) {
      throw new IntakeException(ErrorCode.ROBOTS, "");
    }
    return ask(uri, address, known, rules.delay());
  }

  /** A site without robots.txt allows all; one that cannot say now allows nothing (RFC 9309). */
  private Robots robots(URI uri) throws IntakeException {
    String site = uri.getScheme() + "://" + uri.getRawAuthority();
    Robots known = robots.get(site);
    if (known == null) {
      try {
        Fetched file = ask(uri, site + "/robots.txt", Validators.NONE, Duration.ZERO);
        known = Robots.parse(new String(file.bytes(), StandardCharsets.UTF_8));
      } catch (IntakeException e) {
        boolean gone = e.getMessage().contains("status 4");
        if (!gone && !e.getMessage().contains("status 5")) {
          throw e;
        }
        known = gone ? Robots.ALL : Robots.NOTHING;
      }
      robots.put(site, known);
    }
    return known;
  }

  /** The pause begins with the end of the answer: a slow server is given as much rest. */
  private Fetched ask(URI uri, String address, Validators known, Duration asked)
      throws IntakeException {
    pause(uri, asked);
    try {
      return fetcher.fetch(address, known);
    } finally {
      visited.put(uri.getHost(), System.nanoTime());
    }
  }

  private void pause(URI uri, Duration asked) throws IntakeException {
    Duration wanted = asked.compareTo(pause) > 0 ? asked : pause;
    Long last = visited.get(uri.getHost());
    if (last != null) {
      long left = wanted.toNanos() - (System.nanoTime() - last);
      try {
        Thread.sleep(Math.max(0, left / 1_000_000), (int) Math.max(0, left % 1_000_000));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IntakeException(ErrorCode.UNREACHABLE, "interrupted");
      }
    }
  }
}

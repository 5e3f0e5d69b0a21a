package wortlaut.intake.feed;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import wortlaut.intake.error.ErrorCode;
import wortlaut.intake.error.IntakeException;

/** Reads RSS and Atom. Document types are refused, so nothing outside the feed is ever loaded. */
public final class FeedReader {
  // Outlets date their articles by the clock of where they are.
  private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

  private FeedReader() {}

  /**
   * The feed in these bytes.
   *
   * @param address where it was read, which relative addresses go from; or null
   * @throws IntakeException if it is no feed ({@code W116})
   */
  public static Feed read(byte[] bytes, String address) throws IntakeException {
    SyndFeed feed;
    try {
      SyndFeedInput input = new SyndFeedInput();
      input.setAllowDoctypes(false);
      feed = input.build(new XmlReader(new ByteArrayInputStream(bytes)));
    } catch (FeedException | IOException | IllegalArgumentException e) {
      throw new IntakeException(ErrorCode.BROKEN_FEED, String.valueOf(e.getMessage()));
    }
    List<Feed.Entry> entries = new ArrayList<>();
    for (SyndEntry entry : feed.getEntries()) {
      String link = link(entry, address);
      if (link != null) {
        Date date =
            entry.getPublishedDate() == null ? entry.getUpdatedDate() : entry.getPublishedDate();
        String day = date == null ? null : date.toInstant().atZone(ZONE).toLocalDate().toString();
        entries.add(new Feed.Entry(link, blank(entry.getTitle()), blank(entry.getAuthor()), day));
      }
    }
    return new Feed(blank(feed.getTitle()), entries);
  }

  private static String link(SyndEntry entry, String address) {
    String link = blank(entry.getLink());
    if (link == null) {
      link = blank(entry.getUri());
    }
    try {
      return link == null || address == null ? link : URI.create(address).resolve(link).toString();
    } catch (IllegalArgumentException e) {
      return link; // fetching says what is wrong with it
    }
  }

  private static String blank(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}

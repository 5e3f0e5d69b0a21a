package wortlaut.intake.feed;

import java.util.List;

/**
 * A feed.
 *
 * @param title its title, or null
 * @param entries its entries with an address, as they stand
 */
public record Feed(String title, List<Entry> entries) {
  public Feed {
    entries = List.copyOf(entries);
  }

  /**
   * An entry.
   *
   * @param address address of the article's page
   * @param title headline, or null
   * @param author who wrote it, or null
   * @param published day of publication as {@code yyyy-MM-dd}, or null
   */
  public record Entry(String address, String title, String author, String published) {}
}

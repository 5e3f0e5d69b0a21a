package wortlaut.archive.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import wortlaut.intake.web.Validators;

/** What is known of the feeds that an archive follows. */
public final class FeedStore {
  private final Database database;

  public FeedStore(Database database) {
    this.database = database;
  }

  /** What the feed's server said of its state at the last visit that came to its end. */
  public Validators validators(String address) {
    return database
        .first(
            "SELECT etag, modified FROM feeds WHERE address = ?",
            row -> new Validators(row.getString(1), row.getString(2)),
            address)
        .orElse(Validators.NONE);
  }

  /** Notes a visit, when all that it brought is in the archive. */
  public void visited(String address, Validators validators) {
    database.update(
        "INSERT OR REPLACE INTO feeds VALUES (?, ?, ?, ?)",
        address,
        validators.etag(),
        validators.modified(),
        Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
  }
}

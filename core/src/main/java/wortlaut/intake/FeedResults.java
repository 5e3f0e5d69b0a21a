package wortlaut.intake;

import java.util.Iterator;
import java.util.NoSuchElementException;
import wortlaut.intake.error.IntakeException;
import wortlaut.intake.feed.Feed;
import wortlaut.intake.web.Fetched;
import wortlaut.intake.web.Validators;
import wortlaut.intake.web.Visitor;

/** The articles of a feed's entries, each fetched when it is asked for. */
final class FeedResults implements Results {
  private final Feed feed;
  private final Iterator<Feed.Entry> entries;
  private final Visitor visitor;
  private final Opener opener;
  private Results current;
  private Feed.Entry entry;

  FeedResults(Feed feed, Visitor visitor, Opener opener) {
    this.feed = feed;
    this.entries = feed.entries().iterator();
    this.visitor = visitor;
    this.opener = opener;
  }

  @Override
  public boolean hasNext() {
    while (current == null || !current.hasNext()) {
      close();
      if (!entries.hasNext()) {
        return false;
      }
      entry = entries.next();
      current = open(entry.address());
    }
    return true;
  }

  private Results open(String address) {
    try {
      Fetched page = visitor.fetch(address, Validators.NONE);
      return opener.article(page, address);
    } catch (IntakeException e) {
      return new SingleResult(new Result.Failed(e.at(address, 0)));
    }
  }

  @Override
  public Result next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Result result = current.next();
    return result instanceof Result.Read read
        ? new Result.Read(completed(read.article()), read.notices())
        : result;
  }

  /** What the page does not say, the feed does. */
  private Article completed(Article a) {
    return new Article(
        a.id(),
        a.source(),
        a.title() == null ? entry.title() : a.title(),
        a.outlet() == null ? feed.title() : a.outlet(),
        a.author() == null ? entry.author() : a.author(),
        a.published() == null ? entry.published() : a.published(),
        a.language(),
        a.text(),
        a.furniture());
  }

  @Override
  public void close() {
    if (current != null) {
      current.close();
      current = null;
    }
  }
}

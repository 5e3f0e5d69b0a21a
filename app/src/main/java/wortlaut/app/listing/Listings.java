package wortlaut.app.listing;

import java.util.List;
import wortlaut.archive.ask.Count;
import wortlaut.archive.ask.EventRow;
import wortlaut.archive.ask.Hit;

/** What the archive answers, column by column. */
public final class Listings {
  private Listings() {}

  /** What a search finds. */
  public static final Listing<Hit> HITS =
      new Listing<>(
          List.of(
              new Column<>("reference", Hit::reference),
              new Column<>("kind", Hit::kind),
              new Column<>("type", Hit::type),
              new Column<>("speaker", Hit::speaker),
              new Column<>("words", Hit::words),
              new Column<>("before", Hit::before),
              new Column<>("after", Hit::after),
              new Column<>("start", Hit::start),
              new Column<>("end", Hit::stop),
              new Column<>("title", Hit::title),
              new Column<>("outlet", Hit::outlet),
              new Column<>("published", Hit::published),
              new Column<>("source", Hit::source)));

  /** Events. */
  public static final Listing<EventRow> EVENTS =
      new Listing<>(
          List.of(
              new Column<>("reference", EventRow::reference),
              new Column<>("date", EventRow::date),
              new Column<>("source", EventRow::source),
              new Column<>("type", EventRow::type),
              new Column<>("target", EventRow::target),
              new Column<>("status", EventRow::status),
              new Column<>("voice", EventRow::voice),
              new Column<>("sentence", EventRow::sentence),
              new Column<>("outlet", EventRow::outlet),
              new Column<>("published", EventRow::published),
              new Column<>("document_source", EventRow::address)));

  /** Counts. */
  public static Listing<Count> counts(String what) {
    return new Listing<>(
        List.of(new Column<>(what, Count::what), new Column<>("events", Count::count)));
  }
}

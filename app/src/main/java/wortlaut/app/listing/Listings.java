package wortlaut.app.listing;

import java.util.List;
import wortlaut.archive.ask.Balance;
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
              new Column<>("source", Hit::source),
              new Column<>("copies", Hit::copies)));

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

  /** Threads, a report or answer a row. */
  public static final Listing<ThreadRow> THREADS =
      new Listing<>(
          List.of(
              new Column<>("thread", ThreadRow::thread),
              new Column<>("kind", ThreadRow::kind),
              new Column<>("role", ThreadRow::role),
              new Column<>("reference", ThreadRow::reference),
              new Column<>("published", ThreadRow::published),
              new Column<>("outlet", ThreadRow::outlet),
              new Column<>("voice", ThreadRow::voice),
              new Column<>("source", ThreadRow::source),
              new Column<>("target", ThreadRow::target),
              new Column<>("words", ThreadRow::words),
              new Column<>("document_source", ThreadRow::address)));

  /** Words quoted. */
  public static final Listing<Balance.Quoted> QUOTED =
      new Listing<>(
          List.of(
              new Column<>("period", Balance.Quoted::period),
              new Column<>("what", Balance.Quoted::what),
              new Column<>("statements", Balance.Quoted::statements),
              new Column<>("words", Balance.Quoted::words),
              new Column<>("share", Balance.Quoted::share),
              new Column<>("copied_words", Balance.Quoted::copied)));

  /** The outlets' own voice. */
  public static final Listing<Balance.Own> OWN_VOICE =
      new Listing<>(
          List.of(
              new Column<>("period", Balance.Own::period),
              new Column<>("outlet", Balance.Own::outlet),
              new Column<>("articles", Balance.Own::articles),
              new Column<>("words", Balance.Own::words),
              new Column<>("own_share", Balance.Own::own)));

  /** Counts. */
  public static Listing<Count> counts(String what) {
    return new Listing<>(
        List.of(new Column<>(what, Count::what), new Column<>("events", Count::count)));
  }
}

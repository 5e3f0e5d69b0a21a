package wortlaut.app.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import wortlaut.archive.threads.ClaimThread;
import wortlaut.archive.threads.Report;

/**
 * A thread's report or answer as a row.
 *
 * @param thread reference of the thread's first report
 * @param kind kind of the claim
 * @param role first, repeat, copy, denies, answers, rejects
 * @param reference the document's number and the fact's id
 * @param published day of publication, or null
 * @param outlet who published it, or null
 * @param voice {@code outlet} for its own fact, else names of whom it is attributed to
 * @param source names of who makes the claim, or who answers
 * @param target names of whom it is made against, or null
 * @param words the sentence
 * @param address path or URL
 */
public record ThreadRow(
    String thread,
    String kind,
    String role,
    String reference,
    String published,
    String outlet,
    String voice,
    String source,
    String target,
    String words,
    String address) {

  /** The rows of threads, the reports of each before its answers. */
  public static List<ThreadRow> of(List<ClaimThread> threads) {
    List<ThreadRow> rows = new ArrayList<>();
    for (ClaimThread thread : threads) {
      String id = thread.first().reference();
      String kind = thread.kind().toString();
      for (Report r : thread.reports()) {
        rows.add(
            new ThreadRow(
                id,
                kind,
                thread.roleOf(r),
                r.reference(),
                r.published(),
                r.outlet(),
                Objects.requireNonNullElse(r.voice(), "outlet"),
                r.source(),
                r.target(),
                r.sentence(),
                r.address()));
      }
      for (ClaimThread.Answering a : thread.answers()) {
        rows.add(
            new ThreadRow(
                id,
                kind,
                a.how(),
                a.reference(),
                a.published(),
                a.outlet(),
                null,
                a.who(),
                null,
                a.words(),
                a.address()));
      }
    }
    return rows;
  }
}

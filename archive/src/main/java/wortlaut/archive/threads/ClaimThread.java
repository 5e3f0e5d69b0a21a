package wortlaut.archive.threads;

import java.util.List;

/**
 * A claim through time.
 *
 * @param kind what kind of claim
 * @param matter the words that its reports have in common most
 * @param reports its reports, the earliest first
 * @param answers who denied, answered or rejected it, the earliest first
 */
public record ClaimThread(
    ClaimKind kind, List<String> matter, List<Report> reports, List<Answering> answers) {
  public ClaimThread {
    matter = List.copyOf(matter);
    reports = List.copyOf(reports);
    answers = List.copyOf(answers);
  }

  /** Its first report; others of the same day may be as early. */
  public Report first() {
    return reports.get(0);
  }

  /** What a report is in it: {@code first}, {@code copy} of an earlier one, or {@code repeat}. */
  public String roleOf(Report report) {
    if (report.equals(first())) {
      return "first";
    }
    boolean copy =
        reports.stream()
            .takeWhile(earlier -> !earlier.equals(report))
            .anyMatch(earlier -> earlier.original() == report.original());
    return copy ? "copy" : "repeat";
  }

  /** How many outlets report it. */
  public long outlets() {
    return reports.stream().map(r -> String.valueOf(r.outlet())).distinct().count();
  }

  /**
   * An answer to the claim.
   *
   * @param how denies, answers or rejects
   * @param reference the document's number and the fact's id
   * @param who names of who answers
   * @param published day of publication
   * @param outlet who published it, or null
   * @param words its words
   * @param address path or URL of the article
   */
  public record Answering(
      String how,
      String reference,
      String who,
      String published,
      String outlet,
      String words,
      String address) {}
}

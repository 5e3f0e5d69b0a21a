package wortlaut.archive.threads;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Puts reports into threads. A report joins the thread that is most like it, if that is of the same
 * kind, between the same parties, no more than the window older, and enough about the same matter;
 * else it begins one. Parties are the same where they share a state, organisation or actor; where
 * one report leaves a party out, more likeness is asked for.
 */
public final class Grouping {
  /** Days after a thread's latest report in which it is still the same. */
  public static final int WINDOW = 14;

  /** Likeness from which two reports are about the same matter. */
  static final double ENOUGH = 0.25;

  private static final double ENOUGH_WITHOUT_A_PARTY = 0.5;
  private static final int LATEST = 5; // reports of a thread that are compared, besides the first
  private static final Comparator<Report> ORDER =
      Comparator.comparing(Report::published).thenComparing(Report::document);

  private final Matter matter;
  private final List<List<Report>> threads = new ArrayList<>();

  private Grouping(Matter matter) {
    this.matter = matter;
  }

  /** The threads of reports in any order; each is in the order of publication. */
  public static List<List<Report>> of(List<Report> reports) {
    Grouping grouping = new Grouping(new Matter(reports));
    reports.stream().sorted(ORDER).forEach(grouping::add);
    return grouping.threads;
  }

  private void add(Report report) {
    List<Report> best = null;
    double most = 0;
    for (List<Report> thread : threads) {
      double likeness = likeness(thread, report);
      if (likeness > most) {
        most = likeness;
        best = thread;
      }
    }
    if (best == null) {
      best = new ArrayList<>();
      threads.add(best);
    }
    best.add(report);
  }

  /** Of a thread and a report that may belong to it; 0 if it does not. */
  private double likeness(List<Report> thread, Report report) {
    Report first = thread.get(0);
    if (first.kind() != report.kind() || !near(thread.get(thread.size() - 1), report)) {
      return 0;
    }
    double most = 0;
    for (int i = 0; i < thread.size(); i++) {
      if (i == 0 || i >= thread.size() - LATEST) {
        most = Math.max(most, likeness(thread.get(i), report, matter));
      }
    }
    return most;
  }

  /** 0 where the parties differ or the matter is not alike enough. */
  static double likeness(Report a, Report b, Matter matter) {
    Boolean sources = same(a.sourceKeys(), b.sourceKeys());
    Boolean targets = same(a.targetKeys(), b.targetKeys());
    if (Boolean.FALSE.equals(sources) || Boolean.FALSE.equals(targets)) {
      return 0;
    }
    double enough = sources == null || targets == null ? ENOUGH_WITHOUT_A_PARTY : ENOUGH;
    double likeness = matter.likeness(a, b);
    return likeness >= enough ? likeness : 0;
  }

  /** Null where one of them is not told and the other is. */
  private static Boolean same(Set<String> a, Set<String> b) {
    if (a.isEmpty() != b.isEmpty()) {
      return null;
    }
    return a.isEmpty() || a.stream().anyMatch(b::contains);
  }

  /** Whether no more than the window lies between them; without a day, yes. */
  static boolean near(Report earlier, Report later) {
    if (earlier.published().isEmpty() || later.published().isEmpty()) {
      return true;
    }
    long days =
        ChronoUnit.DAYS.between(
            LocalDate.parse(earlier.published()), LocalDate.parse(later.published()));
    return days >= 0 && days <= WINDOW;
  }
}

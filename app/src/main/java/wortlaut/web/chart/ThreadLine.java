package wortlaut.web.chart;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import wortlaut.app.report.Shorten;
import wortlaut.archive.threads.ClaimThread;
import wortlaut.archive.threads.ClaimThread.Answering;
import wortlaut.archive.threads.Report;

/**
 * A claim through time, a line for each outlet: filled squares are told as a fact, rings on the
 * word of somebody, diamonds deny, answer or reject.
 */
public final class ThreadLine {
  private static final int WIDTH = 860;
  private static final int LEFT = 170;
  private static final int RIGHT = 20;
  private static final int LANE = 26;
  private static final int TOP = 30;
  private static final int LANES = 12;

  private final ClaimThread thread;
  private final UnaryOperator<String> words;
  private final Map<String, Integer> taken = new HashMap<>();
  private LocalDate first;
  private LocalDate last;

  private ThreadLine(ClaimThread thread, UnaryOperator<String> words) {
    this.thread = thread;
    this.words = words;
  }

  /**
   * The chart; "" where no report has a day.
   *
   * @param words the page's words for {@code role.first} and the like, and {@code outlet.unknown}
   */
  public static String draw(ClaimThread thread, UnaryOperator<String> words, String label) {
    return new ThreadLine(thread, words).draw(label);
  }

  private String draw(String label) {
    List<LocalDate> days = new ArrayList<>();
    Stream.concat(
            thread.reports().stream().map(Report::published),
            thread.answers().stream().map(Answering::published))
        .map(ThreadLine::day)
        .filter(Objects::nonNull)
        .sorted()
        .forEach(days::add);
    if (days.isEmpty()) {
      return "";
    }
    first = days.get(0);
    last = days.get(days.size() - 1);
    List<String> lanes = lanes();
    int height = TOP + lanes.size() * LANE + 8;
    Svg svg = Svg.linked("thread", WIDTH, height, label);
    svg.text("tick", LEFT, 14, "start", first.toString());
    if (!last.equals(first)) {
      svg.text("tick", WIDTH - RIGHT, 14, "end", last.toString());
    }
    for (int i = 0; i < lanes.size(); i++) {
      double y = TOP + i * LANE;
      svg.line("grid", LEFT, y, WIDTH - RIGHT, y, 1);
      svg.text("lane", LEFT - 12, y + 4, "end", Shorten.to(lanes.get(i), 22));
    }
    for (Report report : thread.reports()) {
      mark(svg, report, lanes);
    }
    for (Answering answer : thread.answers()) {
      mark(svg, answer, lanes);
    }
    return svg.toString();
  }

  private List<String> lanes() {
    Set<String> lanes = new LinkedHashSet<>();
    thread.reports().forEach(report -> lanes.add(outlet(report.outlet())));
    thread.answers().forEach(answer -> lanes.add(outlet(answer.outlet())));
    return lanes.stream().limit(LANES).toList();
  }

  private String outlet(String outlet) {
    return outlet == null || outlet.isBlank() ? words.apply("outlet.unknown") : outlet;
  }

  private void mark(Svg svg, Report report, List<String> lanes) {
    String role = thread.roleOf(report);
    String voice = report.voice() == null ? words.apply("as.fact") : report.voice();
    double[] at = place(report.published(), outlet(report.outlet()), lanes);
    if (at == null) {
      return;
    }
    String title = report.published() + " " + words.apply("role." + role) + ": " + voice;
    svg.link(address(report.reference()), title);
    String classes = (report.voice() == null ? "fact " : "voiced ") + role;
    double size = role.equals("first") ? 7 : role.equals("copy") ? 4 : 5.5;
    if (report.voice() == null) {
      svg.rect(classes, at[0] - size, at[1] - size, 2 * size, 2 * size, title);
    } else {
      svg.circle(classes, at[0], at[1], size, title);
    }
    svg.end();
  }

  private void mark(Svg svg, Answering answer, List<String> lanes) {
    double[] at = place(answer.published(), outlet(answer.outlet()), lanes);
    if (at == null) {
      return;
    }
    String who = Objects.toString(answer.who(), "");
    String title = answer.published() + " " + words.apply("role." + answer.how()) + ": " + who;
    svg.link(address(answer.reference()), title);
    svg.path(
        "answer",
        String.format(java.util.Locale.ROOT, "M%.1f %.1fl7 7l-7 7l-7 -7z", at[0], at[1] - 7),
        title);
    svg.end();
  }

  /** Marks of one day stand beside each other. */
  private double[] place(String published, String outlet, List<String> lanes) {
    LocalDate day = day(published);
    int lane = lanes.indexOf(outlet);
    if (day == null || lane < 0) {
      return null;
    }
    long all = Math.max(1, ChronoUnit.DAYS.between(first, last));
    double part = (double) ChronoUnit.DAYS.between(first, day) / all;
    int before = taken.merge(lane + " " + published, 1, Integer::sum) - 1;
    double shift = (part > 0.5 ? -1 : 1) * 15.0 * Math.min(before, 12);
    return new double[] {LEFT + 9 + part * (WIDTH - LEFT - RIGHT - 18) + shift, TOP + lane * LANE};
  }

  private static LocalDate day(String published) {
    try {
      return published == null ? null : LocalDate.parse(published);
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  /** Where a fact stands. */
  public static String address(String reference) {
    return "/articles/" + reference.replaceFirst("/", "#");
  }
}

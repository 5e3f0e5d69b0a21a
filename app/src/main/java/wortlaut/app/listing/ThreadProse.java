package wortlaut.app.listing;

import java.util.Objects;
import wortlaut.archive.ask.Answer;
import wortlaut.archive.threads.ClaimThread;
import wortlaut.archive.threads.Report;

/** Threads for a person at a terminal. */
public final class ThreadProse {
  private ThreadProse() {}

  /** Each thread with its reports in order, then its answers. */
  public static String of(Answer<ClaimThread> threads) {
    StringBuilder out = new StringBuilder();
    threads.first().forEach(thread -> thread(thread, out));
    return out.append(Prose.shown(threads)).toString();
  }

  private static void thread(ClaimThread thread, StringBuilder out) {
    Report first = thread.first();
    out.append(
            Prose.joined(
                thread.kind().toString(),
                Objects.toString(first.source(), "?")
                    + (first.target() == null ? "" : " → " + first.target()),
                thread.reports().size() + " reports in " + thread.outlets() + " outlets",
                "about " + String.join(", ", thread.matter())))
        .append('\n');
    for (Report report : thread.reports()) {
      String voice =
          report.voice() == null
              ? "as the outlet's own fact"
              : "on the word of " + (report.voice().isEmpty() ? "somebody" : report.voice());
      line(
          out,
          Prose.joined(
              thread.roleOf(report),
              report.published(),
              report.outlet(),
              voice,
              report.reference()),
          report.sentence());
    }
    for (ClaimThread.Answering answer : thread.answers()) {
      line(
          out,
          Prose.joined(
              answer.how(),
              answer.published(),
              answer.outlet(),
              Objects.toString(answer.who(), "?"),
              answer.reference()),
          answer.words());
    }
    out.append('\n');
  }

  private static void line(StringBuilder out, String head, String words) {
    out.append("  ").append(head).append("\n    ").append(Prose.clean(words)).append('\n');
  }
}

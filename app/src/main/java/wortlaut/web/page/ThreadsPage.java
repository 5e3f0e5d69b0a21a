package wortlaut.web.page;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import wortlaut.archive.Archive;
import wortlaut.archive.ask.Answer;
import wortlaut.archive.ask.Documents;
import wortlaut.archive.threads.ClaimKind;
import wortlaut.archive.threads.ClaimThread;
import wortlaut.archive.threads.ThreadRequest;
import wortlaut.archive.threads.Threads;
import wortlaut.web.Archives;
import wortlaut.web.Remembered;
import wortlaut.web.chart.ThreadLine;

/** Claims and what became of them, drawn over time. */
public final class ThreadsPage {
  private static final int SIZE = 10;
  private static final int MOST = 200; // threads that are held
  private static final int DAYS = 60; // where nothing else is asked

  /** What it shows. */
  public record Page(Form form, List<Drawn> threads, Pager pager) {}

  /** A thread and its chart. */
  public record Drawn(ClaimThread thread, String chart) {}

  /** What was asked for, as the form shows it again; "" where nothing was. */
  public record Form(
      String kind, String source, String target, String since, String until, int least) {}

  private final Site site;
  private final Archives archives;
  private final Remembered<Answer<ClaimThread>> threads = new Remembered<>();
  private final Remembered<List<Drawn>> drawn = new Remembered<>();

  public ThreadsPage(Site site, Archives archives) {
    this.site = site;
    this.archives = archives;
  }

  /** {@code GET /threads}. */
  public void get(Context context) {
    Frame frame = site.frame(context);
    int number = Ask.page(context);
    ThreadRequest request = archives.ask(archive -> request(context, archive));
    Answer<ClaimThread> found = archives.ask(archive -> find(archive, request));
    List<Drawn> shown =
        archives.ask(
            archive ->
                drawn.get(
                    archive,
                    List.of(request, number, frame.words().language()),
                    a -> draw(found, number, frame)));
    long all = Math.min(MOST, found.all());
    Pager pager = Pager.of(number, all, SIZE, frame.path());
    site.show(context, frame, "threads", new Page(form(request), shown, pager));
  }

  /** The threads of a request, held until the archive changes. */
  public Answer<ClaimThread> find(Archive archive, ThreadRequest request) {
    return threads.get(archive, request, a -> new Threads(a.database()).find(request));
  }

  /** What an address asks for; the latest two months where it names no day. */
  public static ThreadRequest request(Context context, Archive archive) {
    ClaimKind kind = Ask.one(context, "kind", ClaimKind.class);
    String since = Ask.day(context, "since");
    String until = Ask.day(context, "until");
    if (since == null && until == null) {
      String last = new Documents(archive.database()).overview().last();
      since = last == null ? null : LocalDate.parse(last).minusDays(DAYS).toString();
    }
    return new ThreadRequest(
        kind == null ? List.of() : List.of(kind),
        Ask.text(context, "source"),
        Ask.text(context, "target"),
        since,
        until,
        (int) Ask.number(context, "least", 2, 1, 1000),
        MOST);
  }

  private static Form form(ThreadRequest r) {
    return new Form(
        r.kinds().isEmpty() ? "" : r.kinds().get(0).name().toLowerCase(Locale.ROOT),
        r.source() == null ? "" : r.source(),
        r.target() == null ? "" : r.target(),
        r.since() == null ? "" : r.since(),
        r.until() == null ? "" : r.until(),
        r.least());
  }

  private static List<Drawn> draw(Answer<ClaimThread> found, int number, Frame frame) {
    return found.first().stream()
        .skip((number - 1L) * SIZE)
        .limit(SIZE)
        .map(thread -> new Drawn(thread, draw(thread, frame)))
        .toList();
  }

  private static String draw(ClaimThread thread, Frame frame) {
    return ThreadLine.draw(thread, frame::say, frame.say("threads.chart"));
  }
}

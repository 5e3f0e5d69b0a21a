package wortlaut.web.page;

import io.javalin.http.Context;
import java.util.Map;
import java.util.function.Consumer;
import wortlaut.archive.error.ArchiveError;
import wortlaut.archive.error.ArchiveException;
import wortlaut.web.guard.Refused;

/** Says what went wrong and what to do, never a trace; programs get the same as JSON. */
public final class ErrorPages {
  /** What an error's page shows. */
  public record Page(int status, String title, String text, String number) {}

  private final Site site;
  private final Consumer<String> log;

  /**
   * @param log is told of errors in Wortlaut itself
   */
  public ErrorPages(Site site, Consumer<String> log) {
    this.site = site;
    this.log = log;
  }

  /** A request that is not answered. */
  public void refused(Refused refused, Context context) {
    Frame frame = site.frame(context);
    show(
        context,
        frame,
        new Page(
            refused.status(),
            frame.say("refused." + refused.why()),
            frame.say("refused." + refused.why() + ".do"),
            ""));
  }

  /** The archive could not do it. */
  public void archive(ArchiveException error, Context context) {
    Frame frame = site.frame(context);
    ArchiveError what = error.error();
    int status =
        switch (what) {
          case QUERY -> 400;
          case NO_ACTOR, MISSING -> 404;
          case BUSY -> 503;
          default -> 500;
        };
    String title =
        frame.words().has("error." + what.number())
            ? frame.say("error." + what.number())
            : what.what();
    show(context, frame, new Page(status, title, error.getMessage(), what.number()));
  }

  /** A path that leads nowhere, and what Javalin itself refuses. */
  public void status(Context context) {
    if (context.attribute("told") == null) {
      int status = context.statusCode();
      refused(
          new Refused(status, status == 413 ? "large" : status == 404 ? "nothing" : "other"),
          context);
    }
  }

  /** An error in Wortlaut itself. */
  public void bug(Exception error, Context context) {
    log.accept(context.method() + " " + context.path() + ": " + error);
    for (StackTraceElement element : error.getStackTrace()) {
      if (element.getClassName().startsWith("wortlaut.")) {
        log.accept("  at " + element);
      }
    }
    Frame frame = site.frame(context);
    show(context, frame, new Page(500, frame.say("error.bug"), frame.say("error.bug.do"), ""));
  }

  private void show(Context context, Frame frame, Page page) {
    context.attribute("told", true);
    context.status(page.status);
    if (context.path().startsWith("/api/")) {
      context.json(
          Map.of(
              "status", page.status, "error", page.title, "do", page.text, "number", page.number));
    } else {
      site.show(context, frame, "error", page);
    }
  }
}

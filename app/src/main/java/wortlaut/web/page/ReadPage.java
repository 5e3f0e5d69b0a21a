package wortlaut.web.page;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.UploadedFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import wortlaut.Wortlaut;
import wortlaut.archive.Archive;
import wortlaut.archive.store.Identity;
import wortlaut.intake.Intake;
import wortlaut.intake.IntakeOptions;
import wortlaut.intake.Limits;
import wortlaut.intake.Result;
import wortlaut.intake.Results;
import wortlaut.intake.error.IntakeException;
import wortlaut.record.ArticleRecord;
import wortlaut.web.Archives;
import wortlaut.web.Reader;
import wortlaut.web.article.ArticleViews;
import wortlaut.web.guard.Refused;
import wortlaut.web.reading.Desk;
import wortlaut.web.reading.Readings;
import wortlaut.web.reading.Readings.Reading;

/** Reads a text, a file or a page at once; keeps it only if the visitor says so. */
public final class ReadPage {
  private static final int LONGEST = 200_000; // code points of an article
  private static final int FILE = 10_000_000; // bytes

  /** What could not be read, as the error page shows it. */
  private record Unread(String message) {}

  private final Site site;
  private final Archives archives;
  private final Reader reader;
  private final Desk desk;
  private final Readings readings;

  public ReadPage(Site site, Archives archives, Reader reader, Desk desk, Readings readings) {
    this.site = site;
    this.archives = archives;
    this.reader = reader;
    this.desk = desk;
    this.readings = readings;
  }

  /** {@code POST /read}. */
  public void post(Context context) {
    String text = field(context, "text");
    String url = field(context, "url");
    UploadedFile file = context.uploadedFile("file");
    boolean hasFile = file != null && file.size() > 0;
    if (text == null && url == null && !hasFile) {
      throw new Refused(400, "empty");
    }
    Intake intake = intake(context);
    Object read =
        desk.read(
            () ->
                text != null
                    ? read(intake, bytes(text), "pasted")
                    : hasFile
                        ? read(intake, file.content(), name(file.filename()))
                        : first(intake.read(address(url))));
    Frame frame = site.frame(context);
    if (read instanceof Reading reading) {
      context.redirect("/readings/" + readings.hold(reading), HttpStatus.SEE_OTHER);
    } else {
      context.status(422);
      ErrorPages.Page page =
          new ErrorPages.Page(422, frame.say("read.failed"), ((Unread) read).message, "");
      site.show(context, frame, "error", page);
    }
  }

  private static Intake intake(Context context) {
    Limits limits =
        new Limits(FILE, LONGEST, 100, FILE, Duration.ofSeconds(5), Duration.ofSeconds(20));
    try {
      return Intake.open(
          IntakeOptions.defaults()
              .withLimits(limits)
              .withTitle(field(context, "title"))
              .withOutlet(field(context, "outlet"))
              .withDate(field(context, "published"))
              .withForceLanguage(field(context, "force") != null));
    } catch (IntakeException e) {
      throw new Refused(400, "day");
    }
  }

  private static String field(Context context, String name) {
    String value = context.formParam(name);
    return value == null || value.isBlank() ? null : value.strip();
  }

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  /** A name is only a name: no directories, nothing a terminal would obey. */
  private static String name(String given) {
    String name = given == null ? "" : given.replaceAll(".*[/\\\\]", "");
    String plain = name.replaceAll("[^\\p{L}\\p{N}._ -]", "_");
    return plain.isBlank() ? "file" : plain.substring(0, Math.min(120, plain.length()));
  }

  /** Only addresses of the web: a path would read this machine's files. */
  private static String address(String url) {
    if (!url.matches("(?i)https?://\\S+")) {
      throw new Refused(400, "url");
    }
    return url;
  }

  private Object read(Intake intake, InputStream in, String name) {
    try (in) {
      return first(intake.read(in, name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Object first(Results results) {
    try (results) {
      if (!results.hasNext()) {
        throw new Refused(400, "empty");
      }
      Result result = results.next();
      if (result instanceof Result.Failed failed) {
        return new Unread(failed.problem().message());
      }
      Result.Read read = (Result.Read) result;
      List<String> notices = new ArrayList<>();
      read.notices().forEach(notice -> notices.add(notice.message()));
      return new Reading(reader.read(read.article()), notices);
    }
  }

  /** {@code GET /readings/{id}}. */
  public void get(Context context) {
    Reading reading = reading(context);
    Frame frame = site.frame(context);
    site.show(
        context,
        frame,
        "article",
        new ArticlePage.Page(
            0,
            context.pathParam("id"),
            ArticleViews.of(reading.record(), Map.of(), frame.words(), "", Map.of()),
            1,
            List.of(),
            List.of(),
            reading.notices()));
  }

  /** {@code POST /readings/{id}/keep}. */
  public void keep(Context context) {
    ArticleRecord record = reading(context).record();
    long id = archives.ask(archive -> add(archive, record));
    readings.forget(context.pathParam("id"));
    context.redirect("/articles/" + id, HttpStatus.SEE_OTHER);
  }

  private static long add(Archive archive, ArticleRecord record) {
    List<String> failures = new ArrayList<>();
    archive.add(List.of(record), Wortlaut.VERSION, failures::add);
    if (!failures.isEmpty()) {
      throw new IllegalStateException(failures.get(0));
    }
    archive.refresh();
    return archive
        .database()
        .number("SELECT id FROM documents WHERE key = ?", Identity.of(record.document()).key());
  }

  private Reading reading(Context context) {
    return readings
        .find(context.pathParam("id"))
        .orElseThrow(() -> new Refused(404, "reading.gone"));
  }
}

package wortlaut.app.listing;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import wortlaut.archive.ask.Answer;
import wortlaut.archive.ask.Count;
import wortlaut.archive.ask.Dossier;
import wortlaut.archive.ask.EventRow;
import wortlaut.archive.ask.Hit;
import wortlaut.archive.ask.KnownActor;

/** Answers for a person at a terminal. Control characters of the articles are shown as U+FFFD. */
public final class Prose {
  private Prose() {}

  /** What a search finds, each with its context and where it stands. */
  public static String hits(Answer<Hit> hits) {
    return hits.first().stream().map(Prose::hit).collect(Collectors.joining()) + shown(hits);
  }

  private static String hit(Hit hit) {
    String head = joined(hit.published(), hit.outlet(), hit.speaker(), hit.type(), hit.reference());
    String words = clean(hit.before()) + "⟦" + clean(hit.words()) + "⟧" + clean(hit.after());
    return head
        + "\n  … "
        + words.strip()
        + " …\n  "
        + clean(Objects.toString(hit.source(), ""))
        + (hit.copies() == null ? "" : "\n  near-copies in: " + clean(hit.copies()))
        + "\n\n";
  }

  /** Events, one on two lines. */
  public static String events(Answer<EventRow> events) {
    return events.first().stream().map(Prose::event).collect(Collectors.joining()) + shown(events);
  }

  private static String event(EventRow event) {
    String act =
        Objects.toString(event.source(), "?")
            + " → "
            + event.type()
            + (event.target() == null ? "" : " → " + event.target());
    return joined(
            event.date(), act, event.status(), "on the word of " + event.voice(), event.reference())
        + "\n  "
        + clean(event.sentence())
        + "\n";
  }

  /** Counts, one a line, the number first. */
  public static String counts(List<Count> counts) {
    return counts.stream()
        .map(
            c ->
                String.format(
                    Locale.ROOT,
                    "%8d  %s%n",
                    c.count(),
                    c.what().isEmpty() ? "-" : clean(c.what())))
        .collect(Collectors.joining());
  }

  /** All that is known of an actor. */
  public static String dossier(Dossier dossier) {
    KnownActor actor = dossier.actor();
    StringBuilder out = new StringBuilder();
    out.append(joined(actor.name(), actor.kind(), actor.code(), actor.documents() + " articles"))
        .append('\n');
    out.append("also written: ").append(clean(String.join(", ", dossier.spellings()))).append('\n');
    if (!dossier.others().isEmpty()) {
      out.append("others of this name: ")
          .append(
              clean(
                  dossier.others().stream()
                      .map(KnownActor::name)
                      .collect(Collectors.joining(", "))))
          .append('\n');
    }
    heading("Roles", out);
    dossier.roles().forEach(r -> out.append(role(r)));
    heading("Said", out);
    out.append(said(dossier.said().first())).append(shown(dossier.said()));
    heading("Did", out);
    out.append(events(dossier.did()));
    heading("Was done to it", out);
    out.append(events(dossier.suffered()));
    heading("Quoted by", out);
    out.append(counts(dossier.quotedBy()));
    heading("Answered by", out);
    out.append(counts(dossier.answeredBy()));
    return out.toString();
  }

  private static String role(Dossier.Role role) {
    String time = role.first() == null ? null : role.first() + " to " + role.last();
    return "  " + joined(role.role(), time, role.articles() + " articles") + "\n";
  }

  /** Under the month in which it was said. */
  private static String said(List<Dossier.Said> said) {
    StringBuilder out = new StringBuilder();
    String month = "";
    for (Dossier.Said one : said) {
      String now = one.date() == null ? "without date" : one.date().substring(0, 7);
      out.append(now.equals(month) ? "" : now + "\n");
      month = now;
      out.append("  ").append(joined(one.date(), one.outlet(), one.type(), one.reference()));
      out.append("\n    ").append(clean(one.words())).append('\n');
    }
    return out.toString();
  }

  private static void heading(String name, StringBuilder out) {
    out.append('\n').append(name).append('\n');
  }

  static String shown(Answer<?> answer) {
    int shown = answer.first().size();
    return shown == answer.all()
        ? answer.all() + " found\n"
        : answer.all() + " found, " + shown + " shown; --limit N shows more\n";
  }

  static String joined(String... parts) {
    return clean(
        Stream.of(parts)
            .filter(part -> part != null && !part.isEmpty())
            .collect(Collectors.joining(" · ")));
  }

  static String clean(String text) {
    return text.replaceAll("\\s+", " ").replaceAll("\\p{Cntrl}", "�");
  }
}

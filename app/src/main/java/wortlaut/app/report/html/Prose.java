package wortlaut.app.report.html;

import static j2html.TagCreator.a;
import static j2html.TagCreator.attrs;
import static j2html.TagCreator.each;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;

import j2html.TagCreator;
import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import wortlaut.app.report.Segment;
import wortlaut.app.report.View;
import wortlaut.record.Event;
import wortlaut.record.Statement;
import wortlaut.record.Time;

/** The article's words with its voices as nested spans, its cues and its events' triggers. */
public final class Prose {
  private final View view;
  private final Ids ids;
  private final UnaryOperator<String> labels;
  private final Set<String> seen = new HashSet<>();

  Prose(View view, Ids ids) {
    this(view, ids, UnaryOperator.identity());
  }

  /**
   * @param labels gives the page's words for types of statements and for "Statement"
   */
  public Prose(View view, Ids ids, UnaryOperator<String> labels) {
    this.view = view;
    this.ids = ids;
    this.labels = labels;
  }

  /** A paragraph. Paragraphs are to be rendered in order: the first words of a fact get its id. */
  public DomContent paragraph(List<Segment> segments) {
    boolean furniture = segments.stream().allMatch(Segment::furniture);
    return p(attrs(furniture ? ".furniture" : ".prose"), each(voices(segments, 0).stream()));
  }

  /** The segments, those in a row with the same voice at this depth in one span. */
  private List<DomContent> voices(List<Segment> segments, int depth) {
    List<DomContent> content = new ArrayList<>();
    for (int from = 0, to; from < segments.size(); from = to) {
      Statement voice = voice(segments.get(from), depth);
      to = from + 1;
      while (to < segments.size() && voice(segments.get(to), depth) == voice) {
        to++;
      }
      List<Segment> run = segments.subList(from, to);
      if (voice == null) {
        run.forEach(segment -> content.add(words(segment)));
      } else {
        content.add(quote(voice, run, depth));
      }
    }
    return content;
  }

  private static Statement voice(Segment segment, int depth) {
    return depth < segment.voices().size() ? segment.voices().get(depth) : null;
  }

  private DomContent quote(Statement voice, List<Segment> run, int depth) {
    int speaker = view.speakerNumber(voice);
    String classes = ".q." + voice.type().label() + "." + voice.id();
    var quote = span(attrs(classes + "." + Colours.of(speaker) + ".voice-" + speaker));
    quote.attr("data-fact", voice.id());
    quote.withTitle(view.speaker(voice) + " (" + labels.apply(voice.type().label()) + ")");
    if (seen.add(voice.id())) {
      quote.withId(ids.words(voice.id()));
      quote.with(
          a(attrs(".n"), view.number(voice))
              .withHref("#" + ids.card(voice.id()))
              .attr("aria-label", labels.apply("Statement") + " " + view.number(voice)));
    }
    return quote.with(voices(run, depth + 1));
  }

  private DomContent words(Segment segment) {
    String words = view.text().slice(segment.start(), segment.end());
    DomContent content = text(words);
    if (!segment.times().isEmpty() && !words.isBlank()) {
      content = time(segment.times().get(0), content);
    }
    if (!segment.triggers().isEmpty() && !words.isBlank()) {
      content = trigger(segment.triggers(), content);
    }
    if (!segment.cues().isEmpty()) {
      Statement statement = segment.cues().get(segment.cues().size() - 1);
      String colour = Colours.of(view.speakerNumber(statement));
      content = span(attrs(".cue." + statement.id() + "." + colour), content);
    }
    return segment.furniture() ? span(attrs(".furniture"), content) : content;
  }

  /** Only a calendar day, month or year is a machine's date in HTML too. */
  private DomContent time(Time time, DomContent words) {
    var marked = TagCreator.time(attrs(".time"), words).attr("data-value", time.value());
    marked.withTitle(time.value());
    return time.value().matches("\\d{4}(-\\d\\d){0,2}")
        ? marked.withDatetime(time.value())
        : marked;
  }

  private DomContent trigger(List<Event> events, DomContent words) {
    String classes =
        events.stream()
            .map(event -> event.id() + "." + event.status().label())
            .collect(Collectors.joining("."));
    Event first = events.get(0);
    var link = a(attrs(".trigger." + classes), words).withHref("#" + ids.card(first.id()));
    link.attr("data-fact", events.stream().map(Event::id).collect(Collectors.joining(" ")));
    link.withTitle(events.stream().map(view::summary).collect(Collectors.joining("; ")));
    return seen.add(first.id()) ? link.withId(ids.words(first.id())) : link;
  }
}

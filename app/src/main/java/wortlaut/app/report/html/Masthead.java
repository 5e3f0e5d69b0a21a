package wortlaut.app.report.html;

import static j2html.TagCreator.a;
import static j2html.TagCreator.attrs;
import static j2html.TagCreator.b;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.header;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import wortlaut.app.report.Share;
import wortlaut.app.report.View;
import wortlaut.record.Document;

/** Above an article: where it is from, its title, and a bar of whose words fill it. */
final class Masthead {
  private final View view;

  Masthead(View view) {
    this.view = view;
  }

  /** Outlet, author and day. */
  static String about(Document document) {
    return Stream.of(document.outlet(), document.author(), document.published())
        .filter(Objects::nonNull)
        .collect(Collectors.joining(" · "));
  }

  DomContent render() {
    Document document = view.record().document();
    List<Share> shares = Share.of(view, view.segments());
    return header(
        p(attrs(".from"), text(about(document) + " "), source(document.source())),
        h1(view.title()),
        iff(
            shares.size() > 1,
            div(
                attrs(".shares"),
                div(attrs(".bar"), each(shares, Masthead::part)).attr("aria-hidden", "true"),
                ul(attrs(".voices"), each(shares, Masthead::voice)))));
  }

  private static DomContent part(Share share) {
    return span(attrs("." + Colours.of(share.speaker())))
        .withStyle(String.format(Locale.ROOT, "flex-grow:%.4f", share.part()));
  }

  private static DomContent voice(Share share) {
    return li(
        attrs("." + Colours.of(share.speaker())),
        b(share.percent() + " %"),
        text(" " + share.name()));
  }

  /** Only web addresses become links: a source is data, and could be a script. */
  private static DomContent source(String source) {
    if (source == null) {
      return text("");
    }
    return source.matches("(?i)https?://.*")
        ? a(source).withHref(source).withRel("noreferrer")
        : span(attrs(".path"), source);
  }
}

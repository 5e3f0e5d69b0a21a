package wortlaut.app.explain;

import java.util.List;
import java.util.Locale;
import wortlaut.app.report.View;
import wortlaut.record.ArticleRecord;
import wortlaut.record.Span;
import wortlaut.syntax.Sentence;
import wortlaut.syntax.Syntax;

/** Explains facts of one article as text. */
public final class Explanation {
  private final Syntax syntax;
  private final View view;

  /**
   * @param syntax the article's syntax
   * @param record what was read from it
   */
  public Explanation(Syntax syntax, ArticleRecord record) {
    this.syntax = syntax;
    this.view = new View(record);
  }

  /**
   * The facts, then the trees of the sentences they stand in.
   *
   * @param facts what to explain
   * @param place explain the sentence at this place too, fact or not; may be null
   */
  public String of(List<Fact> facts, Span place) {
    StringBuilder out = new StringBuilder();
    facts.forEach(fact -> fact(fact, out));
    if (facts.isEmpty()) {
      out.append("No statement, event or actor was read here.\n\n");
    }
    for (Sentence sentence : syntax.sentences()) {
      boolean told = facts.stream().anyMatch(fact -> !fact.in(sentence.span()).isEmpty());
      if (told && place == null || place != null && sentence.span().overlaps(place)) {
        sentence(sentence, facts, out);
      }
    }
    return out.toString();
  }

  private void fact(Fact fact, StringBuilder out) {
    out.append(fact.id()).append("  ").append(fact.what()).append('\n');
    if (fact.reason() != null) {
      out.append("    because     ").append(fact.reason());
      out.append(String.format(Locale.ROOT, "  (%.2f)%n", fact.confidence()));
    }
    fact.parts()
        .forEach(
            (part, spans) -> {
              for (Span span : spans) {
                out.append(String.format(Locale.ROOT, "    %-11s ", part));
                out.append(view.words(List.of(span)));
                out.append("  [").append(span.start()).append("–").append(span.end()).append("]\n");
              }
            });
    out.append('\n');
  }

  private void sentence(Sentence sentence, List<Fact> facts, StringBuilder out) {
    out.append("Sentence [").append(sentence.start()).append("–").append(sentence.end());
    out.append("]  ").append(view.words(List.of(sentence.span()))).append('\n');
    out.append(TreeText.of(sentence, facts)).append('\n');
  }
}

package wortlaut.app.explain;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import wortlaut.actors.Decision;
import wortlaut.app.report.View;
import wortlaut.record.Actor;
import wortlaut.record.ArticleRecord;
import wortlaut.record.Mention;
import wortlaut.record.Party;
import wortlaut.record.Span;
import wortlaut.record.Statement;
import wortlaut.syntax.Sentence;
import wortlaut.syntax.Syntax;

/** Explains facts of one article as text. */
public final class Explanation {
  private final Syntax syntax;
  private final View view;
  private final Map<Span, Decision> decisions = new HashMap<>();
  private final Map<String, Actor> actors = new HashMap<>();
  private final Map<String, Statement> statements = new HashMap<>();

  /**
   * @param syntax the article's syntax
   * @param record what was read from it
   * @param decisions why each mention was found and whose it is
   */
  public Explanation(Syntax syntax, ArticleRecord record, List<Decision> decisions) {
    decisions.forEach(decision -> this.decisions.put(decision.mention(), decision));
    record.actors().forEach(actor -> actors.put(actor.id(), actor));
    record.statements().forEach(statement -> statements.put(statement.id(), statement));
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
                if (actors.containsKey(fact.id())) {
                  decision(span, out);
                }
              }
            });
    if (statements.containsKey(fact.id())) {
      speaker(statements.get(fact.id()).speaker(), out);
    }
    out.append('\n');
  }

  /** Why a mention was found and whose it is, and whose else it could have been. */
  private void decision(Span mention, StringBuilder out) {
    Decision decision = decisions.get(mention);
    if (decision == null) {
      line("found by", "the statement it stands in or speaks", out);
      return;
    }
    line("found by", decision.found(), out);
    line("put here by", decision.joined(), out);
    if (!decision.considered().isEmpty()) {
      line("or", String.join(", ", decision.considered()), out);
    }
  }

  /** Who a speaker is, and by what mention inside the speaker's words. */
  private void speaker(Party speaker, StringBuilder out) {
    for (String id : speaker.actors()) {
      line("is", id + " “" + actors.get(id).name() + "”", out);
      actors.get(id).mentions().stream()
          .map(Mention::span)
          .filter(mention -> speaker.spans().stream().anyMatch(mention::overlaps))
          .forEach(mention -> decision(mention, out));
    }
    if (speaker.spans().isEmpty() && !speaker.actors().isEmpty()) {
      line("found by", "the statement before or around: no words name the speaker", out);
    }
  }

  private static void line(String what, String text, StringBuilder out) {
    out.append(String.format(Locale.ROOT, "      %-11s %s%n", what, text));
  }

  private void sentence(Sentence sentence, List<Fact> facts, StringBuilder out) {
    out.append("Sentence [").append(sentence.start()).append("–").append(sentence.end());
    out.append("]  ").append(view.words(List.of(sentence.span()))).append('\n');
    out.append(TreeText.of(sentence, facts)).append('\n');
  }
}

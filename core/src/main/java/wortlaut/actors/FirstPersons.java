package wortlaut.actors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import wortlaut.lexicon.Table;
import wortlaut.record.Actor;
import wortlaut.record.Mention;
import wortlaut.record.MentionForm;
import wortlaut.record.Span;
import wortlaut.record.Statement;
import wortlaut.record.StatementType;
import wortlaut.syntax.Sentence;
import wortlaut.syntax.Syntax;
import wortlaut.syntax.Upos;
import wortlaut.syntax.Word;

/** Adds <em>ich</em> and <em>wir</em> inside statements to their speakers. */
final class FirstPersons {
  private static final Set<String> FORMS =
      Table.of(FirstPersons.class, "pronouns.tsv").rows().stream()
          .filter(row -> row.get("kind").equals("speaker"))
          .map(row -> row.get("form"))
          .collect(Collectors.toUnmodifiableSet());

  private FirstPersons() {}

  static List<Actor> add(Syntax syntax, List<Actor> actors, List<Statement> statements) {
    Map<String, List<Mention>> added = new HashMap<>();
    for (Sentence sentence : syntax.sentences()) {
      for (Word word : sentence.words()) {
        boolean pronoun = word.upos() == Upos.PRON || word.upos() == Upos.DET;
        if (pronoun && FORMS.contains(word.form().toLowerCase(java.util.Locale.GERMAN))) {
          Statement speech = innermost(statements, word.span());
          if (speech != null && speech.speaker().actors().size() == 1) {
            added
                .computeIfAbsent(speech.speaker().actors().get(0), id -> new ArrayList<>())
                .add(new Mention(word.start(), word.end(), MentionForm.PRONOUN));
          }
        }
      }
    }
    return actors.stream().map(a -> with(a, added.getOrDefault(a.id(), List.of()))).toList();
  }

  /** The shortest direct statement around a place, or null: only there is "ich" not the outlet. */
  private static Statement innermost(List<Statement> statements, Span place) {
    return statements.stream()
        .filter(s -> s.type() == StatementType.DIRECT)
        .filter(s -> s.quote().stream().anyMatch(q -> q.contains(place)))
        .min(Comparator.comparingInt(s -> s.quote().stream().mapToInt(Span::length).sum()))
        .orElse(null);
  }

  /** The same with more mentions. */
  static Actor with(Actor actor, List<Mention> added) {
    if (added.isEmpty()) {
      return actor;
    }
    List<Mention> mentions = new ArrayList<>(actor.mentions());
    for (Mention mention : added) {
      if (!mentions.contains(mention)) {
        mentions.add(mention);
      }
    }
    mentions.sort(Comparator.comparingInt(Mention::start).thenComparing(m -> -m.end()));
    return new Actor(
        actor.id(),
        actor.name(),
        actor.kind(),
        actor.code(),
        actor.roles(),
        actor.aliases(),
        actor.wikidata(),
        mentions);
  }
}

package wortlaut.actors;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import wortlaut.record.Actor;
import wortlaut.record.Mention;
import wortlaut.record.Party;
import wortlaut.record.Span;
import wortlaut.record.Statement;
import wortlaut.syntax.Sentence;
import wortlaut.syntax.Syntax;
import wortlaut.syntax.Word;

/**
 * Makes actors of speakers whose words are no mention of one: whoever is found to speak is a party,
 * even if nothing else shows it ("Überlieferungen", "ein medizinisches Gutachten").
 */
final class HeardSpeakers {
  private final Syntax syntax;
  private final MentionFinder finder;
  private final Context context;
  private final Ambiguity ambiguity;

  HeardSpeakers(Syntax syntax, MentionFinder finder, MentionFinder.Found found) {
    this.syntax = syntax;
    this.finder = finder;
    this.context = found.context();
    this.ambiguity = found.ambiguity();
  }

  Voices add(List<Actor> actors, List<Statement> statements) {
    List<Actor> all = new ArrayList<>(actors);
    List<Statement> heard = new ArrayList<>(statements.size());
    for (Statement statement : statements) {
      Party speaker = statement.speaker();
      boolean open = speaker.actors().isEmpty() && !speaker.spans().isEmpty();
      String actor = open ? actor(speaker.spans(), all) : null;
      heard.add(actor == null ? statement : with(statement, actor));
    }
    return new Voices(all, heard);
  }

  /** The id of the actor that the words are made, or null if they name nobody. */
  private String actor(List<Span> words, List<Actor> all) {
    for (int s = 0; s < syntax.sentences().size(); s++) {
      Sentence sentence = syntax.sentences().get(s);
      if (!sentence.span().overlaps(words.get(0))) {
        continue;
      }
      Sentence joined = Hyphens.join(sentence);
      Candidate candidate = finder.speaker(s, joined, inside(joined, words), ambiguity);
      return candidate == null ? null : actor(candidate, all);
    }
    return null;
  }

  private static Set<Integer> inside(Sentence sentence, List<Span> words) {
    Set<Integer> inside = new LinkedHashSet<>();
    for (Word word : sentence.words()) {
      if (words.stream().anyMatch(span -> span.overlaps(word.span()))) {
        inside.add(word.id());
      }
    }
    return inside;
  }

  private String actor(Candidate candidate, List<Actor> all) {
    Mention mention =
        new Mention(candidate.span().start(), candidate.span().end(), candidate.form());
    for (int i = 0; i < all.size(); i++) {
      Actor actor = all.get(i);
      boolean same =
          actor.name().equals(candidate.name()) || actor.aliases().contains(candidate.name());
      if (same) {
        all.set(i, FirstPersons.with(actor, List.of(mention)));
        return actor.id();
      }
    }
    String id = "a" + (all.size() + 1);
    String code =
        candidate.code() == null
            ? context.near(candidate.sentence())
            : candidate.code().equals(PartyCodes.SEVERAL) ? null : candidate.code();
    all.add(
        new Actor(
            id,
            candidate.name(),
            candidate.kind(),
            code,
            List.of(),
            List.of(),
            candidate.known() == null ? null : candidate.known().wikidata(),
            List.of(mention)));
    return id;
  }

  private static Statement with(Statement s, String actor) {
    return new Statement(
        s.id(),
        s.type(),
        s.medium(),
        s.sourcing(),
        s.quote(),
        s.cue(),
        s.frame(),
        new Party(s.speaker().spans(), List.of(actor)),
        s.addressee(),
        s.parent(),
        s.time(),
        s.reason(),
        s.confidence());
  }
}

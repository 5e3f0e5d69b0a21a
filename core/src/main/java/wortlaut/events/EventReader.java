package wortlaut.events;

import java.util.ArrayList;
import java.util.List;
import wortlaut.record.Actor;
import wortlaut.record.Event;
import wortlaut.record.EventType;
import wortlaut.record.Span;
import wortlaut.record.Statement;
import wortlaut.record.Status;
import wortlaut.record.Time;
import wortlaut.syntax.Sentence;
import wortlaut.syntax.Syntax;
import wortlaut.syntax.Word;

/** Finds political events: who did what to whom, and on whose word. */
public final class EventReader {
  private final Predicates predicates = Predicates.load();
  private final StatusReader statuses = StatusReader.load();

  /** The events of an article in order of their triggers, ids {@code e1}, {@code e2}, …. */
  public List<Event> read(
      Syntax syntax, List<Time> times, List<Actor> actors, List<Statement> statements) {
    Parties parties = new Parties(actors);
    PartyReader partyReader = new PartyReader(parties, actors);
    VoiceReader voices = new VoiceReader(statements);
    List<Event> events = new ArrayList<>();
    for (Sentence sentence : syntax.sentences()) {
      Matcher matcher =
          new Matcher(
              predicates,
              statuses,
              sentence,
              parties,
              word -> voices.innermost(word.span()) != null);
      for (Candidate candidate : matcher.match()) {
        if (isInsideAct(candidate, matcher)) {
          continue;
        }
        Statement statement = voices.innermost(candidate.word().span());
        PartyReader.Pair pair = partyReader.read(candidate, matcher, statement);
        if (pair.source().stream().allMatch(p -> p.code() == null)
            && pair.target().stream().allMatch(p -> p.code() == null)) {
          continue;
        }
        Status status = status(candidate);
        EventType type = Acts.atStatus(candidate.predicate().type(), status);
        List<Span> trigger = candidate.trigger();
        String voice = voices.voice(trigger.get(0));
        events.add(
            new Event(
                "e" + (events.size() + 1),
                type,
                type == candidate.predicate().type() ? candidate.predicate().mode() : null,
                status,
                voice,
                trigger,
                pair.source(),
                pair.target(),
                null,
                null,
                candidate.predicate().name(),
                0.5));
      }
    }
    return events;
  }

  private Status status(Candidate candidate) {
    boolean negationIsPartOfIt =
        candidate.predicate().with().stream()
            .flatMap(condition -> condition.alternatives().stream())
            .anyMatch(alternative -> alternative.argument().equals("neg"));
    Status found = statuses.read(candidate.word(), candidate.sentence()).status();
    if (found == Status.NEGATED && negationIsPartOfIt) {
      return Status.ACTUAL;
    }
    if (found == Status.ACTUAL && candidate.predicate().status() != null) {
      return candidate.predicate().status();
    }
    return found;
  }

  /** A demanded, refused, promised or threatened act is part of that event. */
  private static boolean isInsideAct(Candidate candidate, Matcher matcher) {
    Word word = candidate.word();
    Word head = candidate.sentence().head(word);
    boolean complement =
        word.is("obj") || word.is("xcomp") || word.is("ccomp") || word.is("obl") || word.is("acl") || word.is("nmod");
    if (head == null || !complement) {
      return false;
    }
    Candidate above = matcher.at(head);
    return above != null && Acts.isAboutActs(above.predicate().type());
  }
}

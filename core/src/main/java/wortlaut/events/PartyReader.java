package wortlaut.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import wortlaut.record.EventParty;
import wortlaut.record.Statement;
import wortlaut.syntax.Sentence;
import wortlaut.syntax.Word;

/** Reads the parties of a candidate off its entry's frame. */
final class PartyReader {
  /** Where the target of an act about another act is looked for inside that act. */
  private static final List<String> INNER =
      List.of("dat", "obj", "gegen", "an", "von", "mit", "für", "auf", "aus", "in", "subj");

  private final Parties parties;
  private final List<wortlaut.record.Actor> actors;

  PartyReader(Parties parties, List<wortlaut.record.Actor> actors) {
    this.parties = parties;
    this.actors = actors;
  }

  /** Source and target of an event. */
  record Pair(List<EventParty> source, List<EventParty> target, boolean implied) {}

  Pair read(Candidate candidate, Matcher matcher, Statement statement) {
    wortlaut.events.Predicate entry = candidate.predicate();
    List<EventParty> source = first(entry.source(), candidate, statement);
    if (source.isEmpty() && entry.pos() == PartOfSpeech.NOUN && !entry.source().isEmpty()) {
      source = of(List.of("host"), candidate, statement);
    }
    List<EventParty> target = first(entry.target(), candidate, statement);
    if (target.isEmpty() && !entry.symmetric() && !entry.target().isEmpty()) {
      target = inner(candidate, matcher);
    }
    List<EventParty> acting = source;
    target = target.stream().filter(party -> acting.stream().noneMatch(o -> same(o, party))).toList();
    boolean implied = false;
    if (source.isEmpty() && isStateAct(candidate) && parties.home() != null) {
      source = List.of(new EventParty(List.of(), null, parties.home()));
      implied = true;
    }
    return new Pair(source, target, implied);
  }

  /** Passives whose unnamed agent can only be the state: arrests, convictions, investigations. */
  private static boolean isStateAct(Candidate candidate) {
    String mode = candidate.predicate().mode();
    return mode != null && Set.of("arrest", "convict", "investigate", "deport").contains(mode);
  }

  private static boolean same(EventParty one, EventParty other) {
    return Objects.equals(one.actor(), other.actor()) && one.actor() != null;
  }

  private List<EventParty> first(
      List<List<String>> alternatives, Candidate candidate, Statement statement) {
    for (List<String> joined : alternatives) {
      List<EventParty> found = of(joined, candidate, statement);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  private List<EventParty> of(List<String> names, Candidate candidate, Statement statement) {
    List<EventParty> found = new ArrayList<>();
    for (String name : names) {
      if (name.equals("speaker")) {
        speaker(statement, found);
      }
      for (Word word : candidate.arguments().get(name)) {
        if (!candidate.evidence().contains(word) || name.equals("gen")) {
          add(word, candidate.sentence(), found);
        }
      }
      if (names.size() == 1 || !name.equals("obj")) {
        // the evidence of a light verb has parties of its own: "übte Kritik an der Regierung"
        continue;
      }
    }
    return found;
  }

  private void speaker(Statement statement, List<EventParty> found) {
    if (statement != null && !statement.speaker().spans().isEmpty()) {
      String id = statement.speaker().actors().isEmpty() ? null : statement.speaker().actors().get(0);
      String code =
          actors.stream()
              .filter(actor -> actor.id().equals(id))
              .map(wortlaut.record.Actor::code)
              .filter(Objects::nonNull)
              .findFirst()
              .orElse(null);
      found.add(new EventParty(statement.speaker().spans(), id, code));
    }
  }

  private void add(Word word, Sentence sentence, List<EventParty> found) {
    Parties.Named named = parties.of(word, sentence);
    if (named != null && found.stream().noneMatch(other -> same(other, named.party()))) {
      found.add(named.party());
    }
  }

  /** The party that an act inside the object or clause is directed at. */
  private List<EventParty> inner(Candidate candidate, Matcher matcher) {
    for (Word word : candidate.arguments().get("comp")) {
      Arguments inside = matcher.verb(word);
      for (String name : INNER) {
        List<EventParty> found = new ArrayList<>();
        inside.get(name).forEach(other -> add(other, candidate.sentence(), found));
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return List.of();
  }
}

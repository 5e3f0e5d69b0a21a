package wortlaut.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import wortlaut.syntax.Upos;
import wortlaut.syntax.Word;

/**
 * What the sentence and the article say of whether an act is directed at another party at all, as
 * features: what its object is, and whether others of the acting side's state are spoken of ("die
 * Opposition" beside "die Regierung").
 */
final class Situation {
  private static final int MENTIONS_BEFORE = 6;
  private static final int ENDING = 3; // letters of a noun that tell persons from things

  /** What objects tell whether somebody else is meant: a rule nobody, a demand who made it. */
  private static final List<String> SORTS =
      List.of("@rule", "@decision", "@incident", "@accusation", "@demand", "@treaty");

  private final Draft draft;
  private final Setting setting;
  private final Option acting;
  private final List<String> facts = new ArrayList<>();

  Situation(Draft draft, Setting setting, Option acting) {
    this.draft = draft;
    this.setting = setting;
    this.acting = acting;
    Candidate candidate = draft.candidate();
    for (List<String> names : candidate.predicate().target()) {
      for (String name : names) {
        candidate.arguments().get(name).forEach(this::object);
      }
    }
    String type = candidate.predicate().type().label();
    int start = candidate.sentence().start();
    fact("here=" + counterparts(setting.parties().in(candidate.sentence().span()), 2), type);
    List<Parties.Named> before = setting.parties().before(start, MENTIONS_BEFORE);
    fact("before=" + counterparts(before, 3), type);
    fact("states=" + setting.parties().states(), type);
  }

  /** The features. */
  List<String> facts() {
    return facts;
  }

  private void fact(String fact, String type) {
    facts.add(fact);
    facts.add(fact + "|" + type);
  }

  private void object(Word word) {
    if (word.upos() != Upos.NOUN || draft.candidate().evidence().contains(word)) {
      return;
    }
    String lemma = word.lemma();
    facts.add("object=" + lemma.substring(Math.max(0, lemma.length() - ENDING)));
    facts.add("act=" + setting.matcher().act(word));
    for (String sort : SORTS) {
      if (setting.matcher().isOfClass(word, sort)) {
        facts.add("object=" + sort);
        facts.add("object=" + sort + "|" + draft.candidate().predicate().type().label());
      }
    }
    facts.add("named=" + (setting.parties().at(word, draft.candidate().sentence()) != null));
  }

  /** How many mentions are of another party with a code of the acting side. */
  private int counterparts(List<Parties.Named> mentions, int most) {
    Set<String> codes = acting.codes();
    int count = 0;
    for (Parties.Named named : mentions) {
      if (count < most
          && named.code() != null
          && codes.contains(named.code())
          && acting.parties().stream().noneMatch(p -> named.actor().id().equals(p.actor()))) {
        count++;
      }
    }
    return count;
  }
}

package wortlaut.events;

import java.util.ArrayList;
import java.util.List;
import wortlaut.record.Statement;
import wortlaut.record.Status;
import wortlaut.syntax.Word;

/** Reads the drafts of one sentence: candidates with status and statement. */
final class DraftReader {
  private final StatusReader statuses;
  private final VoiceReader voices;

  DraftReader(StatusReader statuses, VoiceReader voices) {
    this.statuses = statuses;
    this.voices = voices;
  }

  /** The drafts in order of their words. Acts that are demanded are part of the demand. */
  List<Draft> read(Matcher matcher) {
    List<Draft> drafts = new ArrayList<>();
    for (Candidate candidate : matcher.match()) {
      Candidate above = above(candidate, matcher);
      if (above == null || !Acts.isAboutActs(above.predicate().type())) {
        drafts.add(draft(candidate, above));
      }
    }
    return drafts;
  }

  private Draft draft(Candidate candidate, Candidate above) {
    StatusReader.Found found = statuses.read(candidate.word(), candidate.sentence());
    Statement statement = voices.innermost(candidate.word().span());
    boolean negationIsPartOfIt =
        candidate.predicate().with().stream()
            .flatMap(condition -> condition.alternatives().stream())
            .anyMatch(alternative -> alternative.argument().equals("neg"));
    if (found.status() == Status.NEGATED && negationIsPartOfIt
        || candidate.predicate().pos() == PartOfSpeech.MODAL) {
      found = StatusReader.Found.ACTUAL;
    }
    Status ofEntry = candidate.predicate().status();
    if (found.status() == Status.ACTUAL && ofEntry != null) {
      return new Draft(candidate, ofEntry, candidate.predicate().lemma(), statement, above);
    }
    return new Draft(candidate, found.status(), found.reason(), statement, above);
  }

  /** The candidate whose object or clause another one is. */
  private static Candidate above(Candidate candidate, Matcher matcher) {
    Word word = candidate.word();
    Word head = candidate.sentence().head(word);
    boolean complement =
        word.is("obj")
            || word.is("xcomp")
            || word.is("ccomp")
            || word.is("obl")
            || word.is("acl")
            || word.is("nmod");
    return head == null || !complement || candidate.predicate().pos() == PartOfSpeech.MODAL
        ? null
        : matcher.at(head);
  }
}

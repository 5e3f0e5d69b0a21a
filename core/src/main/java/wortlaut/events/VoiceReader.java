package wortlaut.events;

import java.util.List;
import wortlaut.record.Event;
import wortlaut.record.Span;
import wortlaut.record.Statement;
import wortlaut.record.StatementType;
import wortlaut.syntax.Upos;
import wortlaut.syntax.Word;

/**
 * Finds on whose word something is: whose statement it stands in. A sentence that merely reports
 * that somebody said something ({@link StatementType#REPORTED}) is the outlet's own.
 */
final class VoiceReader {
  private final List<Statement> statements;

  private final Parties parties;

  VoiceReader(List<Statement> statements, Parties parties) {
    this.parties = parties;
    this.statements = statements;
  }

  /** The innermost statement whose quote holds a place and whose cue does not, or null. */
  Statement innermost(Span place) {
    Statement best = null;
    int shortest = Integer.MAX_VALUE;
    for (Statement statement : statements) {
      if (statement.type() == StatementType.REPORTED
          || statement.cue().stream().anyMatch(place::overlaps)) {
        continue;
      }
      for (Span quote : statement.quote()) {
        int length = statement.quote().stream().mapToInt(Span::length).sum();
        if (quote.overlaps(place) && length < shortest) {
          best = statement;
          shortest = length;
        }
      }
    }
    return best;
  }

  /**
   * The voice of an event. What a speaker's words themselves do ("wir fordern …") is the outlet's
   * to report, or that of the statement around theirs.
   */
  String voice(Draft draft) {
    Statement statement = draft.statement();
    if (statement == null) {
      return Event.OUTLET;
    }
    if (performs(draft)) {
      return statement.parent() == null ? Event.OUTLET : statement.parent();
    }
    return statement.id();
  }

  private boolean performs(Draft draft) {
    boolean speakerActs =
        draft.candidate().predicate().source().stream().anyMatch(list -> list.contains("speaker"));
    boolean speakerIsSubject =
        draft.statement().type() != StatementType.DIRECT
            && draft.candidate().arguments().get("subj").stream()
                .anyMatch(word -> isSpeaker(word, draft));
    return speakerActs
        || Acts.isSpeech(draft.type()) && speakerIsSubject
        || Acts.isSpeech(draft.type())
            && draft.candidate().arguments().get("subj").stream()
                .anyMatch(word -> word.upos() == Upos.PRON && word.morph().person() == 1);
  }

  /** Whether a word names who is quoted: "…, dass er das nicht hinnehmen werde". */
  private boolean isSpeaker(Word word, Draft draft) {
    Parties.Named named = parties.at(word, draft.candidate().sentence());
    return named != null && draft.statement().speaker().actors().contains(named.actor().id());
  }
}

package wortlaut.speech.model;

import wortlaut.speech.doc.Marks;
import wortlaut.speech.doc.Passage;
import wortlaut.speech.learn.Features;
import wortlaut.syntax.Upos;

/**
 * The words of a stretch as a row of kinds: marks and small words as they are, verbs by whether
 * they bring speech, a noun phrase as one. So one feature tells {@code “, sagte X} from the rest.
 */
final class Rows {
  private static final int LONGEST = 9; // kinds
  private static final long TOO_LONG = 5;
  private static final long PHRASE = 12;
  private static final long PRONOUN = 11;
  private static final long OWN = 1;
  private static final long QUOTED = 2;
  private static final long VERB = 100;
  private static final long OTHER = 200;

  private final Facts facts;
  private final Passage passage;

  Rows(Facts facts) {
    this.facts = facts;
    this.passage = facts.passage;
  }

  /**
   * The row of a stretch around a quotation as one number; quoted words count only as such.
   *
   * @param end the word after the last
   */
  long around(Marks.Pair pair, int first, int end) {
    return row(first, end, pair);
  }

  /** The row of a stretch as one number, quoted words like others. */
  long within(int first, int end) {
    return row(first, end, null);
  }

  private long row(int first, int end, Marks.Pair pair) {
    long row = 7;
    long last = 0;
    int size = 0;
    for (int i = first; i < end; i++) {
      long kind = pair == null || facts.mark[i] == 0 ? kind(i) : pair.holds(i) ? OWN : QUOTED;
      boolean one = kind == PHRASE || kind == OWN || kind == QUOTED;
      if (!one || kind != last) {
        last = kind;
        row = Features.mix(row, kind);
        if (++size > LONGEST) {
          return TOO_LONG;
        }
      }
    }
    return row;
  }

  private long kind(int i) {
    Upos upos = passage.word(i).upos();
    if (passage.punctuation(i)) {
      return facts.form[i];
    }
    if (facts.mood[i] != Facts.NONE) {
      boolean finite = facts.mood[i] != Facts.INFINITIVE && facts.mood[i] != Facts.PARTICIPLE;
      return Features.mix(finite ? 2 : 1, VERB + (facts.cue[i] & 17));
    }
    if (facts.phrase[i] >= 0) {
      return upos == Upos.PRON ? PRONOUN : PHRASE;
    }
    boolean small = upos == Upos.ADP || upos == Upos.SCONJ || upos == Upos.CCONJ;
    return small ? facts.form[i] : OTHER + facts.upos[i];
  }
}

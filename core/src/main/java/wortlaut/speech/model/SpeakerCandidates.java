package wortlaut.speech.model;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import wortlaut.record.StatementType;
import wortlaut.speech.doc.Clauses;
import wortlaut.speech.doc.Draft;
import wortlaut.speech.doc.Passage;
import wortlaut.speech.doc.Speakers;
import wortlaut.speech.learn.Features;
import wortlaut.syntax.Upos;

/**
 * Who may have said what has no speaker in its frame: the speakers of the statements before it, and
 * the noun phrases of the sentences around it.
 */
final class SpeakerCandidates {
  private static final int EARLIER = 5; // statements
  private static final int BACK = 2; // sentences
  private final Facts facts;
  private final Passage passage;

  /**
   * A candidate.
   *
   * @param words the words that name it; empty for nobody
   * @param features what speaks for it
   */
  record Candidate(BitSet words, long[] features) {}

  SpeakerCandidates(Facts facts) {
    this.facts = facts;
    this.passage = facts.passage;
  }

  /**
   * The candidates for a statement, nobody first.
   *
   * @param earlier the statements whose quotes start before it, in order
   */
  List<Candidate> of(Draft draft, List<Draft> earlier) {
    Features f = new Features();
    List<Candidate> found = new ArrayList<>();
    int start = draft.quote().nextSetBit(0);
    int sentence = passage.sentence(start);
    int type = draft.type().ordinal();
    f.add(600, type);
    f.add(601, type, Math.min(earlier.size(), 1));
    f.add(602, type, mainMood(sentence));
    f.add(603, type, facts.form[start]);
    found.add(new Candidate(new BitSet(), f.hashes()));
    List<BitSet> sets = new ArrayList<>();
    List<Integer> ranks = new ArrayList<>();
    for (int e = earlier.size() - 1, rank = 0; e >= 0 && rank < EARLIER; e--, rank++) {
      BitSet speaker = earlier.get(e).speaker();
      if (!speaker.isEmpty() && !sets.contains(speaker)) {
        sets.add(speaker);
        ranks.add(rank);
      }
    }
    for (int s = Math.max(0, sentence - BACK);
        s <= Math.min(sentence + 1, passage.sentences() - 1);
        s++) {
      for (int i = passage.first(s); i < passage.end(s); i++) {
        if (!draft.quote().get(i) && heads(i)) {
          BitSet phrase = Clauses.nounPhrase(passage, i);
          if (!sets.contains(phrase) && !phrase.intersects(draft.quote())) {
            sets.add(phrase);
            ranks.add(-1);
          }
        }
      }
    }
    for (int c = 0; c < sets.size(); c++) {
      f.clear();
      fill(draft, sets.get(c), ranks.get(c), earlier, f);
      found.add(new Candidate(sets.get(c), f.hashes()));
    }
    return found;
  }

  /** Whether a word may head a speaker. */
  boolean heads(int i) {
    if (!Speakers.possible(passage, i)) {
      return false;
    }
    String relation = passage.word(i).relation();
    boolean subject = relation.startsWith("nsubj");
    if (passage.word(i).upos() == Upos.PRON) {
      return subject && passage.word(i).morph().person() == 3;
    }
    return subject || facts.entity[i] == 1 || facts.entity[i] == 2
        ? !relation.equals("flat") && !relation.equals("appos") && !relation.equals("compound")
        : relation.startsWith("obl") || relation.equals("root") || relation.equals("obj");
  }

  private int mainMood(int sentence) {
    for (int i = passage.first(sentence); i < passage.end(sentence); i++) {
      if (facts.mood[i] == Facts.KONJUNKTIV1) {
        return 1;
      }
    }
    return 0;
  }

  void fill(Draft draft, BitSet words, int rank, List<Draft> earlier, Features f) {
    int type = draft.type().ordinal();
    int start = draft.quote().nextSetBit(0);
    int head = head(words);
    int distance = passage.sentence(start) - passage.sentence(head);
    int near = Math.max(-2, Math.min(6, distance));
    boolean same =
        passage.paragraph(passage.sentence(start)) == passage.paragraph(passage.sentence(head));
    int kind = facts.entity[head] * 32 + facts.upos[head];
    f.add(610, type, near);
    f.add(611, type, near, same ? 1 : 0);
    f.add(612, type, Math.min(rank, 3));
    f.add(613, type, rank < 0 ? near : 10 + rank, facts.relation[head]);
    f.add(614, type, kind);
    f.add(615, rank < 0 ? 0 : 1, kind);
    f.add(616, facts.relation[head], near);
    f.add(617, facts.coarse[head], rank < 0 ? 0 : 1);
    f.add(618, facts.fine[head]);
    f.add(619, facts.lemma[head]);
    int verb = passage.head(head);
    if (verb >= 0) {
      f.add(620, facts.cue[verb], facts.relation[head]);
      f.add(621, facts.lemma[verb], facts.relation[head]);
      f.add(622, facts.cue[verb] & 17, facts.relation[head], near);
      f.add(623, facts.fine[verb], facts.relation[head]);
    }
    if (rank >= 0) {
      Draft source = earlier.get(earlier.size() - 1 - rank);
      int gap = passage.sentence(start) - passage.sentence(source.quote().length() - 1);
      f.add(630, type, source.type().ordinal(), Math.min(rank, 2));
      f.add(631, type, Math.min(gap, 4), Math.min(rank, 2));
      f.add(632, type, Math.min(gap, 4), source.type().ordinal());
      f.add(633, gap <= 1 ? 1 : 0, same ? 1 : 0, type);
      boolean inside = contains(source.quote(), draft.quote());
      f.add(634, inside ? 1 : 0, type, source.type().ordinal());
    } else {
      f.add(635, type, earlier.isEmpty() ? 0 : 1, near);
    }
    int times = 0;
    for (Draft other : earlier) {
      times += other.speaker().intersects(words) ? 1 : 0;
    }
    f.add(640, Math.min(times, 3), type);
    boolean spoken = false;
    for (int e = 0; e < earlier.size() && !spoken; e++) {
      spoken = earlier.get(e).quote().get(head);
    }
    f.add(641, spoken ? 1 : 0, type);
    f.add(642, facts.mark[head] == 0 ? 0 : 1);
    f.add(643, words.cardinality() == 1 ? 1 : 0, facts.upos[head]);
    f.add(644, head - passage.first(passage.sentence(head)) < 3 ? 1 : 0, near, type);
    Parties parties = facts.parties;
    int actor = parties.of(words, head);
    f.add(650, parties.kind(actor), parties.form(head), type);
    f.add(651, parties.kind(actor), near, rank < 0 ? 0 : 1);
    f.add(652, Math.min(5, parties.mentions(actor)), type);
    f.add(653, parties.named(actor, draft.quote()) ? 1 : 0, type, parties.form(head));
    if (draft.type() == StatementType.DIRECT) {
      f.add(645, near, head < start ? 0 : 1, passage.child(head, "case") < 0 ? 0 : 1);
    }
  }

  private static boolean contains(BitSet outer, BitSet inner) {
    BitSet rest = (BitSet) inner.clone();
    rest.andNot(outer);
    return rest.isEmpty();
  }

  /** The word that the others depend on. */
  int head(BitSet words) {
    for (int i = words.nextSetBit(0); i >= 0; i = words.nextSetBit(i + 1)) {
      if (passage.head(i) < 0 || !words.get(passage.head(i))) {
        return i;
      }
    }
    return words.nextSetBit(0);
  }
}

package wortlaut.speech.model;

import wortlaut.record.StatementType;
import wortlaut.speech.doc.Draft;
import wortlaut.speech.doc.Passage;
import wortlaut.speech.learn.Chain;
import wortlaut.speech.learn.Features;

/**
 * How likely quote and speaker of a statement are right: a logistic regression over the models' own
 * sureness and the statement's form, learned from statements read in articles that the models had
 * not seen.
 */
final class Confidence {
  private final Facts facts;
  private final Passage passage;

  Confidence(Facts facts) {
    this.facts = facts;
    this.passage = facts.passage;
  }

  /** The draft with its confidence in place of the models' sureness. */
  Draft of(ModelReader.Chosen chosen, Chain chain, Features f) {
    fill(chosen, f);
    return chosen.draft().confidence(chain.probabilities(f)[1]);
  }

  void fill(ModelReader.Chosen chosen, Features f) {
    f.clear();
    Draft draft = chosen.draft();
    int type = draft.type().ordinal();
    int sure = (int) Math.min(9, 10 * draft.confidence());
    int first = draft.quote().nextSetBit(0);
    int size = Facts.bucket(draft.quote().cardinality());
    int speaker = draft.speaker().nextSetBit(0);
    int words = draft.speaker().cardinality();
    boolean framed = draft.frame().intersects(draft.speaker());
    boolean within = draft.quote().intersects(draft.speaker());
    int place = speaker < 0 ? 0 : framed ? 1 : within ? 2 : 3;
    int distance =
        speaker < 0
            ? 0
            : Math.min(4, Math.abs(passage.sentence(first) - passage.sentence(speaker)));
    f.add(700);
    f.add(701, type);
    f.add(702, sure);
    f.add(703, type, sure);
    f.add(704, type, size);
    f.add(705, type, place);
    f.add(706, place, distance);
    f.add(707, Math.min(words, 4), place);
    f.add(708, speaker < 0 ? -1 : facts.entity[speaker], speaker < 0 ? -1 : facts.upos[speaker]);
    f.add(709, type, draft.frame().isEmpty() ? 0 : 1, draft.cue().isEmpty() ? 0 : 1);
    int cue = draft.cue().nextSetBit(0);
    f.add(710, cue < 0 ? 0 : facts.cue[cue]);
    f.add(711, type, facts.segmentKind[facts.segment[first]]);
    f.add(712, cue < 0 ? 0 : facts.rule(cue));
    f.add(713, type, facts.ruledAs[passage.sentence(first)]);
    f.add(714, runs(draft));
    int reading = (int) Math.min(9, 10 * chosen.first());
    int choice = (int) Math.min(9, 10 * chosen.speaker());
    int chains = (int) Math.min(4, 5 * chosen.chain());
    f.add(715, type, reading);
    f.add(716, type, choice);
    f.add(717, type, reading / 2, choice / 2);
    f.add(718, type, chains, place);
    f.add(719, chains, choice / 2);
    marks(draft, first, f);
  }

  /** What stands before and at the end of words between marks. */
  private void marks(Draft draft, int first, Features f) {
    if (draft.type() != StatementType.DIRECT) {
      return;
    }
    boolean starts = first == passage.first(passage.sentence(first));
    int last = draft.quote().length() - 1;
    boolean stop = last > 0 && ".!?".contains(passage.form(last - 1));
    boolean name = facts.parties.at(Math.min(first + 1, last)) != 0;
    int around = (starts ? 1 : 0) + (stop ? 2 : 0) + (name ? 4 : 0);
    f.add(720, around);
    f.add(721, around, Facts.bucket(draft.quote().cardinality()));
    f.add(722, starts ? -1 : facts.upos[first - 1], name ? 1 : 0);
    f.add(723, starts ? 0 : facts.lemma[first - 1]);
  }

  /** Number of unbroken rows of the quote, up to 3. */
  private static int runs(Draft draft) {
    int runs = 0;
    for (int at = draft.quote().nextSetBit(0); at >= 0 && runs < 3; runs++) {
      at = draft.quote().nextSetBit(draft.quote().nextClearBit(at));
    }
    return runs;
  }
}

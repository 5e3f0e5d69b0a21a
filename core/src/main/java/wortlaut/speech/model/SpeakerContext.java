package wortlaut.speech.model;

import java.util.BitSet;
import java.util.List;
import wortlaut.record.StatementType;
import wortlaut.speech.doc.Draft;
import wortlaut.speech.doc.Passage;
import wortlaut.speech.doc.Speakers;
import wortlaut.speech.learn.Features;
import wortlaut.syntax.Morph;

/**
 * Features of who may speak that look past the first reading's frame: the preposition before a
 * candidate, the cue that stands nearest to the quotation, whose frame goes on where a sentence has
 * none, what holds the statement, and whether the quoted words say "ich" or "wir".
 */
final class SpeakerContext {
  private final Facts facts;
  private final Passage passage;
  private final List<Draft> drafts;
  private final int[] speakers; // by statement: the actor that its speaker is

  private Draft draft; // the statement in hand
  private int type;
  private int open;
  private int close;
  private int mood;
  private int place;
  private int nearest; // cue, -1 if there is none
  private BitSet subject; // of the nearest cue; null if that is no verb or has none
  private int person; // that speaks in the quoted words: 1 ich, 2 wir, 3 both, 0 neither
  private Draft outer; // the statement without a frame that holds it, or null
  private Draft framed; // the last statement before with a speaker in its frame, or null
  private int framedActor;

  SpeakerContext(Facts facts, List<Draft> drafts, int[] speakers) {
    this.facts = facts;
    this.passage = facts.passage;
    this.drafts = drafts;
    this.speakers = speakers;
  }

  /**
   * Looks at a statement.
   *
   * @param mood what the words beside it tell
   */
  void at(int statement, int mood) {
    draft = drafts.get(statement);
    type = draft.type().ordinal();
    open = draft.quote().nextSetBit(0);
    close = draft.quote().length() - 1;
    this.mood = mood;
    place = SpeakerChoice.place(draft);
    nearest = nearestCue();
    boolean verb = nearest >= 0 && facts.mood[nearest] != Facts.NONE;
    subject = verb ? Speakers.ofSubject(passage, nearest) : null;
    person = person();
    outer = outer();
    framed = null;
    for (int e = statement - 1; e >= 0 && framed == null; e--) {
      Draft other = drafts.get(e);
      boolean itsOwn = !draft.quote().intersects(other.speaker());
      framed = SpeakerChoice.place(other) == 1 && itsOwn ? other : null;
      framedActor = framed == null ? 0 : speakers[e];
    }
  }

  private Draft outer() {
    Draft found = null;
    for (Draft other : drafts) {
      boolean frameless =
          other.type() == StatementType.INDIRECT_FREE_INDIRECT
              || other.type() == StatementType.FREE_INDIRECT;
      if (other != draft && frameless && other.quote().get(open) && other.quote().get(close)) {
        found = other;
      }
    }
    return found;
  }

  void nobody(Features f) {
    int cue = draft.cue().nextSetBit(0);
    int passive = cue < 0 ? 2 : passive() ? 1 : 0;
    f.add(808, type, mood, place);
    f.add(809, type, passive, place);
    f.add(810, type, person);
  }

  void fill(BitSet words, int head, int likeness, Features f) {
    preposition(words, head, likeness, f);
    nearest(words, head, likeness, f);
    goesOn(words, head, likeness, f);
    if (outer != null) {
      within(words, head, likeness, f);
    }
    Parties parties = facts.parties;
    Morph.Number number = passage.word(head).morph().number();
    int count = number == null ? 0 : 1 + number.ordinal();
    f.add(956, person, parties.kind(parties.of(words, head)), count);
    f.add(957, person, parties.form(head), type);
  }

  /** How the candidate stands to the statement around, whose speaker a fragment mostly shares. */
  private void within(BitSet words, int head, int likeness, Features f) {
    int how = outer.quote().get(head) ? 2 : 3;
    if (outer.speaker().intersects(words)) {
      how = outer.speaker().equals(words) ? 0 : 1;
    }
    f.add(976, how, type, place);
    f.add(977, how, facts.relation[head], likeness);
    f.add(978, how, nearest < 0 ? 0 : 1, mood);
  }

  private boolean passive() {
    for (int i = draft.cue().nextSetBit(0); i >= 0; i = draft.cue().nextSetBit(i + 1)) {
      for (int child : passage.children(i)) {
        if (passage.word(child).relation().endsWith("pass")) {
          return true;
        }
      }
    }
    return false;
  }

  private int person() {
    int found = 0;
    for (int i = open; i >= 0; i = draft.quote().nextSetBit(i + 1)) {
      Morph morph = passage.word(i).morph();
      if (morph.person() == 1 && morph.number() != null) {
        found |= morph.number() == Morph.Number.PLUR ? 2 : 1;
      }
    }
    return found;
  }

  /** The verb of speech, but for Konjunktiv I, or the particle nearest to the quotation. */
  private int nearestCue() {
    int best = -1;
    int least = Integer.MAX_VALUE;
    int first = passage.first(passage.sentence(open));
    for (int i = first; i < passage.end(passage.sentence(close)); i++) {
      if (draft.quote().get(i) || facts.mark[i] != 0) {
        continue;
      }
      boolean brings = (facts.cue[i] & 16) != 0 && facts.cue[i] < 64;
      boolean verb =
          brings && facts.mood[i] != Facts.NONE && DirectCues.mood(facts, i) != Facts.KONJUNKTIV1;
      int far = i < open ? open - i : Math.abs(i - close);
      if ((verb || facts.cue[i] >= 256) && far < least) {
        least = far;
        best = i;
      }
    }
    return best;
  }

  private int sentences(int word) {
    return Math.max(-2, Math.min(2, passage.sentence(open) - passage.sentence(word)));
  }

  private boolean here(int word) {
    return passage.sentence(open) == passage.sentence(word);
  }

  private void preposition(BitSet words, int head, int likeness, Features f) {
    int preposition = passage.child(head, "case");
    long bound = preposition < 0 ? 0 : facts.lemma[preposition];
    int sentences = sentences(head);
    int first = words.nextSetBit(0) - passage.first(passage.sentence(head)) < 2 ? 1 : 0;
    int verb = passage.head(head);
    f.add(950, bound, sentences, mood);
    f.add(951, bound, Features.mix(sentences, first), verb < 0 ? 32 : facts.cue[verb] & 17);
    f.add(952, bound, likeness, Features.mix(place, sentences));
    f.add(953, bound, facts.relation[head], Features.mix(sentences, likeness));
    f.add(954, bound, verb < 0 ? 0 : facts.lemma[verb], sentences);
  }

  /** How a candidate stands to the nearest cue. */
  private int stands(BitSet words, int head) {
    if (nearest < 0) {
      return here(head) ? 0 : 1;
    }
    if (passage.head(head) == nearest) {
      return 2;
    }
    if (words.nextSetBit(0) == nearest + 1) {
      return 3;
    }
    if (words.length() == nearest) {
      return 4;
    }
    return subject != null && subject.intersects(words) ? 5 : here(head) ? 6 : 7;
  }

  private void nearest(BitSet words, int head, int likeness, Features f) {
    int how = stands(words, head);
    int far =
        nearest < 0
            ? 0
            : Facts.bucket(Math.min(Math.abs(nearest - open), Math.abs(nearest - close)));
    f.add(960, how, facts.relation[head], nearest < 0 ? 0 : facts.cue[nearest]);
    f.add(961, how, likeness, place);
    f.add(962, how, far, likeness);
    f.add(963, how, nearest < 0 ? 0 : facts.lemma[nearest], facts.relation[head]);
    f.add(964, how, draft.cue().get(Math.max(0, nearest)) ? 1 : 0, likeness);
    f.add(965, how, mood, facts.relation[head]);
  }

  /** Whether the candidate spoke in the last frame, which may go on here. */
  private void goesOn(BitSet words, int head, int likeness, Features f) {
    int same = same(words, head);
    int here = here(head) ? 1 : 0;
    int before = framed == null ? -1 : passage.sentence(framed.quote().length() - 1);
    int gap = before < 0 ? 9 : Math.min(4, passage.sentence(open) - before);
    boolean together =
        before >= 0 && passage.paragraph(passage.sentence(open)) == passage.paragraph(before);
    int verb = passage.head(head);
    int over = verb < 0 ? 9 : DirectCues.mood(facts, verb);
    int cue = nearest < 0 ? 0 : 1;
    f.add(970, mood, same, Features.mix(likeness, here));
    f.add(971, mood, same, Features.mix(gap, together ? 1 : 0));
    f.add(972, same, Features.mix(place, gap), Features.mix(facts.upos[head], here));
    f.add(973, mood, over, Features.mix(here, facts.relation[head]));
    f.add(974, same, here, Features.mix(likeness, cue));
    f.add(975, same, cue, Features.mix(mood, gap));
  }

  private int same(BitSet words, int head) {
    if (framed == null) {
      return 0;
    }
    if (framed.speaker().intersects(words)) {
      return framed.speaker().equals(words) ? 1 : 2;
    }
    int actor = facts.parties.of(words, head);
    return actor != 0 && actor == framedActor ? 3 : 4;
  }
}

package wortlaut.speech.model;

import java.util.Arrays;
import java.util.BitSet;
import wortlaut.speech.doc.Draft;
import wortlaut.speech.doc.Passage;
import wortlaut.speech.learn.Features;
import wortlaut.syntax.Morph;

/**
 * How a word that may name the speaker stands to a quotation in the tree of their sentence: the way
 * between the two, the verb that governs the word, and whether the two agree.
 */
final class TreePaths {
  private static final int LONGEST = 7; // steps

  private final Facts facts;
  private final Passage passage;

  TreePaths(Facts facts) {
    this.facts = facts;
    this.passage = facts.passage;
  }

  /** The first word of a quote that hangs at a word outside it; its first word if none does. */
  int top(BitSet quote) {
    for (int i = quote.nextSetBit(0); i >= 0; i = quote.nextSetBit(i + 1)) {
      int head = passage.head(i);
      if (!passage.punctuation(i) && (head < 0 || !quote.get(head))) {
        return i;
      }
    }
    return quote.nextSetBit(0);
  }

  /** The words above a word, itself first. */
  private int[] above(int word) {
    int[] row = new int[LONGEST + 1];
    int size = 0;
    for (int at = word; at >= 0 && size <= LONGEST; at = passage.head(at)) {
      row[size++] = at;
    }
    return Arrays.copyOf(row, size);
  }

  /**
   * Adds what the tree tells of a candidate.
   *
   * @param top the word that the quotation hangs by
   * @param head the candidate's head
   */
  void fill(Draft draft, int top, int head, int likeness, Features f) {
    int type = draft.type().ordinal();
    int verb = verb(head);
    int mood = verb < 0 ? 0 : DirectCues.mood(facts, verb);
    int cue = verb < 0 ? 0 : facts.cue[verb];
    int inside = verb < 0 ? 2 : draft.quote().get(verb) ? 1 : 0;
    int agrees = agrees(head, verb);
    f.add(900, mood, Features.mix(cue & 17, inside), facts.relation[head]);
    f.add(901, mood, Features.mix(cue & 17, inside), likeness);
    f.add(902, agrees, facts.relation[head], likeness);
    f.add(903, agrees, facts.kase[head], Features.mix(cue & 17, likeness));
    if (passage.sentence(top) != passage.sentence(head)) {
      return;
    }
    int[] up = above(top);
    int[] down = above(head);
    int i = up.length - 1;
    int j = down.length - 1;
    if (up[i] != down[j]) {
      f.add(904, type, likeness);
      return;
    }
    while (i > 0 && j > 0 && up[i - 1] == down[j - 1]) {
      i--;
      j--;
    }
    long rise = 1;
    long cues = 1;
    for (int k = 0; k < i; k++) {
      rise = Features.mix(rise, facts.relation[up[k]]);
      cues = Features.mix(cues, facts.cue[up[k + 1]] & 21);
    }
    long fall = 1;
    for (int k = j - 1; k >= 0; k--) {
      fall = Features.mix(fall, facts.relation[down[k]]);
      cues = Features.mix(cues, facts.cue[down[k + 1]] & 21);
    }
    f.add(905, rise, fall, type);
    f.add(906, rise, fall, cues);
    f.add(907, fall, cues, Math.min(i, 3));
    f.add(908, Math.min(i, 4), Math.min(j, 4), Features.mix(type, likeness));
    f.add(909, Math.min(i, 4), Math.min(j, 4), facts.relation[head]);
    f.add(910, fall, facts.lemma[up[i]], Math.min(i, 2));
    f.add(911, fall, facts.cue[up[i]], Features.mix(Math.min(i, 3), facts.relation[head]));
  }

  /** The verb that a candidate's head hangs at, over the nouns between; -1 if none. */
  private int verb(int head) {
    for (int at = passage.head(head), steps = 0; at >= 0 && steps < 3; at = passage.head(at)) {
      if (facts.mood[at] != Facts.NONE) {
        return at;
      }
      steps++;
    }
    return -1;
  }

  /** Whether a word and the finite verb over it have one number: 0 unknown, 1 yes, 2 no. */
  private int agrees(int head, int verb) {
    if (verb < 0) {
      return 0;
    }
    int finite = verb;
    for (int child : passage.children(verb)) {
      boolean helps = passage.word(child).is("aux") || passage.word(child).is("cop");
      boolean tensed = facts.mood[child] != Facts.INFINITIVE;
      finite = helps && tensed && facts.mood[child] != Facts.PARTICIPLE ? child : finite;
    }
    Morph.Number own = passage.word(head).morph().number();
    Morph.Number wanted = passage.word(finite).morph().number();
    return own == null || wanted == null ? 0 : own == wanted ? 1 : 2;
  }
}

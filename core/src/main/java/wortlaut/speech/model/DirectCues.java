package wortlaut.speech.model;

import java.util.ArrayList;
import java.util.List;
import wortlaut.speech.doc.Clauses;
import wortlaut.speech.doc.Marks;
import wortlaut.speech.doc.Passage;
import wortlaut.speech.learn.Features;

/** The words that may bring a marked quotation: the candidates among which one is chosen. */
final class DirectCues {
  /** The candidate that stands for "none". */
  static final int NOBODY = -1;

  private final Facts facts;
  private final Passage passage;
  private final CueFeatures cues;
  private final Rows rows;

  DirectCues(Facts facts) {
    this.facts = facts;
    this.passage = facts.passage;
    this.cues = new CueFeatures(facts);
    this.rows = new Rows(facts);
  }

  /**
   * A candidate.
   *
   * @param word its number, {@link #NOBODY} for none
   * @param features what speaks for it
   */
  record Candidate(int word, long[] features) {}

  /** First sentence of a quotation's surroundings: the one before, where it ends with a colon. */
  private int first(Marks.Pair pair) {
    int first = passage.sentence(pair.open());
    boolean starts = pair.open() == passage.first(first);
    boolean colon = starts && first > 0 && passage.is(passage.first(first) - 1, ":");
    return colon ? first - 1 : first;
  }

  /** Last sentence of the surroundings: the next one, where it is the rest of one cut in two. */
  private int last(Marks.Pair pair) {
    int last = passage.sentence(pair.close());
    if (pair.close() != passage.end(last) - 1 || last + 1 >= passage.sentences()) {
      return last;
    }
    int next = passage.first(last + 1);
    boolean goesOn =
        passage.is(next, ",")
            || Character.isLowerCase(passage.form(next).codePointAt(0))
                && passage.paragraph(last + 1) == passage.paragraph(last);
    return goesOn ? last + 1 : last;
  }

  private int shape(Marks.Pair pair) {
    boolean finite = false;
    for (int i = pair.open(); i < pair.close(); i++) {
      finite |= Clauses.finite(passage, i);
    }
    boolean starts = pair.open() == passage.first(passage.sentence(pair.open()));
    boolean colon = pair.open() > 0 && passage.is(pair.open() - 1, ":");
    boolean comma = pair.close() + 1 < passage.size() && passage.is(pair.close() + 1, ",");
    return (finite ? 1 : 0)
        + (colon ? 2 : 0)
        + (comma ? 4 : 0)
        + (starts ? 8 : 0)
        + (pair.close() - pair.open() > 6 ? 16 : 0);
  }

  /** The candidates, none first. */
  List<Candidate> of(Marks.Pair pair) {
    List<Candidate> found = new ArrayList<>();
    Features f = new Features();
    int shape = shape(pair);
    boolean colon = (shape & 2) != 0;
    f.add(400, shape);
    f.add(
        401,
        passage.end(last(pair)) - passage.first(first(pair)) > pair.close() - pair.open() + 3
            ? 1
            : 0,
        shape);
    found.add(new Candidate(NOBODY, f.hashes()));
    for (int i = passage.first(first(pair)); i < passage.end(last(pair)); i++) {
      if (!pair.holds(i) && cues.candidate(i) && !indirect(i)) {
        cues.fill(i, f);
        place(i, pair, shape, colon, f);
        found.add(new Candidate(i, f.hashes()));
      }
    }
    return found;
  }

  /**
   * Whether a verb in Konjunktiv I only tells on what somebody said: it brings no quotation, unless
   * it is one of speech.
   */
  private boolean indirect(int i) {
    boolean speech = (facts.cue[i] & 16) != 0 || facts.cue[i] >= 64;
    return !speech && mood(facts, i) == Facts.KONJUNKTIV1;
  }

  private void place(int i, Marks.Pair pair, int shape, boolean colon, Features f) {
    boolean before = i < pair.open();
    int side = before ? 0 : 1;
    int distance = Facts.bucket(before ? pair.open() - i : i - pair.close());
    int edge =
        before ? Math.max(0, pair.open() - 1) : Math.min(passage.size() - 1, pair.close() + 1);
    int segments = Math.min(4, Math.abs(facts.segment[i] - facts.segment[edge]));
    int sentences = Math.abs(passage.sentence(i) - passage.sentence(edge));
    f.add(410, side, distance);
    f.add(411, side, shape);
    f.add(412, side, segments, shape);
    f.add(413, segments, facts.cue[i]);
    f.add(414, distance, facts.cue[i]);
    f.add(415, facts.lemma[i], side);
    f.add(416, facts.lemma[i], shape);
    f.add(417, sentences, side);
    f.add(418, facts.mark[i] == 0 ? 0 : 1, facts.cue[i]);
    f.add(419, facts.upos[i], segments, side);
    f.add(420, facts.cue[i], shape);
    f.add(421, facts.fine[i], segments);
    f.add(422, passage.head(i) < 0 ? 1 : 0, facts.cue[i]);
    f.add(423, passage.head(i) < 0 ? 1 : 0, segments, side);
    f.add(424, colon ? 1 : 0, segments, facts.cue[i]);
    boolean governs = false;
    for (int k = pair.open(); k <= pair.close(); k++) {
      governs |= passage.head(k) == i;
    }
    f.add(425, governs ? 1 : 0, facts.cue[i]);
    f.add(426, governs ? 1 : 0, shape, facts.upos[i]);
    for (int k = pair.open(); k <= pair.close(); k++) {
      if (passage.head(k) == i) {
        f.add(427, facts.relation[k], facts.cue[i] & 17);
        f.add(428, facts.relation[k], facts.lemma[i]);
      }
    }
    int between = 0;
    for (int k = Math.min(i, edge) + 1; k < Math.max(i, edge); k++) {
      between += facts.mood[k] != Facts.NONE ? 1 : 0;
    }
    row(i, pair, shape, f);
    int mood = mood(facts, i);
    f.add(431, mood, facts.cue[i]);
    f.add(432, mood, shape);
    f.add(433, mood, governs ? 1 : 0, side);
    f.add(429, Math.min(3, between), side);
    f.add(430, Math.min(3, between), facts.cue[i]);
  }

  /** The words between the quotation and the cue, and those on the cue's other side. */
  private void row(int i, Marks.Pair pair, int shape, Features f) {
    boolean before = i < pair.open();
    int side = before ? 0 : 1;
    int first = passage.first(passage.sentence(i));
    int end = passage.end(passage.sentence(i));
    long row =
        before ? rows.around(pair, i + 1, pair.open()) : rows.around(pair, pair.close() + 1, i);
    long beyond =
        before ? rows.around(pair, first, i) : rows.around(pair, i + 1, Math.min(i + 4, end));
    f.add(440, side, row, facts.cue[i]);
    f.add(441, side, row, facts.lemma[i]);
    f.add(442, Features.mix(side, row), facts.upos[i], facts.mood[i]);
    f.add(443, Features.mix(side, row), shape);
    f.add(444, side, beyond, facts.cue[i]);
    f.add(445, Features.mix(side, row), beyond, facts.cue[i] & 17);
  }

  /** The mood of a verb with its auxiliaries: Konjunktiv I where any of them has it. */
  static int mood(Facts facts, int i) {
    int mood = facts.mood[i];
    for (int child : facts.passage.children(i)) {
      boolean helps = facts.passage.word(child).is("aux") || facts.passage.word(child).is("cop");
      mood = helps && mood != Facts.KONJUNKTIV1 ? facts.mood[child] : mood;
    }
    return mood;
  }

  /**
   * The cue by position alone, where none was chosen: the word right after the closing mark's
   * comma, or the verb that carries the sentence before a colon or comma; {@link #NOBODY} if there
   * is none.
   */
  int beside(Marks.Pair pair) {
    int after = pair.close() + 1;
    if (after + 1 < passage.size() && passage.is(after, ",") && brings(after + 1)) {
      return after + 1;
    }
    int before = pair.open() - 1;
    boolean colon = before >= 0 && passage.is(before, ":");
    boolean comma =
        before >= 0
            && passage.is(before, ",")
            && passage.sentence(before) == passage.sentence(pair.open());
    if (!colon && !comma) {
      return NOBODY;
    }
    int found = NOBODY;
    for (int i = passage.first(passage.sentence(before)); i < before; i++) {
      if (facts.mark[i] == 0 && Clauses.verbal(passage, i) && brings(i)) {
        found = i;
      }
    }
    return found == NOBODY && colon ? root(passage.sentence(before), pair) : found;
  }

  private boolean brings(int i) {
    boolean verb = (facts.cue[i] & 1) != 0 && facts.cue[i] < 64;
    return verb || passage.is(i, "so") || passage.is(i, "laut");
  }

  private int root(int sentence, Marks.Pair pair) {
    for (int i = passage.first(sentence); i < passage.end(sentence); i++) {
      if (passage.head(i) < 0 && !pair.holds(i)) {
        return indirect(i) ? NOBODY : i;
      }
    }
    for (int i = passage.first(sentence); i < pair.open(); i++) {
      boolean top = facts.mark[i] == 0 && !facts.cuts(i) && pair.holds(passage.head(i));
      if (top && Clauses.nominal(passage, i)) {
        return i;
      }
    }
    return NOBODY;
  }
}

package wortlaut.speech.model;

import java.util.ArrayList;
import java.util.List;
import wortlaut.speech.doc.Clauses;
import wortlaut.speech.doc.Marks;
import wortlaut.speech.doc.Passage;
import wortlaut.speech.learn.Features;

/** Features that tell which words around a marked quotation are its frame, cue and speaker. */
final class FrameFeatures {
  static final int EDGES = 5;

  private final Facts facts;
  private final Passage passage;
  private final Marks.Pair pair;
  private final List<Integer> window = new ArrayList<>();
  private final int shape;
  private int cueBefore = -1;
  private int cueAfter = -1;

  FrameFeatures(Facts facts, Marks.Pair pair) {
    this.facts = facts;
    this.passage = facts.passage;
    this.pair = pair;
    int first = passage.sentence(pair.open());
    int last = passage.sentence(pair.close());
    boolean starts = pair.open() == passage.first(first);
    if (starts && first > 0 && endsWithColon(first - 1)) {
      first--;
    }
    if (pair.close() == passage.end(last) - 1
        && last + 1 < passage.sentences()
        && goesOn(last + 1)) {
      last++;
    }
    for (int i = passage.first(first); i < passage.end(last); i++) {
      if (!pair.holds(i)) {
        window.add(i);
        if ((facts.cue[i] & 1) != 0 && facts.cue[i] < 64) {
          if (i < pair.open()) {
            cueBefore = i;
          } else if (cueAfter < 0) {
            cueAfter = i;
          }
        }
      }
    }
    boolean finite = false;
    for (int i = pair.open(); i < pair.close(); i++) {
      finite |= Clauses.finite(passage, i);
    }
    boolean colon = pair.open() > 0 && passage.is(pair.open() - 1, ":");
    boolean after = pair.close() + 1 < passage.size() && passage.is(pair.close() + 1, ",");
    shape =
        (finite ? 1 : 0)
            + (colon ? 2 : 0)
            + (after ? 4 : 0)
            + (starts ? 8 : 0)
            + (pair.close() - pair.open() > 6 ? 16 : 0);
  }

  private boolean endsWithColon(int sentence) {
    return passage.is(passage.end(sentence) - 1, ":");
  }

  /** Whether a sentence is the rest of one that was cut inside the quotation. */
  private boolean goesOn(int sentence) {
    int first = passage.first(sentence);
    return passage.is(first, ",")
        || Character.isLowerCase(passage.form(first).codePointAt(0))
            && passage.paragraph(sentence) == passage.paragraph(sentence - 1);
  }

  /** The words around the quotation, in order. */
  List<Integer> window() {
    return window;
  }

  int edge(int at) {
    int i = window.get(at);
    if (at == 0) {
      return 0;
    }
    int before = window.get(at - 1);
    if (before != i - 1) {
      return 1;
    }
    if (facts.cuts(before)) {
      return 2;
    }
    if (facts.cuts(i)) {
      return 3;
    }
    return at == window.size() - 1 ? 4 : 0;
  }

  void fill(int at, Features f) {
    int i = window.get(at);
    f.clear();
    boolean before = i < pair.open();
    int side = before ? 0 : 1;
    int distance = Facts.bucket(before ? i - pair.open() : i - pair.close());
    int segmentOffset =
        before
            ? facts.segment[i] - facts.segment[Math.max(0, pair.open() - 1)]
            : facts.segment[i] - facts.segment[pair.close()];
    segmentOffset = Math.max(-3, Math.min(3, segmentOffset));
    int kind = facts.segmentKind[facts.segment[i]];
    boolean end = i == passage.end(passage.sentence(i)) - 1;
    f.add(400);
    f.add(401, facts.form[i]);
    f.add(402, facts.lemma[i]);
    f.add(403, facts.upos[i], side);
    f.add(404, facts.upos[i], facts.relation[i]);
    f.add(405, facts.mood[i], facts.kase[i], facts.entity[i]);
    f.add(406, facts.coarse[i]);
    f.add(407, facts.fine[i]);
    f.add(408, facts.cue[i]);
    f.add(409, facts.cue[i], shape);
    f.add(410, facts.near(facts.form, i, -1, 1));
    f.add(411, facts.near(facts.form, i, 1, 1));
    f.add(412, facts.near(facts.upos, i, -1, -1), facts.upos[i], facts.near(facts.upos, i, 1, -1));
    f.add(413, distance, side);
    f.add(414, distance, facts.upos[i], side);
    f.add(415, segmentOffset, side, shape);
    f.add(416, segmentOffset, side, kind);
    f.add(417, facts.segmentHead[facts.segment[i]], side);
    f.add(418, side, shape);
    f.add(419, side, shape, facts.upos[i]);
    f.add(420, end ? 1 : 0, facts.form[i], side);
    f.add(421, facts.mark[i] == 0 ? 0 : 1, shape);
    f.add(422, facts.cuts(i) ? facts.form[i] : 0, distance, side);
    f.add(423, passage.sentence(i) - passage.sentence(pair.open()), shape);
    f.add(424, facts.upos[i], facts.near(facts.fine, i, -1, -1));
    f.add(
        425,
        facts.near(facts.entity, i, -1, -1),
        facts.entity[i],
        facts.near(facts.entity, i, 1, -1));
    f.add(426, kind, shape, side);
    int head = passage.head(i);
    if (head >= 0) {
      f.add(430, facts.relation[i], facts.lemma[head]);
      f.add(431, facts.relation[i], facts.cue[head]);
      f.add(432, facts.relation[i], facts.upos[head], pair.holds(head) ? 1 : 0);
    }
    cue(i, cueBefore, 440, f);
    cue(i, cueAfter, 460, f);
  }

  /** How the word stands to the cue verb that is nearest on one side. */
  private void cue(int i, int cue, int template, Features f) {
    if (cue < 0 || passage.sentence(cue) != passage.sentence(i)) {
      f.add(template, facts.upos[i]);
      return;
    }
    int at = i;
    while (at >= 0 && at != cue && passage.head(at) != cue) {
      at = passage.head(at);
    }
    f.add(template + 1, Facts.bucket(i - cue));
    f.add(template + 2, facts.segment[i] == facts.segment[cue] ? 1 : 0, shape);
    f.add(template + 3, facts.lemma[cue], i == cue ? 1 : 0);
    if (at >= 0 && at != cue) {
      f.add(template + 4, facts.relation[at], facts.upos[i], at == i ? 1 : 0);
      f.add(template + 5, facts.relation[at], facts.lemma[cue]);
      f.add(template + 6, facts.relation[at], facts.mood[at], facts.entity[at]);
      int preposition = passage.child(at, "case");
      if (preposition >= 0) {
        f.add(template + 7, facts.lemma[preposition], facts.lemma[cue]);
        f.add(template + 8, facts.lemma[preposition], facts.coarse[at]);
      }
    } else {
      f.add(template + 9, at < 0 ? 0 : 1, facts.upos[i]);
    }
  }
}

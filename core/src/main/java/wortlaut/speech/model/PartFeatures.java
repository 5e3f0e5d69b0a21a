package wortlaut.speech.model;

import java.util.BitSet;
import wortlaut.speech.doc.Clauses;
import wortlaut.speech.doc.Marks;
import wortlaut.speech.doc.Speakers;
import wortlaut.speech.learn.Features;

/**
 * Features that tell which part of a statement each word of a sentence is, seen from an anchor: the
 * cue of indirect speech, or the verb of a summary.
 */
final class PartFeatures {
  /** Classes of the step into a word, for the chain's transitions. */
  static final int EDGES = 7;

  private final Facts facts;
  private final int anchor;
  private final Marks.Pair pair; // null for indirect speech
  private final int first;
  private final int end;
  private final boolean[] above; // words over the anchor in the tree
  private final int[] branch; // the anchor's child a word hangs from, -1 if none
  private final BitSet subject; // by rule

  /** Seen from a cue alone. */
  PartFeatures(Facts facts, int anchor) {
    this(facts, anchor, null);
  }

  /**
   * Seen from a cue.
   *
   * @param pair the marks of the quotation it brings, null for indirect speech
   */
  PartFeatures(Facts facts, int anchor, Marks.Pair pair) {
    this.facts = facts;
    this.pair = pair;
    this.subject =
        Clauses.verbal(facts.passage, anchor)
            ? Speakers.ofVerb(facts.passage, anchor)
            : new BitSet();
    this.anchor = anchor;
    this.first = facts.passage.first(facts.passage.sentence(anchor));
    this.end = facts.passage.end(facts.passage.sentence(anchor));
    this.above = new boolean[end - first];
    this.branch = new int[end - first];
    for (int at = facts.passage.head(anchor); at >= 0; at = facts.passage.head(at)) {
      above[at - first] = true;
    }
    for (int i = first; i < end; i++) {
      int at = i;
      while (at >= 0 && at != anchor && facts.passage.head(at) != anchor) {
        at = facts.passage.head(at);
      }
      branch[i - first] = at == anchor ? -1 : at;
    }
  }

  int first() {
    return first;
  }

  int length() {
    return end - first;
  }

  int edge(int i) {
    if (i == first) {
      return 0;
    }
    if (facts.passage.form(i - 1).equals(",")) {
      return 1;
    }
    if (facts.cuts(i - 1)) {
      return 2;
    }
    if (facts.cuts(i)) {
      return 3;
    }
    if (facts.phrase[i] >= 0 && facts.phrase[i] == facts.phrase[i - 1]) {
      return 6;
    }
    if (i == anchor || i - 1 == anchor) {
      return 4;
    }
    return i == end - 1 ? 5 : 0;
  }

  void fill(int i, Features f) {
    f.clear();
    word(i, f);
    place(i, f);
    segment(i, f);
    tree(i, f);
    phrase(i, f);
    quotation(i, f);
    rule(i, f);
  }

  private void rule(int i, Features f) {
    int part = facts.rulePart(anchor, i);
    long rule = facts.rule(anchor);
    f.add(160, part, rule);
    f.add(161, part, facts.upos[i], rule);
    f.add(162, part, i > first ? facts.rulePart(anchor, i - 1) : -1, pair == null ? 0 : 1);
    f.add(163, part, i + 1 < end ? facts.rulePart(anchor, i + 1) : -1, pair == null ? 0 : 1);
    f.add(164, part, facts.cuts(i) ? facts.form[i] : 0);
  }

  private void quotation(int i, Features f) {
    if (pair == null) {
      f.add(170, 3);
      return;
    }
    int side = i < pair.open() ? 0 : i > pair.close() ? 2 : 1;
    int anchorSide = anchor < pair.open() ? 0 : 1;
    f.add(170, side);
    f.add(171, side, anchorSide);
    f.add(172, side, i < anchor ? 0 : i == anchor ? 1 : 2, anchorSide);
    int distance = side == 0 ? i - pair.open() : i - pair.close();
    f.add(173, side == 1 ? 0 : Facts.bucket(distance), side, facts.cuts(i) ? facts.form[i] : 0);
    int offset = Math.max(-3, Math.min(3, facts.segment[i] - facts.segment[anchor]));
    f.add(174, side, offset, anchorSide);
    f.add(175, side, offset, facts.segmentKind[facts.segment[i]]);
    f.add(176, side, facts.segmentHead[facts.segment[i]]);
    f.add(177, i == end - 1 ? 1 : 0, side, facts.form[i]);
    f.add(178, side, facts.mark[i] == 0 ? 0 : 1);
    f.add(179, side, facts.upos[i], anchorSide);
  }

  private void word(int i, Features f) {
    f.add(200);
    f.add(201, facts.form[i]);
    f.add(202, facts.lemma[i]);
    f.add(203, facts.upos[i]);
    f.add(204, facts.upos[i], facts.relation[i]);
    f.add(205, facts.mood[i], facts.kase[i], facts.entity[i]);
    f.add(206, facts.coarse[i]);
    f.add(207, facts.fine[i]);
    f.add(208, facts.cue[i]);
    f.add(209, facts.near(facts.form, i, -1, 1));
    f.add(210, facts.near(facts.form, i, 1, 1));
    f.add(211, facts.near(facts.upos, i, -1, -1), facts.upos[i]);
    f.add(212, facts.upos[i], facts.near(facts.upos, i, 1, -1));
    f.add(213, facts.near(facts.upos, i, -1, -1), facts.upos[i], facts.near(facts.upos, i, 1, -1));
    f.add(214, facts.near(facts.form, i, -2, 1));
    f.add(215, facts.near(facts.form, i, 2, 1));
    f.add(
        216,
        facts.near(facts.entity, i, -1, -1),
        facts.entity[i],
        facts.near(facts.entity, i, 1, -1));
    f.add(217, facts.mark[i] == 0 ? 0 : 1, facts.upos[i]);
  }

  private void phrase(int i, Features f) {
    int position = facts.inPhrase(i);
    f.add(290, subject.get(i) ? 1 : 0, facts.upos[anchor]);
    f.add(291, subject.get(i) ? 1 : 0, facts.lemma[anchor]);
    f.add(292, subject.get(i) ? 1 : 0, position, subject.isEmpty() ? 0 : 1);
    int head = facts.phrase[i];
    if (head < 0) {
      return;
    }
    int child = branch[head - first];
    long hangs = child < 0 ? 0 : facts.relation[child];
    int direct = child == head ? 1 : 0;
    int side = head < anchor ? 0 : 1;
    f.add(293, position, hangs, direct);
    f.add(294, hangs, Features.mix(direct, side), facts.cue[anchor]);
    f.add(295, hangs, Features.mix(direct, side), facts.lemma[anchor]);
    f.add(296, facts.entity[head], facts.upos[head], hangs);
    f.add(297, facts.coarse[head], hangs);
    f.add(298, facts.fine[head], facts.upos[anchor]);
    f.add(299, facts.relation[head], side, facts.upos[anchor]);
    int between = facts.segment[head] - facts.segment[anchor];
    f.add(180, facts.relation[head], side, Math.max(-2, Math.min(2, between)));
    f.add(181, facts.lemma[head]);
    f.add(182, facts.kase[head], side, facts.cue[anchor]);
    int preposition = facts.passage.child(head, "case");
    f.add(183, preposition < 0 ? 0 : facts.lemma[preposition], side, facts.upos[anchor]);
    f.add(184, preposition < 0 ? 0 : facts.lemma[preposition], facts.lemma[anchor]);
    f.add(185, nearest(head) ? 1 : 0, side, facts.upos[anchor]);
    f.add(186, nearest(head) ? 1 : 0, side, facts.lemma[anchor]);
  }

  /** Whether another word than the anchor heads this phrase and none stands between the two. */
  private boolean nearest(int head) {
    if (head == anchor) {
      return false;
    }
    int step = head < anchor ? -1 : 1;
    for (int i = anchor + step; i != head; i += step) {
      if (facts.phrase[i] >= 0 && facts.phrase[i] != head) {
        return false;
      }
    }
    return true;
  }

  private void place(int i, Features f) {
    int distance = Facts.bucket(i - anchor);
    f.add(220, distance);
    f.add(221, distance, facts.upos[i]);
    f.add(222, distance, facts.lemma[anchor]);
    f.add(223, i < anchor ? 0 : i == anchor ? 1 : 2, facts.cue[anchor]);
    f.add(224, i < anchor ? 0 : i == anchor ? 1 : 2, facts.lemma[anchor]);
    f.add(225, i == end - 1 ? 1 : 0, facts.form[i]);
    f.add(226, Facts.bucket(i - first), Facts.bucket(anchor - first));
    f.add(227, facts.form[i], facts.lemma[anchor]);
    f.add(228, facts.upos[i], i < anchor ? 0 : 1, facts.upos[anchor]);
    f.add(229, facts.fine[i], facts.cue[anchor], i < anchor ? 0 : 1);
  }

  private void segment(int i, Features f) {
    int offset = Math.max(-4, Math.min(4, facts.segment[i] - facts.segment[anchor]));
    int kind = facts.segmentKind[facts.segment[i]];
    long head = facts.segmentHead[facts.segment[i]];
    int anchorKind = facts.segmentKind[facts.segment[anchor]];
    long anchorHead = facts.segmentHead[facts.segment[anchor]];
    int next = facts.kindNear(anchor, 1);
    boolean last = facts.segmentEnd[facts.segment[anchor]] == end;
    boolean firstSegment = facts.segmentStart[facts.segment[anchor]] == first;
    int shape = (last ? 1 : 0) + (firstSegment ? 2 : 0);
    f.add(240, offset, facts.cue[anchor]);
    f.add(241, offset, kind);
    f.add(242, offset, kind, head);
    f.add(243, offset, anchorHead, shape);
    f.add(244, offset, facts.lemma[anchor], shape);
    f.add(245, offset, next, facts.headNear(anchor, 1));
    f.add(246, offset, anchorKind, shape);
    f.add(247, offset, facts.upos[anchor], shape);
    f.add(248, kind, head);
    f.add(249, offset, facts.cuts(i) ? facts.form[i] : 0, shape);
    f.add(250, offset, facts.kindNear(i, 1), kind);
    f.add(251, offset, facts.kindNear(i, -1), kind);
    f.add(252, offset, i < anchor ? 0 : 1, facts.upos[i]);
    f.add(253, offset, Features.mix(next, facts.cue[anchor]), shape);
    f.add(254, offset, Features.mix(facts.upos[anchor], i < anchor ? 0 : 1), shape);
    f.add(255, offset, Features.mix(facts.kindNear(anchor, -1), facts.cue[anchor]), shape);
    f.add(256, facts.cuts(i) ? facts.form[i] : 0, offset, facts.headNear(i, 1));
    if (offset == 0) {
      f.add(257, i < anchor ? 0 : i == anchor ? 1 : 2, anchorHead, facts.upos[anchor]);
      f.add(258, i < anchor ? 0 : i == anchor ? 1 : 2, shape, facts.cue[anchor]);
    }
  }

  private void tree(int i, Features f) {
    if (above[i - first]) {
      f.add(270, facts.relation[anchor], facts.upos[i]);
    }
    f.add(271, above[i - first] ? 1 : 0, facts.upos[anchor]);
    int child = branch[i - first];
    if (child >= 0) {
      long relation = facts.relation[child];
      f.add(272, relation);
      f.add(273, relation, facts.cue[anchor]);
      f.add(274, relation, facts.lemma[anchor]);
      f.add(275, relation, facts.upos[i], child == i ? 1 : 0);
      f.add(276, relation, facts.mood[child], child < anchor ? 0 : 1);
      f.add(277, relation, facts.lemma[child]);
      f.add(278, relation, facts.entity[child], facts.upos[child]);
      f.add(279, relation, facts.coarse[child]);
      f.add(280, relation, facts.fine[child], facts.lemma[anchor]);
      int preposition = facts.passage.child(child, "case");
      if (preposition >= 0) {
        f.add(281, relation, facts.lemma[preposition]);
        f.add(282, facts.lemma[preposition], facts.lemma[anchor]);
        f.add(283, facts.lemma[preposition], facts.entity[child], facts.coarse[child]);
      }
    } else if (i != anchor) {
      f.add(284, facts.relation[anchor], facts.upos[anchor]);
      f.add(285, i < anchor ? 0 : 1, facts.upos[anchor]);
    }
    int head = facts.passage.head(i);
    if (head >= 0) {
      f.add(286, facts.relation[i], facts.upos[head], head == anchor ? 1 : 0);
      f.add(287, facts.relation[i], facts.lemma[head]);
    }
    if (head == facts.passage.head(anchor) && i != anchor) {
      f.add(288, facts.relation[i], facts.relation[anchor], facts.upos[anchor]);
    }
    if (i == facts.passage.head(anchor)) {
      f.add(289, facts.relation[anchor], facts.upos[anchor]);
    }
  }
}

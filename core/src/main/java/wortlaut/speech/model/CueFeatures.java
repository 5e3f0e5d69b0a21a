package wortlaut.speech.model;

import wortlaut.speech.learn.Features;

/** Features that tell whether a word is the cue of indirect speech. */
final class CueFeatures {
  private final Facts facts;

  CueFeatures(Facts facts) {
    this.facts = facts;
  }

  /** Whether a word is looked at at all: verbs, and the nouns and particles of the lexicon. */
  boolean candidate(int i) {
    return facts.mood[i] != Facts.NONE || facts.cue[i] != 0;
  }

  void fill(int i, Features f) {
    f.clear();
    int next = facts.kindNear(i, 1);
    int here = facts.kindNear(i, 0);
    int previous = facts.kindNear(i, -1);
    long nextHead = facts.headNear(i, 1);
    long lemma = facts.lemma[i];
    int quoted = facts.mark[i] == 0 ? 0 : 1;
    f.add(100);
    f.add(101, lemma);
    f.add(102, facts.form[i]);
    f.add(103, facts.upos[i], facts.mood[i]);
    f.add(104, lemma, facts.mood[i]);
    f.add(105, facts.relation[i]);
    f.add(106, facts.cue[i]);
    f.add(107, facts.coarse[i]);
    f.add(108, facts.fine[i]);
    f.add(109, next, facts.cue[i] & 16);
    f.add(110, nextHead);
    f.add(111, lemma, nextHead);
    f.add(112, lemma, next);
    f.add(113, facts.fine[i], next);
    f.add(114, facts.cue[i], next, nextHead);
    f.add(115, here, facts.cue[i]);
    f.add(116, previous, facts.cue[i] & 16);
    f.add(117, facts.headNear(i, 0));
    f.add(118, facts.headNear(i, 0), facts.cue[i] & 17);
    f.add(119, quoted, facts.cue[i] & 1);
    boolean firstInSegment = i == facts.segmentStart[facts.segment[i]];
    int toEnd = facts.segmentEnd[facts.segment[i]] - i;
    f.add(120, firstInSegment ? 1 : 0, facts.cue[i] & 17, previous < 0 ? 0 : 1);
    f.add(121, Facts.bucket(toEnd), facts.cue[i] & 17);
    f.add(122, facts.near(facts.form, i, 1, 1));
    f.add(123, facts.near(facts.form, i, -1, 1));
    f.add(124, lemma, facts.near(facts.upos, i, 1, -1));
    f.add(125, lemma, facts.near(facts.form, i, 1, 1));
    f.add(126, lemma, facts.near(facts.form, i, -1, 1));
    f.add(127, facts.near(facts.form, i, 2, 1), facts.upos[i]);
    f.add(128, facts.near(facts.form, i, -2, 1), facts.upos[i]);
    f.add(129, lemma, facts.near(facts.fine, i, 1, -1));
    long rule = facts.rule(i);
    int rulePart = facts.rulePart(i, i);
    f.add(130, rule, rulePart);
    f.add(131, rule, facts.cue[i]);
    f.add(132, rule, lemma);
    tree(i, lemma, f);
    sentence(i, f);
  }

  private void tree(int i, long lemma, Features f) {
    boolean subject = false;
    boolean clause = false;
    for (int child : facts.passage.children(i)) {
      long relation = facts.relation[child];
      f.add(140, relation);
      f.add(141, relation, facts.cue[i]);
      f.add(142, relation, lemma);
      f.add(143, relation, facts.lemma[child]);
      f.add(144, relation, facts.coarse[child], facts.cue[i] & 17);
      f.add(145, relation, facts.entity[child], facts.upos[child]);
      f.add(146, relation, facts.mood[child], facts.cue[i] & 17);
      f.add(147, relation, facts.fine[child], lemma);
      subject |= facts.passage.word(child).is("nsubj");
      clause |=
          facts.passage.word(child).is("ccomp")
              || facts.passage.word(child).is("xcomp")
              || facts.passage.word(child).is("parataxis");
    }
    f.add(148, subject ? 1 : 0, clause ? 1 : 0, facts.cue[i]);
    int head = facts.passage.head(i);
    if (head >= 0) {
      f.add(150, facts.lemma[head], facts.relation[i]);
      f.add(151, facts.relation[i], facts.cue[i]);
      f.add(152, facts.relation[i], facts.mood[head], facts.cue[i] & 17);
      f.add(153, lemma, facts.lemma[head]);
      f.add(154, lemma, facts.cue[head]);
      f.add(155, lemma, facts.fine[head]);
      f.add(156, lemma, facts.entity[head], facts.coarse[head]);
      f.add(157, lemma, head > i ? 1 : 0, Facts.bucket(head - i));
    }
  }

  private void sentence(int i, Features f) {
    int sentence = facts.passage.sentence(i);
    int first = facts.passage.first(sentence);
    int end = facts.passage.end(sentence);
    int subjunctives = 0;
    int marks = 0;
    int cues = 0;
    for (int k = first; k < end; k++) {
      boolean elsewhere = facts.segment[k] != facts.segment[i];
      subjunctives += elsewhere && facts.mood[k] == Facts.KONJUNKTIV1 ? 1 : 0;
      marks += facts.mark[k] != 0 && facts.mark[k] != facts.mark[i] ? 1 : 0;
      cues += k != i && (facts.cue[k] & 16) != 0 ? 1 : 0;
    }
    f.add(160, Math.min(2, subjunctives), facts.cue[i]);
    f.add(161, Facts.bucket(marks), facts.cue[i] & 17);
    f.add(162, Math.min(3, cues), facts.cue[i] & 17);
    f.add(163, Facts.bucket(i - first), facts.cue[i]);
    f.add(164, Facts.bucket(end - i), facts.cue[i]);
    f.add(165, facts.form[end - 1]);
    f.add(166, facts.form[first], facts.cue[i] & 17);
    f.add(167, Math.min(2, subjunctives), facts.lemma[i]);
    f.add(168, marks > 0 ? 1 : 0, facts.lemma[i]);
  }
}

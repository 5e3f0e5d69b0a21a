package wortlaut.speech.model;

import wortlaut.speech.doc.Clauses;
import wortlaut.speech.doc.Marks;
import wortlaut.speech.doc.Passage;
import wortlaut.speech.learn.Features;
import wortlaut.syntax.Upos;

/** Features that tell speech in quotation marks from names, titles and scare quotes. */
final class MarkFeatures {
  private final Facts facts;
  private final Passage passage;
  private final Rows rows;

  MarkFeatures(Facts facts) {
    this.facts = facts;
    this.passage = facts.passage;
    this.rows = new Rows(facts);
  }

  void fill(Marks.Pair pair, Features f) {
    f.clear();
    int open = pair.open();
    int close = pair.close();
    int inner = close - open - 1;
    int sentence = passage.sentence(open);
    boolean several = passage.sentence(close) != sentence;
    boolean finite = false;
    int nouns = 0;
    int small = 0;
    int commas = 0;
    int personal = 0;
    for (int i = open + 1; i < close; i++) {
      finite |= Clauses.finite(passage, i);
      nouns += Clauses.nominal(passage, i) ? 1 : 0;
      small += Character.isLowerCase(passage.form(i).codePointAt(0)) ? 1 : 0;
      commas += passage.is(i, ",") ? 1 : 0;
      personal += passage.word(i).morph().person() == 1 ? 1 : 0;
      if (inner <= 6) {
        f.add(300, facts.lemma[i]);
        f.add(301, facts.upos[i]);
        f.add(302, facts.coarse[i]);
        f.add(303, facts.entity[i]);
      }
    }
    int shape =
        (finite ? 1 : 0)
            + (small > 0 ? 2 : 0)
            + (nouns == inner ? 4 : 0)
            + (several ? 8 : 0)
            + (commas > 0 ? 16 : 0);
    boolean colon = open > 0 && passage.is(open - 1, ":");
    boolean starts = open == passage.first(sentence);
    long ending = close < 1 ? 0 : facts.form[close - 1];
    boolean stop = inner > 0 && ".!?…,".contains(passage.form(close - 1));
    long before = starts ? 1 : facts.form[open - 1];
    int beforeUpos = starts ? -1 : facts.upos[open - 1];
    long after = close + 1 < passage.size() ? facts.form[close + 1] : 1;
    int afterUpos = close + 1 < passage.size() ? facts.upos[close + 1] : -1;
    f.add(304);
    f.add(305, Facts.bucket(inner));
    f.add(306, shape);
    f.add(307, shape, Facts.bucket(inner));
    f.add(308, stop ? ending : 0);
    f.add(309, colon ? 1 : 0, starts ? 1 : 0);
    f.add(310, before);
    f.add(311, beforeUpos, shape);
    f.add(312, after);
    f.add(313, afterUpos, shape);
    f.add(314, before, shape);
    f.add(315, after, shape);
    f.add(316, beforeUpos, afterUpos);
    f.add(317, Math.min(personal, 2));
    f.add(318, pair.depth(), shape);
    f.add(
        319,
        Character.isUpperCase(passage.form(Math.min(open + 1, close)).codePointAt(0)) ? 1 : 0,
        shape);
    f.add(320, starts ? 0 : facts.lemma[open - 1]);
    f.add(321, starts ? 0 : facts.coarse[open - 1], shape);
    f.add(322, starts ? 0 : facts.fine[open - 1]);
    f.add(323, starts ? 0 : facts.entity[open - 1], shape);
    f.add(324, repeated(pair) ? 1 : 0, shape);
    rows(pair, shape, f);
    head(pair, shape, f);
    around(pair, shape, f);
  }

  /** The words around the marks, in their sentence, and those between them. */
  private void rows(Marks.Pair pair, int shape, Features f) {
    int open = pair.open();
    int after = pair.close() + 1;
    int first = passage.first(passage.sentence(open));
    int end = passage.end(passage.sentence(pair.close()));
    long before2 = rows.around(pair, Math.max(first, open - 2), open);
    long after2 = rows.around(pair, after, Math.min(end, after + 2));
    f.add(350, rows.around(pair, Math.max(first, open - 3), open), shape);
    f.add(351, rows.around(pair, after, Math.min(end, after + 3)), shape);
    f.add(352, before2, after2);
    f.add(353, before2, after2, shape);
    f.add(354, rows.around(pair, first, end));
    f.add(355, rows.within(open + 1, pair.close()));
  }

  /** How the marked words hang in the tree. */
  private void head(Marks.Pair pair, int shape, Features f) {
    for (int i = pair.open() + 1; i < pair.close(); i++) {
      int head = passage.head(i);
      if (head < 0 || !pair.holds(head)) {
        f.add(330, facts.relation[i], shape);
        f.add(331, facts.upos[i], facts.relation[i]);
        if (head >= 0) {
          f.add(332, facts.lemma[head]);
          f.add(333, facts.relation[i], facts.lemma[head]);
          f.add(334, facts.cue[head], facts.relation[i]);
          f.add(335, facts.fine[head]);
        }
        return;
      }
    }
  }

  /** The verbs and cues of the sentences outside the marks. */
  private void around(Marks.Pair pair, int shape, Features f) {
    int first = passage.first(passage.sentence(pair.open()));
    int end = passage.end(passage.sentence(pair.close()));
    int cues = 0;
    int words = 0;
    for (int i = first; i < end; i++) {
      if (pair.holds(i)) {
        continue;
      }
      words += passage.punctuation(i) ? 0 : 1;
      if (Clauses.verbal(passage, i) || facts.cue[i] != 0) {
        f.add(340, facts.lemma[i]);
        f.add(341, facts.cue[i]);
        f.add(342, facts.fine[i]);
        boolean near = Math.abs(i < pair.open() ? pair.open() - i : i - pair.close()) <= 3;
        f.add(343, facts.cue[i], near ? 1 : 0, shape);
        f.add(344, facts.lemma[i], near ? 1 : 0);
        cues += (facts.cue[i] & 16) != 0 || facts.cue[i] >= 256 ? 1 : 0;
      }
      if (passage.word(i).upos() == Upos.SCONJ) {
        f.add(345, facts.form[i], shape);
      }
    }
    f.add(346, Math.min(cues, 2), shape);
    f.add(347, Facts.bucket(words), shape);
    f.add(348, passage.size() > 0 && passage.paragraph(passage.sentence(pair.open())) == 0 ? 1 : 0);
  }

  /** Whether the same words stand in marks elsewhere, as names do. */
  private boolean repeated(Marks.Pair pair) {
    int length = pair.close() - pair.open();
    for (Marks.Pair other : facts.pairs) {
      if (other.open() != pair.open() && other.close() - other.open() == length) {
        boolean same = true;
        for (int k = 1; k < length && same; k++) {
          same = facts.form[pair.open() + k] == facts.form[other.open() + k];
        }
        if (same) {
          return true;
        }
      }
    }
    return false;
  }
}

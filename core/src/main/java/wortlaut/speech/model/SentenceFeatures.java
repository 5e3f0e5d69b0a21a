package wortlaut.speech.model;

import java.util.BitSet;
import java.util.List;
import wortlaut.record.StatementType;
import wortlaut.speech.doc.Draft;
import wortlaut.speech.doc.Passage;
import wortlaut.speech.doc.Speakers;
import wortlaut.speech.learn.Features;
import wortlaut.syntax.Upos;

/** Features that tell whether a whole sentence is speech without a frame, or sums speech up. */
final class SentenceFeatures {
  static final int EDGES = 2;

  private final Facts facts;
  private final Passage passage;
  private final BitSet framed = new BitSet();
  private final BitSet indirect = new BitSet();
  private final BitSet direct = new BitSet();
  private final int[] covered; // by sentence: what stands in it already

  SentenceFeatures(Facts facts, List<Draft> before) {
    this.facts = facts;
    this.passage = facts.passage;
    for (Draft draft : before) {
      framed.or(draft.frame());
      (draft.type() == StatementType.DIRECT ? direct : indirect).or(draft.quote());
    }
    covered = new int[passage.sentences()];
    for (int s = 0; s < covered.length; s++) {
      covered[s] = covered(s);
    }
  }

  private int covered(int s) {
    int size = passage.end(s) - passage.first(s);
    int i = share(indirect, s, size);
    int d = share(direct, s, size);
    int f = share(framed, s, size);
    return i * 16 + d * 4 + f;
  }

  private int share(BitSet set, int s, int size) {
    int count = set.get(passage.first(s), passage.end(s)).cardinality();
    return count == 0 ? 0 : 4 * count < size ? 1 : 4 * count < 3 * size ? 2 : 3;
  }

  /** Whether hardly anything of a sentence is left over by the statements with a frame. */
  boolean taken(int s) {
    BitSet all = indirect.get(passage.first(s), passage.end(s));
    all.or(framed.get(passage.first(s), passage.end(s)));
    return 2 * all.cardinality() > passage.end(s) - passage.first(s);
  }

  int edge(int s) {
    return s > 0 && passage.paragraph(s) == passage.paragraph(s - 1) ? 1 : 0;
  }

  /** The verb that carries a sentence: its root, or the verb that the root copies. */
  int verb(int s) {
    for (int i = passage.first(s); i < passage.end(s); i++) {
      if (passage.head(i) < 0) {
        return i;
      }
    }
    return passage.first(s);
  }

  /** The finite verb of the main clause, -1 if there is none. */
  int finite(int s) {
    int root = verb(s);
    if (isFinite(facts.mood[root])) {
      return root;
    }
    for (int child : passage.children(root)) {
      boolean carries = passage.word(child).is("aux") || passage.word(child).is("cop");
      if (carries && isFinite(facts.mood[child])) {
        return child;
      }
    }
    return -1;
  }

  private static boolean isFinite(int mood) {
    return mood == Facts.INDICATIVE
        || mood == Facts.KONJUNKTIV1
        || mood == Facts.KONJUNKTIV2
        || mood == Facts.OTHER_FINITE;
  }

  private int mood(int s) {
    int finite = s < 0 || s >= passage.sentences() ? -1 : finite(s);
    return finite < 0 ? 0 : facts.mood[finite];
  }

  private int covered(int s, int offset) {
    int at = s + offset;
    return at < 0 || at >= covered.length ? -1 : covered[at];
  }

  void fill(int s, Features f) {
    f.clear();
    int root = verb(s);
    int finite = finite(s);
    int mood = mood(s);
    long finiteForm = finite < 0 ? 0 : facts.form[finite];
    long finiteLemma = finite < 0 ? 0 : facts.lemma[finite];
    int here = covered[s];
    int previous = covered(s, -1);
    boolean sameParagraph = edge(s) == 1;
    int subject = Speakers.subject(passage, root);
    long subjectLemma = subject < 0 ? 0 : facts.lemma[subject];
    int subjectKind = subject < 0 ? -1 : facts.entity[subject] * 32 + facts.upos[subject];
    f.add(500);
    f.add(501, here);
    f.add(502, previous, mood);
    f.add(503, previous, mood, here);
    f.add(504, covered(s, 1));
    f.add(505, mood, here);
    f.add(506, finiteLemma, facts.mood[root]);
    f.add(507, finiteForm);
    f.add(508, finiteForm, here);
    f.add(509, finiteLemma, previous);
    f.add(510, facts.lemma[root]);
    f.add(511, facts.lemma[root], here);
    f.add(512, facts.cue[root], here);
    f.add(513, facts.fine[root]);
    f.add(514, facts.fine[root], here);
    f.add(515, facts.lemma[root], subjectKind);
    f.add(516, facts.cue[root], subjectKind);
    f.add(517, subjectKind, here);
    f.add(518, subjectLemma);
    f.add(519, subject < 0 ? 0 : facts.fine[subject], facts.cue[root]);
    f.add(520, mood, mood(s - 1), sameParagraph ? 1 : 0);
    f.add(521, mood, mood(s + 1));
    f.add(522, facts.form[passage.first(s)]);
    f.add(523, facts.form[passage.first(s)], mood);
    f.add(524, facts.form[passage.end(s) - 1], mood);
    f.add(525, Facts.bucket(passage.end(s) - passage.first(s)));
    f.add(526, sameParagraph ? 1 : 0, previous, mood);
    f.add(527, Facts.bucket(s), passage.paragraph(s) == 0 ? 1 : 0);
    f.add(528, finiteLemma, facts.lemma[root]);
    f.add(529, finite < 0 ? 0 : facts.mood[finite], finiteLemma, facts.mood[root]);
    f.add(530, facts.ruledAs[s], here);
    f.add(531, facts.ruledAs[s], previous);
    f.add(532, facts.ruledAs[s], s == 0 ? -1 : facts.ruledAs[s - 1]);
    for (int child : passage.children(root)) {
      f.add(540, facts.relation[child], facts.cue[root]);
      f.add(541, facts.relation[child], facts.lemma[root]);
      if (!passage.punctuation(child)) {
        f.add(542, facts.relation[child], facts.lemma[child]);
        f.add(543, facts.relation[child], facts.fine[child]);
        f.add(544, facts.relation[child], facts.mood[child], facts.cue[root]);
        f.add(545, facts.relation[child], facts.entity[child], facts.cue[root]);
      }
    }
    words(s, f);
  }

  private void words(int s, Features f) {
    int konjunktiv1 = 0;
    int konjunktiv2 = 0;
    int people = 0;
    for (int i = passage.first(s); i < passage.end(s); i++) {
      konjunktiv1 += facts.mood[i] == Facts.KONJUNKTIV1 ? 1 : 0;
      konjunktiv2 += facts.mood[i] == Facts.KONJUNKTIV2 ? 1 : 0;
      people += facts.entity[i] == 1 || facts.entity[i] == 2 ? 1 : 0;
      boolean free = !indirect.get(i) && !direct.get(i) && !framed.get(i);
      if (free && !passage.punctuation(i)) {
        f.add(550, facts.lemma[i]);
        f.add(551, facts.fine[i]);
        if (facts.cue[i] != 0) {
          f.add(552, facts.cue[i]);
          f.add(553, facts.cue[i], facts.relation[i]);
          f.add(554, facts.lemma[i], facts.mood[i]);
          f.add(555, facts.lemma[i], facts.relation[i]);
        }
        if (passage.word(i).upos() == Upos.VERB || passage.word(i).upos() == Upos.AUX) {
          f.add(556, facts.lemma[i], facts.mood[i]);
          f.add(557, facts.coarse[i], facts.mood[i]);
        }
      }
    }
    f.add(560, Math.min(2, konjunktiv1), Math.min(2, konjunktiv2), covered[s]);
    f.add(561, Math.min(2, konjunktiv1), Math.min(2, konjunktiv2), covered(s, -1));
    f.add(562, Math.min(2, people), facts.cue[verb(s)]);
  }
}

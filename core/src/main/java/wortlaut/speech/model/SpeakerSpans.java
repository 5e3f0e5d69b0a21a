package wortlaut.speech.model;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import wortlaut.speech.cue.CueLexicon;
import wortlaut.speech.doc.Clauses;
import wortlaut.speech.doc.Passage;

/**
 * Words that were taken for a speaker, cut where no speaker goes on: at a finite verb and at a
 * particle that brings another source, as in "Raab laut Spiegel". Wrong trees hang too much under a
 * noun; of the speakers in the gold not one in two hundred holds either.
 */
final class SpeakerSpans {
  private final Passage passage;
  private final BitSet verbs = new BitSet(); // finite ones outside marks
  private final BitSet particles = new BitSet(); // those that bring a source

  SpeakerSpans(Facts facts) {
    this.passage = facts.passage;
    for (int i = 0; i < passage.size(); i++) {
      verbs.set(i, facts.mood[i] != Facts.NONE && facts.mark[i] == 0 && Clauses.finite(passage, i));
      particles.set(i, facts.cue[i] >= 256 && particle(i));
    }
  }

  /** The pieces in order, without commas at their ends; none if nothing but commas stays. */
  List<BitSet> pieces(BitSet words) {
    int first = words.nextSetBit(0);
    if (!cut(words, first)) {
      return List.of(words);
    }
    List<BitSet> found = new ArrayList<>();
    BitSet piece = new BitSet();
    for (int i = first; i >= 0; i = words.nextSetBit(i + 1)) {
      if (verbs.get(i)) {
        dropClause(piece);
      }
      if (verbs.get(i) || i > first && particles.get(i)) {
        keep(piece, found);
        piece = new BitSet();
      } else {
        piece.set(i);
      }
    }
    keep(piece, found);
    return found;
  }

  private boolean cut(BitSet words, int first) {
    return words.intersects(verbs)
        || words.intersects(particles)
        || first < 0
        || passage.is(first, ",")
        || passage.is(words.length() - 1, ",");
  }

  /** The piece that holds the head, else the longest; the words themselves if there is none. */
  BitSet main(BitSet words, int head) {
    BitSet best = new BitSet();
    for (BitSet piece : pieces(words)) {
      if (piece.get(head)) {
        return piece;
      }
      best = piece.cardinality() > best.cardinality() ? piece : best;
    }
    return best.isEmpty() ? words : best;
  }

  /** Before a verb: what stands behind the last comma is the clause that the verb belongs to. */
  private void dropClause(BitSet piece) {
    for (int i = piece.length() - 1; i >= 0; i = piece.previousSetBit(i - 1)) {
      if (passage.is(i, ",")) {
        piece.clear(i, piece.length());
        return;
      }
    }
  }

  private boolean particle(int i) {
    CueLexicon.Place place = CueLexicon.german().particle(passage.form(i));
    boolean inPhrases = passage.is(i, "nach") || passage.is(i, "so") && !passage.is(i - 1, ",");
    return place != null && place != CueLexicon.Place.WHOLE && !inPhrases;
  }

  private void keep(BitSet piece, List<BitSet> found) {
    while (!piece.isEmpty() && passage.is(piece.nextSetBit(0), ",")) {
      piece.clear(piece.nextSetBit(0));
    }
    while (!piece.isEmpty() && passage.is(piece.length() - 1, ",")) {
      piece.clear(piece.length() - 1);
    }
    if (!piece.isEmpty()) {
      found.add(piece);
    }
  }
}

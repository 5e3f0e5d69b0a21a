package wortlaut.speech.model;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import wortlaut.record.StatementType;
import wortlaut.speech.doc.Clauses;
import wortlaut.speech.doc.Draft;
import wortlaut.speech.doc.Passage;
import wortlaut.speech.learn.Features;
import wortlaut.syntax.Upos;

/**
 * Who may have said what, seen once all statements of the article are read: the speaker that the
 * first reading took, those of the statements around, and the noun phrases near. The choice among
 * them is learned from first readings of articles that the readers had not been shown, so that it
 * knows how far these can be trusted.
 */
final class SpeakerChoice {
  private static final int AROUND = 4; // statements before and after
  private static final int EARLIER = 40; // statements whose speakers are counted
  private static final int BACK = 2; // sentences
  private static final long DIRECT = 12345; // a name for features

  private final Facts facts;
  private final Passage passage;
  private final List<Draft> drafts;
  private final SpeakerCandidates single;
  private final TreePaths tree;
  private final SpeakerMarginals marginals;
  private final SpeakerContext context;
  private final SpeakerSpans spans;
  private final long[] reasons; // by statement
  private final int[] places; // by statement
  private final int[] speakers; // by statement: the actor that its speaker is, 0 if none
  private int mood; // of the statement in hand
  private int top; // the word it hangs by

  /**
   * @param first the first reading of the article
   */
  SpeakerChoice(Facts facts, ModelReader.Reading first) {
    this.facts = facts;
    this.passage = facts.passage;
    this.drafts = first.drafts();
    this.marginals = new SpeakerMarginals(first);
    this.single = new SpeakerCandidates(facts);
    this.tree = new TreePaths(facts);
    this.speakers = new int[drafts.size()];
    this.reasons = drafts.stream().mapToLong(SpeakerChoice::reason).toArray();
    this.places = drafts.stream().mapToInt(SpeakerChoice::place).toArray();
    for (int d = 0; d < speakers.length; d++) {
      BitSet words = drafts.get(d).speaker();
      speakers[d] = words.isEmpty() ? 0 : facts.parties.of(words, single.head(words));
    }
    this.context = new SpeakerContext(facts, drafts, speakers);
    this.spans = facts.spans;
  }

  /** The candidates for a statement: nobody, then the first reading's, then others. */
  List<SpeakerCandidates.Candidate> of(int at) {
    Draft draft = drafts.get(at);
    List<BitSet> sets = new ArrayList<>();
    add(sets, draft.speaker());
    for (int step = 1; step <= AROUND; step++) {
      if (at - step >= 0) {
        add(sets, drafts.get(at - step).speaker());
      }
      if (at + step < drafts.size() && near(drafts.get(at + step), draft)) {
        add(sets, drafts.get(at + step).speaker());
      }
    }
    int sentence = passage.sentence(draft.quote().nextSetBit(0));
    int last = passage.sentence(draft.quote().length() - 1);
    phrases(sets, draft, Math.max(0, sentence - BACK), sentence);
    phrases(sets, draft, Math.max(last, sentence + 1), last + 1);
    List<SpeakerCandidates.Candidate> found = new ArrayList<>();
    Features f = new Features();
    mood = mood(draft);
    top = tree.top(draft.quote());
    marginals.at(at);
    context.at(at, mood);
    nobody(at, f);
    marginals.nobody(f);
    context.nobody(f);
    found.add(new SpeakerCandidates.Candidate(new BitSet(), hashes(draft, f)));
    List<Draft> earlier = drafts.subList(Math.max(0, at - EARLIER), at);
    for (BitSet words : sets) {
      f.clear();
      single.fill(draft, words, rank(words, earlier), earlier, f);
      fill(at, words, f);
      found.add(new SpeakerCandidates.Candidate(words, hashes(draft, f)));
    }
    return found;
  }

  /** Direct speech has weights of its own besides those of all statements. */
  private static long[] hashes(Draft draft, Features f) {
    return draft.type() == StatementType.DIRECT ? f.twice(DIRECT) : f.hashes();
  }

  private boolean near(Draft other, Draft draft) {
    return passage.sentence(other.quote().nextSetBit(0))
        <= passage.sentence(draft.quote().length() - 1) + 1;
  }

  private void add(List<BitSet> sets, BitSet words) {
    for (BitSet piece : spans.pieces(words)) {
      if (!sets.contains(piece)) {
        sets.add(piece);
      }
    }
  }

  private void phrases(List<BitSet> sets, Draft draft, int from, int to) {
    for (int s = from; s <= Math.min(to, passage.sentences() - 1); s++) {
      for (int i = passage.first(s); i < passage.end(s); i++) {
        if (draft.quote().get(i)) {
          continue;
        }
        if (single.heads(i)) {
          BitSet phrase = Clauses.nounPhrase(passage, i);
          outside(sets, draft, phrase);
          outside(sets, draft, beforePreposition(phrase, i));
          outside(sets, draft, withApposition(phrase));
        }
        if (facts.parties.at(i) != 0 && facts.parties.place(i) % 2 == 1) {
          BitSet mention = new BitSet();
          int actor = facts.parties.at(i);
          for (int k = i; k < passage.end(s) && facts.parties.at(k) == actor; k++) {
            mention.set(k);
          }
          outside(sets, draft, mention);
        }
        if (tells(i) && (i == 0 || facts.entity[i - 1] != facts.entity[i])) {
          BitSet name = new BitSet();
          for (int k = i; k < passage.end(s) && facts.entity[k] == facts.entity[i]; k++) {
            name.set(k);
          }
          outside(sets, draft, name);
        }
      }
    }
  }

  private boolean tells(int i) {
    return facts.entity[i] == 1 || facts.entity[i] == 2;
  }

  private void outside(List<BitSet> sets, Draft draft, BitSet phrase) {
    if (phrase != null && !phrase.intersects(draft.quote())) {
      add(sets, phrase);
    }
  }

  /** The phrase up to the first preposition behind its head: parsers hang too much there. */
  private BitSet beforePreposition(BitSet phrase, int head) {
    for (int i = head + 1; i < phrase.length(); i++) {
      if (passage.word(i).upos() == Upos.ADP) {
        return phrase.get(0, i);
      }
    }
    return null;
  }

  /** The phrase with the one behind its comma, where that ends with a comma or other mark too. */
  private BitSet withApposition(BitSet phrase) {
    int comma = phrase.length();
    if (comma + 1 >= passage.size() || !passage.is(comma, ",") || facts.phrase[comma + 1] < 0) {
      return null;
    }
    int head = facts.phrase[comma + 1];
    int end = comma + 1;
    while (end < passage.size() && facts.phrase[end] == head) {
      end++;
    }
    boolean closed = end < passage.size() && passage.punctuation(end);
    if (!closed || passage.sentence(end) != passage.sentence(comma)) {
      return null;
    }
    BitSet whole = (BitSet) phrase.clone();
    whole.set(comma, end);
    return whole;
  }

  private static int rank(BitSet words, List<Draft> earlier) {
    for (int e = earlier.size() - 1, rank = 0; e >= 0 && rank < AROUND; e--, rank++) {
      if (earlier.get(e).speaker().equals(words)) {
        return rank;
      }
    }
    return -1;
  }

  private static int sure(double p) {
    return (int) Math.min(5, 6 * p);
  }

  /** Where the first reading took the speaker from: 0 nowhere, 1 the frame, 2 elsewhere. */
  static int place(Draft draft) {
    return draft.speaker().isEmpty() ? 0 : draft.speaker().intersects(draft.frame()) ? 1 : 2;
  }

  private static long reason(Draft draft) {
    String reason = draft.reason();
    int in = reason.indexOf(" in ");
    int cue = reason.indexOf(" cue");
    return Features.of(
        in > 0 ? reason.substring(0, in) : cue > 0 ? reason.substring(0, cue) : reason);
  }

  private void nobody(int at, Features f) {
    Draft draft = drafts.get(at);
    int type = draft.type().ordinal();
    int cue = draft.cue().nextSetBit(0);
    f.add(800, type);
    f.add(801, type, places[at], sure(draft.confidence()));
    f.add(802, reasons[at], places[at]);
    f.add(803, cue < 0 ? 0 : facts.lemma[cue], places[at]);
    f.add(804, type, cue < 0 ? 0 : facts.cue[cue], places[at]);
    f.add(805, type, at == 0 ? 1 : 0);
    f.add(806, type, Math.min(4, passage.sentence(draft.quote().nextSetBit(0))));
    f.add(807, type, Facts.bucket(draft.quote().cardinality()), places[at]);
  }

  private void fill(int at, BitSet words, Features f) {
    Draft draft = drafts.get(at);
    int type = draft.type().ordinal();
    int open = draft.quote().nextSetBit(0);
    int head = single.head(words);
    boolean first = words.equals(draft.speaker());
    int place = places[at];
    double like = draft.speaker().isEmpty() ? 0 : IndirectReader.likeness(words, draft.speaker());
    int likeness = first ? 3 : like >= 0.5 ? 2 : like > 0 ? 1 : 0;
    long kind = Features.mix(facts.entity[head], facts.upos[head]);
    long reason = reasons[at];
    f.add(820, type, likeness, place);
    f.add(821, reason, likeness, sure(draft.confidence()));
    f.add(822, reason, likeness, kind);
    f.add(823, likeness, facts.relation[head], facts.upos[head]);
    f.add(824, likeness, place, facts.fine[head]);
    f.add(825, likeness, place, facts.lemma[head]);
    int last = words.length() - 1;
    boolean named = tells(last);
    int prepositions = 0;
    int commas = 0;
    for (int i = head + 1; i <= last; i++) {
      prepositions += passage.word(i).upos() == Upos.ADP ? 1 : 0;
      commas += passage.is(i, ",") ? 1 : 0;
    }
    boolean goesOn =
        last + 1 < passage.size()
            && facts.phrase[last + 1] >= 0
            && facts.phrase[last + 1] == facts.phrase[last];
    boolean starts =
        words.nextSetBit(0) > 0
            && facts.phrase[words.nextSetBit(0)] >= 0
            && facts.phrase[words.nextSetBit(0)] == facts.phrase[words.nextSetBit(0) - 1];
    int bounds = (goesOn ? 1 : 0) + (starts ? 2 : 0) + (named ? 4 : 0);
    f.add(827, bounds, Math.min(2, prepositions), Math.min(2, commas));
    f.add(828, bounds, likeness, place);
    f.add(829, bounds, passage.word(words.nextSetBit(0)).upos().ordinal(), facts.upos[last]);
    f.add(826, likeness, Math.min(6, words.cardinality()), place);
    cue(draft, words, head, likeness, f);
    place(draft, words, head, likeness, f);
    for (int other = Math.max(0, at - AROUND);
        other < Math.min(drafts.size(), at + AROUND);
        other++) {
      if (other != at) {
        beside(at, other, words, f);
      }
    }
    int verb = passage.head(head);
    int brings = verb < 0 || draft.quote().get(verb) ? 0 : facts.cue[verb] & 21;
    int sentences = Math.max(-2, Math.min(3, passage.sentence(open) - passage.sentence(head)));
    f.add(870, likeness, mood, sentences);
    f.add(871, mood, Features.mix(sentences, brings), facts.relation[head]);
    f.add(872, facts.segmentHead[facts.segment[head]], brings, facts.relation[head]);
    f.add(873, likeness, brings, facts.relation[head]);
    f.add(874, Features.mix(mood, likeness), kind, sentences);
    tree.fill(draft, top, head, likeness, f);
    marginals.fill(words, likeness, place, f);
    party(at, words, head, likeness, f);
    context.fill(words, head, likeness, f);
  }

  /** What the candidate is as a party, and where else that party speaks. */
  private void party(int at, BitSet words, int head, int likeness, Features f) {
    Draft draft = drafts.get(at);
    Parties parties = facts.parties;
    int type = draft.type().ordinal();
    int place = places[at];
    int actor = parties.of(words, head);
    int last = words.length() - 1;
    int own = parties.at(head) == 0 ? 0 : 1;
    long what = Features.mix(parties.kind(actor), Features.mix(parties.form(head), own));
    f.add(880, what, likeness, place);
    f.add(881, what, type, place);
    f.add(882, what, facts.relation[head], draft.frame().get(head) ? 1 : 0);
    f.add(883, parties.kind(actor), Math.min(5, parties.mentions(actor)), place);
    int bounds = parties.place(words.nextSetBit(0)) % 2 + (parties.place(last) > 1 ? 2 : 0);
    f.add(884, bounds, own, likeness);
    f.add(885, bounds, facts.upos[last], own);
    if (actor == 0) {
      return;
    }
    f.add(886, parties.named(actor, draft.quote()) ? 1 : 0, type, parties.form(head));
    int speaks = 0;
    int back = 0;
    int next = 0;
    for (int other = 0; other < drafts.size(); other++) {
      boolean same = other != at && speakers[other] == actor;
      speaks += same ? 1 : 0;
      if (same && other < at) {
        back = at - other;
      } else if (same && next == 0) {
        next = other - at;
      }
    }
    f.add(887, Math.min(4, speaks), type, place);
    f.add(888, Math.min(4, back), type, place);
    f.add(889, Math.min(3, next), type, place);
    f.add(890, Math.min(4, back), Math.min(3, next), Features.mix(mood, likeness));
    f.add(891, Math.min(4, back), what, likeness);
    f.add(892, reasons[at], Math.min(3, back), likeness);
  }

  /** How the candidate stands to the cue that the first reading took. */
  private void cue(Draft draft, BitSet words, int head, int likeness, Features f) {
    int cue = draft.cue().nextSetBit(0);
    int type = draft.type().ordinal();
    boolean inFrame = draft.frame().get(head);
    f.add(830, type, inFrame ? 1 : 0, likeness);
    if (cue < 0) {
      f.add(831, type, facts.relation[head], likeness);
      return;
    }
    int verb = cue;
    for (int i = cue; i >= 0; i = draft.cue().nextSetBit(i + 1)) {
      if (Clauses.verbal(passage, i) && facts.cue[i] != 0) {
        verb = i;
      }
    }
    boolean hangs = draft.cue().get(Math.max(0, passage.head(head))) && passage.head(head) >= 0;
    int preposition = passage.child(head, "case");
    long bound = preposition < 0 ? 0 : facts.lemma[preposition];
    int side = head < verb ? 0 : 1;
    int between = facts.segment[head] - facts.segment[verb];
    int segments = Math.max(-3, Math.min(3, between));
    f.add(832, hangs ? 1 : 0, facts.relation[head], likeness);
    f.add(833, Features.mix(hangs ? 1 : 0, facts.relation[head]), facts.lemma[verb], bound);
    f.add(834, Features.mix(hangs ? 1 : 0, facts.relation[head]), facts.cue[verb], bound);
    f.add(835, inFrame ? 1 : 0, bound, facts.lemma[verb]);
    f.add(836, inFrame ? segments : 9, side, facts.relation[head]);
    f.add(837, inFrame ? segments : 9, side, facts.kase[head]);
    f.add(838, inFrame ? 1 : 0, bound, likeness);
    f.add(839, inFrame ? Facts.bucket(head - verb) : 20, likeness);
    boolean tells = facts.entity[head] == 1 || facts.entity[head] == 2;
    f.add(840, inFrame ? 1 : 0, Features.mix(facts.upos[head], tells ? 1 : 0), bound);
    f.add(841, facts.coarse[head], facts.relation[head], inFrame ? 1 : 0);
    f.add(842, inFrame ? 1 : 0, draft.cue().intersects(words) ? 1 : 0, likeness);
  }

  private void place(Draft draft, BitSet words, int head, int likeness, Features f) {
    int open = draft.quote().nextSetBit(0);
    int close = draft.quote().length() - 1;
    int type = draft.type().ordinal();
    int side = head < open ? 0 : head > close ? 2 : 1;
    int edge = side == 0 ? open : close;
    int sentences = Math.max(-3, Math.min(3, passage.sentence(head) - passage.sentence(edge)));
    int verbs = 0;
    int phrases = 0;
    int colon = 0;
    int from = Math.min(head, edge) + 1;
    for (int i = from; i < Math.max(head, edge) && i < from + 60; i++) {
      verbs += facts.mood[i] != Facts.NONE ? 1 : 0;
      phrases += i > 0 && facts.phrase[i] >= 0 && facts.phrase[i] != facts.phrase[i - 1] ? 1 : 0;
      colon |= passage.is(i, ":") ? 1 : 0;
    }
    f.add(850, type, Features.mix(side, sentences), likeness);
    f.add(851, Features.mix(side, sentences), Math.min(3, verbs), colon);
    f.add(852, Features.mix(side, sentences), Math.min(5, phrases), facts.relation[head]);
    f.add(853, Features.mix(side, sentences), facts.entity[head], facts.upos[head]);
    int verb = passage.head(head);
    f.add(854, Features.mix(side, sentences), facts.relation[head], verb < 0 ? 0 : facts.cue[verb]);
    int next = words.length() < passage.size() ? words.length() : words.length() - 1;
    f.add(855, facts.form[next], likeness);
    int before = words.nextSetBit(0) - 1;
    f.add(856, before < 0 ? 0 : facts.form[before], likeness);
    f.add(857, facts.form[words.nextSetBit(0)], likeness);
  }

  /** How the candidate stands to another statement near. */
  private void beside(int at, int beside, BitSet words, Features f) {
    Draft draft = drafts.get(at);
    Draft other = drafts.get(beside);
    int order = Integer.signum(beside - at);
    boolean same = other.speaker().equals(words);
    boolean part = !same && other.speaker().intersects(words);
    boolean framed = other.frame().intersects(words);
    if (!same && !part && !framed && !other.quote().intersects(words)) {
      return;
    }
    int type = draft.type().ordinal();
    int relation = same ? 3 : part ? 2 : framed ? 1 : 0;
    BitSet rest = (BitSet) draft.quote().clone();
    rest.andNot(other.quote());
    int sentence = passage.sentence(draft.quote().nextSetBit(0));
    int gap =
        order < 0
            ? sentence - passage.sentence(other.quote().length() - 1)
            : passage.sentence(other.quote().nextSetBit(0))
                - passage.sentence(draft.quote().length() - 1);
    int nested = rest.isEmpty() ? 2 : draft.quote().intersects(other.quote()) ? 1 : 0;
    long how = Features.mix(Features.mix(relation, nested), order);
    f.add(860, type, how, Math.max(-1, Math.min(3, gap)));
    f.add(861, type, how, other.type().ordinal());
    f.add(862, reasons[at], how, Features.mix(other.type().ordinal(), Math.min(2, gap)));
    f.add(863, how, sure(other.confidence()), places[at]);
    f.add(864, how, places[beside], places[at]);
    boolean paragraph =
        passage.paragraph(sentence)
            == passage.paragraph(passage.sentence(other.quote().nextSetBit(0)));
    f.add(866, how, mood, Math.max(-1, Math.min(3, gap)));
    f.add(865, how, paragraph ? 1 : 0, type);
  }

  /**
   * What the words beside the quotation in its sentence tell: 1 a verb in Konjunktiv I, 2 a verb
   * that brings speech, 4 a colon, 8 other words, 16 a verb in Konjunktiv II.
   */
  private int mood(Draft draft) {
    int sentence = passage.sentence(draft.quote().nextSetBit(0));
    int found = 0;
    int words = 0;
    for (int i = passage.first(sentence); i < passage.end(sentence); i++) {
      if (!draft.quote().get(i)) {
        found |= facts.mood[i] == Facts.KONJUNKTIV1 ? 1 : 0;
        found |= facts.mood[i] != Facts.NONE && (facts.cue[i] & 16) != 0 ? 2 : 0;
        found |= passage.is(i, ":") ? 4 : 0;
        found |= facts.mood[i] == Facts.KONJUNKTIV2 ? 16 : 0;
        words += passage.punctuation(i) ? 0 : 1;
      }
    }
    return words > 2 ? found | 8 : found;
  }
}

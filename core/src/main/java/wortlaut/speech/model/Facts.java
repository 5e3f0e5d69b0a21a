package wortlaut.speech.model;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import wortlaut.record.Actor;
import wortlaut.record.StatementType;
import wortlaut.speech.cue.CueLexicon;
import wortlaut.speech.doc.Clauses;
import wortlaut.speech.doc.Draft;
import wortlaut.speech.doc.Marks;
import wortlaut.speech.doc.Passage;
import wortlaut.speech.learn.Features;
import wortlaut.speech.rules.RuleReader;
import wortlaut.syntax.Morph;
import wortlaut.syntax.Upos;
import wortlaut.syntax.Word;

/**
 * What all features are made of: each word's properties as numbers, and those of the segment (the
 * row of words between two punctuation marks) it stands in. Computed once for an article.
 */
final class Facts {
  static final int NONE = 0;
  static final int INDICATIVE = 1;
  static final int KONJUNKTIV1 = 2;
  static final int KONJUNKTIV2 = 3;
  static final int INFINITIVE = 4;
  static final int PARTICIPLE = 5;
  static final int OTHER_FINITE = 6;

  final Passage passage;
  final List<Marks.Pair> pairs;
  final Parties parties;
  final long[] form;
  final long[] lemma;
  final long[] relation;
  final int[] upos;
  final int[] mood; // NONE to OTHER_FINITE
  final int[] kase;
  final int[] entity;
  final int[] cue; // what the lexicon says, 0 if nothing
  final int[] coarse;
  final int[] fine;
  final int[] mark; // 1 + number of the innermost pair of quotation marks, 0 outside
  final int[] segment; // number of the segment in the article; a punctuation mark ends its segment
  final long[] segmentHead; // by segment: lower-case first word
  final int[] segmentKind; // by segment: bits
  final int[] segmentStart;
  final int[] segmentEnd; // exclusive, with its punctuation
  final int segments;
  final int[] phrase; // the head of the noun phrase a word is in, -1 outside
  final Draft[] ruled; // by word: the statement that the rules find with this word as cue, or null
  final SpeakerSpans spans;
  final int[] ruledAs; // by sentence: what the rules take it for as a whole, 0 for nothing

  static final int SEGMENT_FINITE = 1;
  static final int SEGMENT_SUBJUNCTIVE = 2;
  static final int SEGMENT_ZU = 4;
  static final int SEGMENT_CUE = 8;
  static final int SEGMENT_VERB_FIRST = 16;
  static final int SEGMENT_VERB_LAST = 32;

  /** Facts of an article whose actors are not known. */
  Facts(Passage passage, List<Marks.Pair> pairs) {
    this(passage, pairs, List.of());
  }

  Facts(Passage passage, List<Marks.Pair> pairs, List<Actor> actors) {
    this.passage = passage;
    this.parties = new Parties(passage, actors);
    this.pairs = pairs;
    int n = passage.size();
    form = new long[n];
    lemma = new long[n];
    relation = new long[n];
    upos = new int[n];
    mood = new int[n];
    kase = new int[n];
    entity = new int[n];
    cue = new int[n];
    coarse = new int[n];
    fine = new int[n];
    mark = new int[n];
    segment = new int[n];
    phrase = new int[n];
    for (int i = 0; i < n; i++) {
      word(i);
    }
    for (int i = 0; i < n; i++) {
      phrase[i] = phrase(i);
    }
    for (int p = 0; p < pairs.size(); p++) {
      for (int i = pairs.get(p).open(); i <= pairs.get(p).close(); i++) {
        mark[i] = p + 1;
      }
    }
    ruled = new Draft[n];
    ruledAs = new int[passage.sentences()];
    rules();
    segments = cut();
    segmentHead = new long[segments];
    segmentKind = new int[segments];
    segmentStart = new int[segments];
    segmentEnd = new int[segments];
    describe();
    spans = new SpeakerSpans(this);
  }

  private void word(int i) {
    Word word = passage.word(i);
    form[i] = Features.of(word.form().toLowerCase(Locale.GERMAN));
    lemma[i] = Features.of(passage.lemma(i));
    String name = word.relation();
    int colon = name.indexOf(':');
    relation[i] =
        Features.of(colon > 0 && !name.endsWith("pass") ? name.substring(0, colon) : name);
    upos[i] = word.upos().ordinal();
    mood[i] = mood(word);
    kase[i] = word.morph().kase() == null ? 0 : 1 + word.morph().kase().ordinal();
    entity[i] = word.entity().ordinal();
    cue[i] = cue(i, word);
    int[] classes = WordClasses.of(word.form());
    coarse[i] = classes[0];
    fine[i] = classes[1];
  }

  private void rules() {
    for (Draft draft : new RuleReader().read(passage)) {
      BitSet cue = draft.cue();
      for (int i = cue.nextSetBit(0); i >= 0; i = cue.nextSetBit(i + 1)) {
        ruled[i] = draft.type() == StatementType.INDIRECT || ruled[i] == null ? draft : ruled[i];
      }
      if (draft.cue().isEmpty() && draft.type() != StatementType.DIRECT) {
        int last = passage.sentence(draft.quote().length() - 1);
        for (int s = passage.sentence(draft.quote().nextSetBit(0)); s <= last; s++) {
          ruledAs[s] = 1 + draft.type().ordinal();
        }
      }
    }
  }

  /** The rule that found a statement with this word as cue, 0 if none did. */
  long rule(int i) {
    return ruled[i] == null ? 0 : Features.of(ruled[i].reason());
  }

  /** The part a word is by the rules, seen from a cue: 0 none, 1 quote, 2 frame, 3 speaker. */
  int rulePart(int cue, int i) {
    Draft draft = ruled[cue];
    if (draft == null) {
      return 4;
    }
    return draft.speaker().get(i) ? 3 : draft.quote().get(i) ? 1 : draft.frame().get(i) ? 2 : 0;
  }

  /** Climbs to the head of the noun phrase: up to the word that a verb or nothing governs. */
  private int phrase(int i) {
    int at = i;
    while (!Clauses.nominal(passage, at) || within(at)) {
      int head = passage.head(at);
      boolean leaves =
          head < 0
              || passage.word(at).upos() == Upos.PRON && !within(at)
              || Clauses.verbal(passage, at)
              || passage.word(at).upos() == Upos.CCONJ
              || passage.word(at).is("punct") && Math.abs(head - i) > 12
              || !within(at);
      if (leaves) {
        return passage.word(at).upos() == Upos.PRON ? at : -1;
      }
      at = head;
    }
    return at;
  }

  /** Whether a word belongs to the noun phrase of its head. */
  private boolean within(int i) {
    Word word = passage.word(i);
    int head = passage.head(i);
    if (head < 0 || Clauses.verbal(passage, head)) {
      return false;
    }
    return word.is("det")
        || word.is("amod")
        || word.is("nmod")
        || word.is("appos")
        || word.is("flat")
        || word.is("compound")
        || word.is("nummod")
        || word.is("case")
        || word.is("punct")
        || word.is("advmod");
  }

  /** Where a word stands in its noun phrase: 0 outside, 1 only, 2 first, 3 last, 4 between. */
  int inPhrase(int i) {
    if (phrase[i] < 0) {
      return 0;
    }
    boolean first = i == 0 || phrase[i - 1] != phrase[i];
    boolean last = i + 1 == phrase.length || phrase[i + 1] != phrase[i];
    return first && last ? 1 : first ? 2 : last ? 3 : 4;
  }

  private static int mood(Word word) {
    Morph morph = word.morph();
    if (morph.verbForm() == Morph.VerbForm.INF) {
      return INFINITIVE;
    }
    if (morph.verbForm() == Morph.VerbForm.PART) {
      return PARTICIPLE;
    }
    if (morph.mood() == null) {
      return word.upos() == Upos.VERB || word.upos() == Upos.AUX ? OTHER_FINITE : NONE;
    }
    return switch (morph.mood()) {
      case KONJUNKTIV1 -> KONJUNKTIV1;
      case KONJUNKTIV2 -> KONJUNKTIV2;
      default -> INDICATIVE;
    };
  }

  private int cue(int i, Word word) {
    CueLexicon lexicon = CueLexicon.german();
    if (word.upos() == Upos.VERB || word.upos() == Upos.AUX) {
      CueLexicon.Verb verb = Clauses.cue(passage, i);
      return verb == null
          ? 0
          : 1
              + (verb.clause() ? 1 : 0)
              + (verb.infinitive() ? 2 : 0)
              + (verb.direct() ? 4 : 0)
              + (verb.object() ? 8 : 0)
              + (verb.strong() ? 16 : 0);
    }
    if (word.upos() == Upos.NOUN) {
      return (lexicon.source(passage.lemma(i)) ? 64 : 0)
          + (lexicon.content(passage.lemma(i)) ? 128 : 0);
    }
    CueLexicon.Place place = lexicon.particle(word.form());
    return place == null ? 0 : 256 + place.ordinal();
  }

  private int cut() {
    int number = 0;
    for (int i = 0; i < segment.length; i++) {
      if (i > 0 && (passage.sentence(i) != passage.sentence(i - 1) || cuts(i - 1))) {
        number++;
      }
      segment[i] = number;
    }
    return segment.length == 0 ? 0 : number + 1;
  }

  /** Whether a word is a mark that ends a segment. */
  boolean cuts(int i) {
    String form = passage.form(i);
    return form.equals(",")
        || form.equals(":")
        || form.equals(";")
        || form.equals("–")
        || form.equals("(")
        || form.equals(")");
  }

  private void describe() {
    for (int i = segment.length - 1; i >= 0; i--) {
      segmentStart[segment[i]] = i;
    }
    for (int i = 0; i < segment.length; i++) {
      segmentEnd[segment[i]] = i + 1;
    }
    for (int s = 0; s < segments; s++) {
      int first = segmentStart[s];
      while (first < segmentEnd[s] - 1 && Marks.mark(passage, first) != 0) {
        first++;
      }
      segmentHead[s] = form[first];
      int kind = 0;
      int last = -1;
      for (int i = segmentStart[s]; i < segmentEnd[s]; i++) {
        if (!passage.punctuation(i)) {
          last = i;
        }
        if (mood[i] == INDICATIVE || mood[i] == OTHER_FINITE) {
          kind |= SEGMENT_FINITE;
        } else if (mood[i] == KONJUNKTIV1 || mood[i] == KONJUNKTIV2) {
          kind |= SEGMENT_FINITE | SEGMENT_SUBJUNCTIVE;
        }
        if (passage.is(i, "zu") && i + 1 < segmentEnd[s] && mood[i + 1] == INFINITIVE) {
          kind |= SEGMENT_ZU;
        }
        if ((cue[i] & 16) != 0 && cue[i] < 64) {
          kind |= SEGMENT_CUE;
        }
      }
      kind |= Clauses.verbal(passage, first) ? SEGMENT_VERB_FIRST : 0;
      kind |= last >= 0 && Clauses.verbal(passage, last) ? SEGMENT_VERB_LAST : 0;
      segmentKind[s] = kind;
    }
  }

  /** Bits of a segment of the same sentence as a word, so many after the word's; -1 if outside. */
  int kindNear(int i, int offset) {
    int s = segment[i] + offset;
    return inSentence(i, s) ? segmentKind[s] : -1;
  }

  /** First word of a segment of the same sentence, so many after the word's; 0 if outside. */
  long headNear(int i, int offset) {
    int s = segment[i] + offset;
    return inSentence(i, s) ? segmentHead[s] : 0;
  }

  private boolean inSentence(int i, int s) {
    return s >= 0 && s < segments && passage.sentence(segmentStart[s]) == passage.sentence(i);
  }

  /** A property of a word so many places further in the same sentence; {@code edge} if outside. */
  long near(long[] property, int i, int offset, long edge) {
    int at = i + offset;
    return at < 0 || at >= form.length || passage.sentence(at) != passage.sentence(i)
        ? edge
        : property[at];
  }

  /** As {@link #near(long[], int, int, long)}. */
  int near(int[] property, int i, int offset, int edge) {
    int at = i + offset;
    return at < 0 || at >= form.length || passage.sentence(at) != passage.sentence(i)
        ? edge
        : property[at];
  }

  /** A count put into one of few classes: exact to 4, then doubling. */
  static int bucket(int count) {
    int size = Math.abs(count);
    int bucket =
        size <= 4 ? size : size <= 6 ? 5 : size <= 10 ? 6 : size <= 16 ? 7 : size <= 30 ? 8 : 9;
    return count < 0 ? -bucket : bucket;
  }
}

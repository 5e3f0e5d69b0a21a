package wortlaut.speech.model;

import java.util.List;
import java.util.Locale;
import wortlaut.speech.cue.CueLexicon;
import wortlaut.speech.doc.Clauses;
import wortlaut.speech.doc.Marks;
import wortlaut.speech.doc.Passage;
import wortlaut.speech.learn.Features;
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

  static final int SEGMENT_FINITE = 1;
  static final int SEGMENT_SUBJUNCTIVE = 2;
  static final int SEGMENT_ZU = 4;
  static final int SEGMENT_CUE = 8;
  static final int SEGMENT_VERB_FIRST = 16;
  static final int SEGMENT_VERB_LAST = 32;

  Facts(Passage passage, List<Marks.Pair> pairs) {
    this.passage = passage;
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
    for (int i = 0; i < n; i++) {
      word(i);
    }
    for (int p = 0; p < pairs.size(); p++) {
      for (int i = pairs.get(p).open(); i <= pairs.get(p).close(); i++) {
        mark[i] = p + 1;
      }
    }
    segments = cut();
    segmentHead = new long[segments];
    segmentKind = new int[segments];
    segmentStart = new int[segments];
    segmentEnd = new int[segments];
    describe();
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
    coarse[i] = WordClasses.coarse(word.form());
    fine[i] = WordClasses.fine(word.form());
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
      CueLexicon.Verb verb = lexicon.verb(passage.lemma(i));
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

package wortlaut.speech.rules;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import wortlaut.record.Medium;
import wortlaut.record.StatementType;
import wortlaut.speech.cue.CueLexicon;
import wortlaut.speech.doc.Clauses;
import wortlaut.speech.doc.Clauses.Segment;
import wortlaut.speech.doc.Draft;
import wortlaut.speech.doc.Passage;
import wortlaut.speech.doc.Speakers;
import wortlaut.syntax.Upos;

/** Indirect speech: a cue with its frame, and the clause it brings. */
final class FramedRules {
  private final Passage passage;
  private final BitSet marked;
  private final CueLexicon lexicon = CueLexicon.german();
  private final List<Draft> found = new ArrayList<>();

  FramedRules(Passage passage, BitSet marked) {
    this.passage = passage;
    this.marked = marked;
  }

  List<Draft> read() {
    for (int s = 0; s < passage.sentences(); s++) {
      List<Segment> segments = Clauses.segments(passage, s);
      for (int k = 0; k < segments.size(); k++) {
        Segment segment = segments.get(k);
        boolean done = false;
        for (int i = segment.start(); i < segment.end() && !done; i++) {
          if (!marked.get(i)) {
            done = particle(segments, k, i) || verb(segments, k, i) || noun(segments, k, i);
          }
        }
      }
    }
    return found;
  }

  private boolean particle(List<Segment> segments, int k, int i) {
    CueLexicon.Place place = lexicon.particle(passage.form(i));
    if (place == null || Clauses.verbal(passage, i)) {
      return false;
    }
    int sentence = passage.sentence(i);
    Segment segment = segments.get(k);
    BitSet frame = new BitSet();
    BitSet speaker = new BitSet();
    if (place == CueLexicon.Place.WHOLE) {
      if (passage.is(i, "danach") && !hasSubjunctive(segment.start(), segment.end())) {
        return false;
      }
      frame.set(i);
      speaker.set(i);
    } else if (passage.is(i, "so")) {
      if (k == 0 || i != segment.start() || !verbless(segment)) {
        return false;
      }
      frame.set(i - 1, trimmed(segment));
      speaker.set(i + 1, trimmed(segment));
    } else {
      int head = passage.head(i);
      if (head < 0 || !passage.word(i).is("case")) {
        return false;
      }
      BitSet phrase = Clauses.nounPhrase(passage, head);
      phrase.clear(i);
      boolean source = lexicon.source(passage.lemma(head)) || lexicon.content(passage.lemma(head));
      boolean fits =
          switch (passage.form(i).toLowerCase(Locale.GERMAN)) {
            case "laut", "zufolge" -> true;
            default -> source;
          };
      if (!fits || phrase.isEmpty()) {
        return false;
      }
      speaker.or(phrase);
      frame.or(phrase);
      frame.set(i);
    }
    BitSet cue = new BitSet();
    cue.set(i);
    BitSet quote = new BitSet();
    quote.set(passage.first(sentence), passage.end(sentence));
    quote.andNot(frame);
    add(
        quote,
        cue,
        frame,
        speaker,
        Medium.SW,
        "particle-" + passage.form(i).toLowerCase(Locale.GERMAN));
    return true;
  }

  private boolean verb(List<Segment> segments, int k, int i) {
    if (!Clauses.verbal(passage, i)) {
      return false;
    }
    CueLexicon.Verb verb = Clauses.cue(passage, i);
    if (verb == null || !verb.clause() && !verb.infinitive()) {
      return false;
    }
    Segment segment = segments.get(k);
    int sentence = passage.sentence(i);
    BitSet quote = new BitSet();
    BitSet frame = new BitSet();
    String reason;
    int end = passage.end(sentence);
    if (passage.is(segment.start(), "wie")
        && i > segment.start()
        && (k == 0 || k + 1 < segments.size() || trimmed(segment) - i <= 3)) {
      quote.set(passage.first(sentence), end);
      int from = k == 0 ? segment.start() : segment.start() - 1;
      int to = k == 0 ? segment.end() + 1 : trimmed(segment);
      frame.set(from, Math.min(to, end));
      quote.clear(from, Math.min(to + (k == 0 ? 0 : 1), end));
      reason = "wie-clause";
    } else if (k + 1 < segments.size() && bringsNext(verb, segments.get(k + 1), segments, k + 1)) {
      frame.set(clauseStart(segments, k), segment.end() + 1);
      quote.set(segments.get(k + 1).start(), end);
      reason = "clause-after";
    } else if (k > 0 && i <= segment.start() + 1 && verb.strong()) {
      frame.set(segment.start() - 1, trimmed(segment));
      quote.set(passage.first(sentence), segment.start() - 1);
      if (k + 1 < segments.size()) {
        quote.set(segments.get(k + 1).start(), end);
      }
      reason = "clause-before";
    } else {
      return false;
    }
    quote.andNot(frame);
    BitSet speaker = Speakers.ofVerb(passage, i);
    speaker.andNot(quote);
    add(quote, Clauses.verbGroup(passage, i), frame, speaker, verb.medium(), reason);
    return true;
  }

  private boolean noun(List<Segment> segments, int k, int i) {
    if (passage.word(i).upos() != Upos.NOUN
        || !lexicon.content(passage.lemma(i))
        || k + 1 >= segments.size()
        || i + 2 < segments.get(k).end()) {
      return false;
    }
    Segment next = segments.get(k + 1);
    if (!passage.is(next.start(), "dass") && !infinitive(next)) {
      return false;
    }
    int sentence = passage.sentence(i);
    BitSet frame = new BitSet();
    frame.set(clauseStart(segments, k), segments.get(k).end() + 1);
    BitSet quote = new BitSet();
    quote.set(next.start(), passage.end(sentence));
    int verb = passage.head(i);
    BitSet cue = new BitSet();
    cue.set(i);
    BitSet speaker =
        verb >= 0 && Clauses.verbal(passage, verb) ? Speakers.ofVerb(passage, verb) : new BitSet();
    speaker.and(frame);
    add(quote, cue, frame, speaker, Medium.SW, "noun-clause");
    return true;
  }

  private void add(
      BitSet quote, BitSet cue, BitSet frame, BitSet speaker, Medium medium, String reason) {
    while (!quote.isEmpty() && edge(quote.length() - 1)) {
      quote.clear(quote.length() - 1);
    }
    while (!quote.isEmpty() && edge(quote.nextSetBit(0))) {
      quote.clear(quote.nextSetBit(0));
    }
    if (quote.cardinality() < 2 || quote.intersects(marked) && coveredByMarks(quote)) {
      return;
    }
    found.add(
        new Draft(
            StatementType.INDIRECT, medium, quote, cue, frame, speaker, new BitSet(), reason, 0.6));
  }

  private boolean coveredByMarks(BitSet quote) {
    BitSet rest = (BitSet) quote.clone();
    rest.andNot(marked);
    return rest.cardinality() * 2 < quote.cardinality();
  }

  private boolean edge(int i) {
    return ".,:;–".contains(passage.form(i));
  }

  private boolean bringsNext(CueLexicon.Verb verb, Segment next, List<Segment> segments, int k) {
    String first = passage.form(next.start()).toLowerCase(Locale.GERMAN);
    if (verb.clause() && (first.equals("dass") || first.equals("daß") || first.equals("ob"))) {
      return true;
    }
    Upos upos = passage.word(next.start()).upos();
    boolean relative =
        upos == Upos.PRON
            && passage.word(next.start()).relation().startsWith("nsubj")
            && !Clauses.finite(passage, Math.min(next.start() + 1, passage.size() - 1));
    if (verb.clause()
        && !relative
        && upos != Upos.SCONJ
        && hasSubjunctive(next.start(), next.end())) {
      return true;
    }
    if (verb.infinitive() && infinitive(next)) {
      return true;
    }
    return verb.clause() && verb.strong() && !relative && verbSecond(next);
  }

  private boolean verbSecond(Segment segment) {
    Upos first = passage.word(segment.start()).upos();
    if (first == Upos.SCONJ || first == Upos.CCONJ || first == Upos.ADP) {
      return false;
    }
    for (int i = segment.start() + 1; i < Math.min(segment.start() + 6, segment.end() - 1); i++) {
      if (Clauses.finite(passage, i)) {
        return true;
      }
    }
    return false;
  }

  private boolean infinitive(Segment segment) {
    for (int i = segment.start(); i + 1 < segment.end(); i++) {
      if (passage.is(i, "zu") && Clauses.verbal(passage, i + 1)) {
        return !passage.is(segment.start(), "um");
      }
    }
    int last = segment.end() - 1;
    while (last > segment.start() && passage.punctuation(last)) {
      last--;
    }
    return Clauses.verbal(passage, last) && passage.form(last).matches("\\p{L}+zu\\p{L}+en");
  }

  private boolean hasSubjunctive(int start, int end) {
    for (int i = start; i < end; i++) {
      if (Clauses.subjunctive(passage, i)) {
        return true;
      }
    }
    return false;
  }

  private boolean verbless(Segment segment) {
    for (int i = segment.start(); i < segment.end(); i++) {
      if (Clauses.verbal(passage, i)) {
        return false;
      }
    }
    return true;
  }

  private int trimmed(Segment segment) {
    int end = segment.end();
    while (end > segment.start() && edge(end - 1)) {
      end--;
    }
    return end;
  }

  /**
   * Where the clause of a segment begins: relative clauses and appositions before it belong to it.
   */
  private int clauseStart(List<Segment> segments, int k) {
    return k == 0
        ? segments.get(0).start()
        : passage.first(passage.sentence(segments.get(k).start()));
  }
}

package wortlaut.speech.doc;

import java.util.BitSet;
import wortlaut.speech.cue.CueLexicon;
import wortlaut.syntax.Upos;

/** Finds the words that name who speaks, from the tree around a cue. */
public final class Speakers {
  private Speakers() {}

  /** The subject of a cue verb, or of the verb it shares it with; nothing for es and man. */
  public static BitSet ofVerb(Passage passage, int verb) {
    BitSet subject = ofSubject(passage, verb);
    return subject == null ? beside(passage, verb) : subject;
  }

  /** As {@link #ofVerb}, by the tree alone; null where it has no subject. */
  public static BitSet ofSubject(Passage passage, int verb) {
    int at = verb;
    for (int steps = 0; at >= 0 && steps < 3; steps++) {
      int subject = subject(passage, at);
      if (subject >= 0) {
        return impersonal(passage, subject) ? new BitSet() : Clauses.nounPhrase(passage, subject);
      }
      boolean shares =
          passage.word(at).is("conj") || passage.word(at).is("xcomp") || passage.word(at).is("aux");
      at = shares ? passage.head(at) : -1;
    }
    return null;
  }

  /** Where the tree has no subject: the phrase right after an inverted verb, or right before it. */
  private static BitSet beside(Passage passage, int verb) {
    int sentence = passage.sentence(verb);
    boolean inverted = verb > passage.first(sentence) && passage.is(verb - 1, ",");
    int step = inverted || verb == passage.first(sentence) ? 1 : -1;
    for (int i = verb + step, looked = 0;
        i >= passage.first(sentence) && i < passage.end(sentence) && looked < 4;
        i += step, looked++) {
      boolean oblique = passage.child(i, "case") >= 0;
      if (Clauses.nominal(passage, i) && !oblique
          || passage.word(i).upos() == Upos.PRON && passage.word(i).morph().person() == 3) {
        return impersonal(passage, i) ? new BitSet() : Clauses.nounPhrase(passage, i);
      }
      if (passage.is(i, ",")) {
        break;
      }
    }
    return new BitSet();
  }

  /** The head word of the subject, or -1; the agent (<em>von</em>, <em>durch</em>) of a passive. */
  public static int subject(Passage passage, int verb) {
    int passive = -1;
    for (int child : passage.children(verb)) {
      String relation = passage.word(child).relation();
      if (relation.equals("nsubj")) {
        return child;
      }
      if (relation.equals("nsubj:pass")) {
        passive = child;
      }
    }
    CueLexicon.Verb cue = Clauses.cue(passage, verb);
    if (passive >= 0 && cue != null && cue.quotes()) {
      return passive;
    }
    if (passive >= 0) {
      for (int child : passage.children(verb)) {
        int preposition = passage.child(child, "case");
        if (passage.word(child).is("obl")
            && preposition >= 0
            && (passage.is(preposition, "von") || passage.is(preposition, "durch"))) {
          return child;
        }
      }
    }
    return -1;
  }

  private static boolean impersonal(Passage passage, int subject) {
    return passage.is(subject, "es") || passage.is(subject, "man");
  }

  /** Whether some words name nobody: <em>man</em>, <em>es</em>, or marks alone. */
  public static boolean nobody(Passage passage, BitSet words) {
    return words.stream().allMatch(i -> passage.punctuation(i) || impersonal(passage, i));
  }

  /** Whether a word can head a speaker: a name, a noun, or a personal pronoun. */
  public static boolean possible(Passage passage, int i) {
    Upos upos = passage.word(i).upos();
    return upos == Upos.NOUN || upos == Upos.PROPN || upos == Upos.PRON && !impersonal(passage, i);
  }
}

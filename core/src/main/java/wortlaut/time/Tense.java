package wortlaut.time;

import wortlaut.syntax.Morph;
import wortlaut.syntax.Sentence;
import wortlaut.syntax.Upos;
import wortlaut.syntax.Word;

/** Where the clause around a time expression lies, seen from the day of publication. */
enum Tense {
  PAST,
  PRESENT,
  FUTURE,
  /** No finite verb, as in headlines and listings. */
  NONE;

  /** The tense of the clause that the word at a code point stands in. */
  static Tense at(Sentence sentence, int offset) {
    Word word = wordAt(sentence, offset);
    for (int steps = 0; word != null && steps < 40; steps++) {
      if (word.upos() == Upos.VERB || word.upos() == Upos.AUX || word.head() == 0) {
        Tense tense = of(sentence, word);
        if (tense != null) {
          return tense;
        }
      }
      word = sentence.head(word);
    }
    return finite(sentence);
  }

  private static Word wordAt(Sentence sentence, int offset) {
    for (Word word : sentence.words()) {
      if (word.start() <= offset && offset < word.end()) {
        return word;
      }
    }
    return null;
  }

  private static Tense of(Sentence sentence, Word verb) {
    Word finite = isFinite(verb) ? verb : null;
    for (Word child : sentence.children(verb)) {
      if ((child.is("aux") || child.is("cop")) && isFinite(child)) {
        finite = child;
        break;
      }
    }
    return finite == null ? null : of(finite, verb);
  }

  private static Tense of(Word finite, Word verb) {
    if (finite.morph().tense() == Morph.Tense.PAST) {
      return finite.morph().subjunctive() ? PRESENT : PAST;
    }
    boolean participle = finite != verb && verb.morph().verbForm() == Morph.VerbForm.PART;
    return switch (finite.lemma()) {
      case "werden" -> finite != verb && !participle ? FUTURE : PRESENT;
      case "haben", "sein" -> participle ? PAST : PRESENT;
      case "wollen", "sollen" -> finite == verb ? PRESENT : FUTURE;
      default -> PRESENT;
    };
  }

  /** The tense of the first finite verb. */
  private static Tense finite(Sentence sentence) {
    for (Word word : sentence.words()) {
      if (isFinite(word)) {
        Word head = word.is("aux") ? sentence.head(word) : word;
        return of(word, head == null ? word : head);
      }
    }
    return NONE;
  }

  private static boolean isFinite(Word word) {
    return word.morph().verbForm() == Morph.VerbForm.FIN;
  }
}

package wortlaut.syntax.morph;

import java.util.List;
import java.util.function.Predicate;
import wortlaut.syntax.Morph;
import wortlaut.syntax.Morph.Mood;
import wortlaut.syntax.Upos;
import wortlaut.syntax.Word;

/**
 * Chooses the reading of a finite verb by its subject. Forms that can be Konjunktiv or indicative
 * are indicative ("kommen", "sagte"): German uses the Konjunktiv in earnest only where it shows
 * (Duden, Die Grammatik, § 729). "habe", "werde", "komme" show it in the third person only.
 */
final class FiniteVerbs {
  private final SentenceForms forms;
  private final Lexicon lexicon;

  FiniteVerbs(SentenceForms forms, Lexicon lexicon) {
    this.forms = forms;
    this.lexicon = lexicon;
  }

  /** The best of the finite readings of a verb. */
  VerbReading choose(Word verb, List<VerbReading> readings) {
    Word subject = subject(verb);
    int person = person(verb, subject);
    Morph.Number number = number(subject);
    boolean command = subject == null && first(verb) && closes("!");
    List<VerbReading> left =
        keep(readings, reading -> command == (reading.morph().mood() == Mood.IMP));
    left = keep(left, reading -> reading.morph().person() == person);
    left = keep(left, reading -> number == null || reading.morph().number() == number);
    Mood preferred = conditional(verb, left) ? Mood.KONJUNKTIV2 : Mood.IND;
    left = keep(left, reading -> reading.morph().mood() == preferred);
    return left.get(0);
  }

  private static List<VerbReading> keep(
      List<VerbReading> readings, Predicate<VerbReading> condition) {
    if (readings.size() == 1) {
      return readings;
    }
    List<VerbReading> kept = readings.stream().filter(condition).toList();
    return kept.isEmpty() ? readings : kept;
  }

  /** The subject of the verb's clause, that of the first conjunct if it has none of its own. */
  Word subject(Word verb) {
    Word head = verb.is("aux") || verb.is("cop") ? forms.sentence.head(verb) : verb;
    for (int depth = 0; head != null && depth < 8; depth++) {
      Word subject = forms.child(head, "nsubj");
      if (subject == null) {
        subject = forms.child(head, "csubj");
      }
      if (subject != null) {
        return subject;
      }
      head = head.is("conj") ? forms.sentence.head(head) : null;
    }
    return null;
  }

  private int person(Word verb, Word subject) {
    if (beside(verb, "ich")) {
      return 1;
    }
    if (subject == null) {
      return first(verb) || inClause(verb, "ich") ? 1 : 3; // "Habe gut geschlafen."
    }
    if (subject.upos() == Upos.PRON) {
      for (Pronouns.Pronoun pronoun : lexicon.pronouns(subject.form())) {
        return pronoun.person() == 0 ? 3 : pronoun.person();
      }
    }
    return 3;
  }

  private Morph.Number number(Word subject) {
    if (subject == null) {
      return null;
    }
    if (subject.is("csubj")) {
      return Morph.Number.SING;
    }
    if (forms.child(subject, "conj") != null) {
      return Morph.Number.PLUR;
    }
    return Inflections.number(forms.sets[subject.id()]);
  }

  /** "Sollte er kommen, …", "wenn er kommen sollte": the only Konjunktiv II told by place alone. */
  private boolean conditional(Word verb, List<VerbReading> readings) {
    if (!readings.get(0).lemma().equals("sollen")) {
      return false;
    }
    if (first(verb)) {
      return !closes("?");
    }
    Word head = verb.is("aux") ? forms.sentence.head(verb) : verb;
    Word mark = forms.child(head, "mark");
    return mark != null && lexicon.conditional(mark.form());
  }

  /** Whether the verb opens the sentence or its clause. */
  private boolean first(Word verb) {
    for (int id = verb.id() - 1; id >= 1; id--) {
      Word before = forms.sentence.word(id);
      if (before.upos() != Upos.PUNCT) {
        return false;
      }
      if (!isQuote(before)) {
        return before.form().equals(":");
      }
    }
    return true;
  }

  private static boolean isQuote(Word word) {
    return word.form().codePoints().allMatch(c -> "„“”\"»«›‹‚‘’'–—-".indexOf(c) >= 0);
  }

  private boolean closes(String mark) {
    List<Word> words = forms.sentence.words();
    for (int id = words.size(); id > Math.max(0, words.size() - 3); id--) {
      if (forms.sentence.word(id).form().equals(mark)) {
        return true;
      }
    }
    return false;
  }

  private boolean beside(Word verb, String form) {
    return is(verb.id() - 1, form) || is(verb.id() + 1, form);
  }

  private boolean is(int id, String form) {
    return id >= 1
        && id <= forms.sentence.words().size()
        && forms.sentence.word(id).form().equalsIgnoreCase(form);
  }

  private boolean inClause(Word verb, String form) {
    for (int step = -1; step <= 1; step += 2) {
      for (int id = verb.id() + step;
          id >= 1
              && id <= forms.sentence.words().size()
              && forms.sentence.word(id).upos() != Upos.PUNCT;
          id += step) {
        if (is(id, form)) {
          return true;
        }
      }
    }
    return false;
  }
}

package wortlaut.syntax.morph;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import wortlaut.syntax.Morph.Case;
import wortlaut.syntax.Upos;
import wortlaut.syntax.Word;

/** Finds the lemmas of a sentence's words once their inflection is known. */
final class Lemmas {
  private final SentenceForms forms;
  private final Lexicon lexicon;
  private final Set<String> names;

  /**
   * @param names the names that the text has, by which a genitive is known ("Selenskyjs")
   */
  Lemmas(SentenceForms forms, Lexicon lexicon, Set<String> names) {
    this.forms = forms;
    this.lexicon = lexicon;
    this.names = names;
  }

  /** The lemma of a word that is no verb. */
  String of(Word word) {
    String lower = word.form().toLowerCase(Locale.ROOT);
    return switch (word.upos()) {
      case PROPN -> name(word);
      case NOUN -> fitting(word, word.form());
      case ADJ -> fitting(word, lower);
      case DET -> determiner(word, lower);
      case PRON -> pronoun(word, lower);
      case NUM, SYM, X, PUNCT -> word.form();
      default -> lower;
    };
  }

  /** The lemma of the reading that allows the inflection found, the first one's if none does. */
  private String fitting(Word word, String otherwise) {
    List<Nominal> readings = lexicon.nominals(word.form(), word.upos());
    int set = forms.sets[word.id()];
    String found = null;
    for (Nominal reading : readings) {
      boolean fits = set == 0 || (reading.inflections() & set) != 0;
      if (fits && (found == null || found.equals(reading.lemma() + "e"))) {
        found = reading.lemma(); // "erst" before "erste"
      }
    }
    return found != null ? found : readings.isEmpty() ? otherwise : readings.get(0).lemma();
  }

  private String determiner(Word word, String lower) {
    if (!lexicon.nominals(word.form(), Upos.DET).isEmpty()) {
      return lexicon.determiner(fitting(word, lower));
    }
    return pronoun(word, lower);
  }

  private String pronoun(Word word, String lower) {
    List<Pronouns.Pronoun> readings = lexicon.pronouns(word.form());
    for (Pronouns.Pronoun reading : readings) {
      if ((reading.inflections() & forms.sets[word.id()]) != 0) {
        return reading.lemma();
      }
    }
    return readings.isEmpty() ? lexicon.determiner(fitting(word, lower)) : readings.get(0).lemma();
  }

  /** A name's lemma: without the genitive's s or apostrophe if it has one. */
  private String name(Word word) {
    String form = word.form();
    if (lexicon.isName(form)) {
      return fitting(word, form);
    }
    int last = form.length() - 1;
    if (last > 2 && (form.endsWith("'") || form.endsWith("’"))) {
      return form.substring(0, last);
    }
    if (last > 2 && form.endsWith("s") && !form.endsWith("ss")) {
      String stem = form.substring(0, last);
      boolean genitive = word.is("nmod") && forms.child(word, "case") == null;
      if (names.contains(stem) || lexicon.isName(stem) || genitive) {
        forms.sets[word.id()] =
            Inflections.narrow(
                forms.sets[word.id()], Inflections.of(genitive ? Case.GEN : null, null, null));
        return stem;
      }
    }
    return form.equals(form.toUpperCase(Locale.ROOT)) || form.length() < 4
        ? form
        : fitting(word, form);
  }

  /** The reading of an infinitive or participle: rather "hören" than "gehören" for "gehört". */
  VerbReading nonfinite(List<VerbReading> readings) {
    for (VerbReading reading : readings) {
      if (!reading.lemma().startsWith("ge")) {
        return reading;
      }
    }
    return readings.get(0);
  }

  /** The verb's lemma, with the prefix that stands apart from it ("teilte … mit" → "mitteilen"). */
  String withPrefix(Word verb, VerbReading reading) {
    Word prefix = forms.child(verb, "compound:prt");
    if (prefix == null) {
      prefix = strandedPrefix(verb, reading);
    }
    return prefix == null
        ? reading.lemma()
        : prefix.form().toLowerCase(Locale.ROOT) + reading.lemma();
  }

  /**
   * The prefix that the parser did not attach: the last word before a punctuation mark or
   * conjunction, with no other verb on the way from a finite verb, that makes a known verb with it.
   */
  private Word strandedPrefix(Word verb, VerbReading reading) {
    if (!reading.finite() || verb.upos() != Upos.VERB || reading.lemma().equals("sein")) {
      return null;
    }
    List<Word> words = forms.sentence.words();
    Word last = null;
    for (int i = verb.id(); i < words.size(); i++) {
      Word word = words.get(i);
      if (word.upos() == Upos.PUNCT || word.upos() == Upos.CCONJ) {
        break;
      }
      if (VerbForms.verbal(word)) {
        return null;
      }
      last = word;
    }
    if (last == null || (last.upos() != Upos.ADP && last.upos() != Upos.ADV)) {
      return null;
    }
    String form = last.form();
    boolean prefix = lexicon.separable(form) && lexicon.isVerb(form + reading.lemma());
    return prefix && forms.sentence.children(last).isEmpty() ? last : null;
  }
}

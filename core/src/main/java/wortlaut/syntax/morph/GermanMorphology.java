package wortlaut.syntax.morph;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import wortlaut.syntax.Morph;
import wortlaut.syntax.Morphology;
import wortlaut.syntax.Sentence;
import wortlaut.syntax.Syntax;
import wortlaut.syntax.Upos;
import wortlaut.syntax.Word;

/**
 * Gives the words of a parsed text their lemmas and morphology. Needs their parts of speech and
 * trees; safe for use by several threads.
 */
public final class GermanMorphology implements Morphology {
  private final Lexicon lexicon = new Lexicon();

  @Override
  public Syntax read(Syntax syntax) {
    Set<String> names = new HashSet<>();
    for (Sentence sentence : syntax.sentences()) {
      for (Word word : sentence.words()) {
        if (word.upos() == Upos.PROPN) {
          names.add(word.form());
        }
      }
    }
    List<Sentence> read =
        syntax.sentences().stream().map(sentence -> read(sentence, names)).toList();
    return new Syntax(syntax.text(), read);
  }

  private Sentence read(Sentence sentence, Set<String> names) {
    SentenceForms forms = new SentenceForms(sentence);
    List<Word> topDown = forms.topDown();
    VerbForms verbs = new VerbForms(forms, lexicon);
    verbs.settle(topDown);
    new NounPhrases(forms, lexicon, verbs).settle(topDown);
    FiniteVerbs finite = new FiniteVerbs(forms, lexicon);
    Lemmas lemmas = new Lemmas(forms, lexicon, names);
    for (Word word : sentence.words()) {
      List<VerbReading> readings = verbs.readings(word);
      if (readings.isEmpty()) {
        forms.lemmas[word.id()] = lemmas.of(word);
        forms.morphs[word.id()] = nominal(word, forms.sets[word.id()]);
      } else {
        VerbReading chosen =
            verbs.finite(word) ? finite.choose(word, readings) : lemmas.nonfinite(readings);
        forms.lemmas[word.id()] = lemmas.withPrefix(word, chosen);
        forms.morphs[word.id()] = chosen.morph();
      }
    }
    return forms.result();
  }

  private Morph nominal(Word word, int set) {
    if (set == 0) {
      return Morph.NONE;
    }
    int person = 0;
    if (word.upos() == Upos.PRON) {
      for (Pronouns.Pronoun pronoun : lexicon.pronouns(word.form())) {
        if ((pronoun.inflections() & set) != 0) {
          person = pronoun.person();
          break;
        }
      }
    }
    return new Morph(
        Inflections.kase(set),
        Inflections.number(set),
        Inflections.gender(set),
        person,
        null,
        null,
        null);
  }
}

package wortlaut.syntax.morph;

import java.util.ArrayList;
import java.util.List;
import wortlaut.syntax.Morph;
import wortlaut.syntax.Morph.VerbForm;
import wortlaut.syntax.Upos;
import wortlaut.syntax.Word;

/**
 * Tells finite verbs from infinitives and participles of the same form ("haben", "erhalten",
 * "besucht"): a clause has one finite verb, so its auxiliaries settle the others.
 */
final class VerbForms {
  private final SentenceForms forms;
  private final Lexicon lexicon;
  private final List<List<VerbReading>> readings; // by word id; null for no verb
  private final VerbForm[] settled; // by word id

  VerbForms(SentenceForms forms, Lexicon lexicon) {
    this.forms = forms;
    this.lexicon = lexicon;
    int size = forms.sentence.words().size() + 1;
    this.readings = new ArrayList<>(java.util.Collections.nCopies(size, null));
    this.settled = new VerbForm[size];
    for (Word word : forms.sentence.words()) {
      if (verbal(word)) {
        readings.set(word.id(), lexicon.verbs(word.form()));
        settled[word.id()] = onlyForm(word);
      }
    }
  }

  /** Settles the form of each verb of the sentence. */
  void settle(List<Word> topDown) {
    for (Word word : topDown) {
      List<Word> group = group(word);
      if (group.size() == 1 && verbal(word)) {
        alone(word);
      } else if (!group.isEmpty()) {
        together(word, group);
      }
    }
  }

  /** The readings of a verb that have the form it was found to have. */
  List<VerbReading> readings(Word word) {
    List<VerbReading> all = readings.get(word.id());
    if (all == null) {
      return List.of();
    }
    List<VerbReading> fitting =
        all.stream().filter(verb -> verb.morph().verbForm() == settled[word.id()]).toList();
    return fitting.isEmpty() ? all : fitting;
  }

  boolean finite(Word word) {
    return settled[word.id()] == VerbForm.FIN;
  }

  static boolean verbal(Word word) {
    return word.upos() == Upos.VERB || word.upos() == Upos.AUX;
  }

  /** The verbs of the clause that a word heads: the word itself, its auxiliaries and copula. */
  private List<Word> group(Word head) {
    List<Word> group = new ArrayList<>(3);
    for (Word child : forms.sentence.children(head)) {
      if ((child.is("aux") || child.is("cop")) && verbal(child)) {
        group.add(child);
      }
    }
    if (verbal(head) && !(head.is("aux") || head.is("cop"))) {
      group.add(head);
    }
    group.sort(java.util.Comparator.comparingInt(Word::id));
    return group;
  }

  private void together(Word head, List<Word> group) {
    boolean certain = group.stream().anyMatch(word -> finite(word));
    Word finite = certain ? null : likelyFinite(head, group);
    for (Word word : group) {
      if (settled[word.id()] == null) {
        settled[word.id()] = word == finite ? VerbForm.FIN : nonfinite(word);
      }
    }
  }

  /** Verb-second: the first auxiliary before the verb; verb-last: the last one after it. */
  private Word likelyFinite(Word head, List<Word> group) {
    Word last = null;
    for (Word word : group) {
      if (word != head && settled[word.id()] == null && !afterZu(word)) {
        if (word.id() < head.id() || !verbal(head)) {
          return word;
        }
        last = word;
      }
    }
    return last;
  }

  private void alone(Word word) {
    if (settled[word.id()] != null || readings.get(word.id()).isEmpty()) {
      return;
    }
    settled[word.id()] = leansFinite(word) ? VerbForm.FIN : nonfinite(word);
  }

  private boolean leansFinite(Word word) {
    if (afterZu(word)) {
      return false;
    }
    Word subject = forms.child(word, "nsubj");
    if (subject == null && (word.is("xcomp") || word.is("amod"))) {
      return false;
    }
    if (word.is("conj") && opensConjunct(word)) {
      return true; // "und verfügt über …": a participle would stand last
    }
    if (word.is("conj") && subject == null && forms.child(word, "mark") == null) {
      Word first = forms.sentence.head(word);
      if (verbal(first) && settled[first.id()] != null && has(word, settled[first.id()])) {
        return finite(first);
      }
    }
    if (finiteNearby(word)) {
      return false;
    }
    if (has(word, VerbForm.INF)) {
      return subject != null ? !singular(subject) : forms.child(word, "mark") != null;
    }
    return subject != null || forms.child(word, "mark") != null || word.is("root");
  }

  /** Whether a word follows its conjunction at once and has dependents that follow it. */
  private boolean opensConjunct(Word word) {
    List<Word> children = forms.sentence.children(word);
    return word.id() > 1
        && forms.sentence.word(word.id() - 1).upos() == Upos.CCONJ
        && children.stream()
            .anyMatch(
                child -> child.id() > word.id() && child.upos() != Upos.PUNCT && !child.is("conj"));
  }

  /** Whether a verb that is surely finite stands between the same commas or conjunctions. */
  private boolean finiteNearby(Word word) {
    for (int step = -1; step <= 1; step += 2) {
      for (int id = word.id() + step; inClause(id); id += step) {
        if (finite(forms.sentence.word(id))) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean inClause(int id) {
    if (id < 1 || id >= settled.length) {
      return false;
    }
    Upos upos = forms.sentence.word(id).upos();
    return upos != Upos.PUNCT && upos != Upos.CCONJ;
  }

  private boolean singular(Word subject) {
    List<Pronouns.Pronoun> pronouns =
        subject.upos() == Upos.PRON ? lexicon.pronouns(subject.form()) : List.of();
    int set = 0;
    for (Pronouns.Pronoun pronoun : pronouns) {
      set |= pronoun.inflections() & Inflections.of(Morph.Case.NOM, null, null);
    }
    if (pronouns.isEmpty()) {
      for (Nominal nominal : lexicon.nominals(subject.form(), subject.upos())) {
        set |= nominal.inflections();
      }
    }
    return Inflections.number(set) == Morph.Number.SING && forms.child(subject, "conj") == null;
  }

  private boolean afterZu(Word word) {
    return has(word, VerbForm.INF)
        && word.id() > 1
        && forms.sentence.word(word.id() - 1).form().equalsIgnoreCase("zu");
  }

  private VerbForm nonfinite(Word word) {
    boolean infinitive = has(word, VerbForm.INF);
    boolean participle = has(word, VerbForm.PART);
    if (infinitive && participle) { // "erhalten", "bekommen"
      return afterZu(word) || needsInfinitive(word) ? VerbForm.INF : VerbForm.PART;
    }
    return infinitive ? VerbForm.INF : participle ? VerbForm.PART : VerbForm.FIN;
  }

  /** Whether the verb's auxiliary is a modal verb or "würde", which no participle follows. */
  private boolean needsInfinitive(Word word) {
    for (Word child : forms.sentence.children(word)) {
      if (child.is("aux") && !child.is("aux:pass")) {
        for (VerbReading reading : lexicon.verbs(child.form())) {
          return !reading.lemma().equals("haben") && !reading.lemma().equals("sein");
        }
      }
    }
    return false;
  }

  private boolean has(Word word, VerbForm form) {
    return readings.get(word.id()).stream().anyMatch(verb -> verb.morph().verbForm() == form);
  }

  /** The form of a verb all of whose readings have the same, else null. */
  private VerbForm onlyForm(Word word) {
    VerbForm only = null;
    for (VerbReading reading : readings.get(word.id())) {
      if (only != null && reading.morph().verbForm() != only) {
        return null;
      }
      only = reading.morph().verbForm();
    }
    return only;
  }
}

package wortlaut.syntax.morph;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import wortlaut.syntax.Morph;
import wortlaut.syntax.Morph.Case;
import wortlaut.syntax.Morph.Gender;
import wortlaut.syntax.Upos;
import wortlaut.syntax.Word;

/**
 * Finds case, number and gender in noun phrases: what the words can be, then narrowed step by step
 * by agreement, preposition, verb and place in the tree, each step only as far as something is
 * left.
 */
final class NounPhrases {
  private static final List<Case> PLAIN = List.of(Case.NOM, Case.ACC, Case.DAT, Case.GEN);

  private final SentenceForms forms;
  private final Lexicon lexicon;
  private final VerbForms verbs;

  NounPhrases(SentenceForms forms, Lexicon lexicon, VerbForms verbs) {
    this.forms = forms;
    this.lexicon = lexicon;
    this.verbs = verbs;
  }

  /** Sets the inflection of each word of the sentence that has one. */
  void settle(List<Word> topDown) {
    for (Word word : topDown) {
      if (headsPhrase(word)) {
        phrase(word);
      }
    }
  }

  private boolean headsPhrase(Word word) {
    return switch (word.upos()) {
      case NOUN, PROPN, PRON -> true;
      case ADJ -> !word.is("amod") && inflected(word);
      case DET -> !agrees(word);
      default -> false;
    };
  }

  /** A predicative adjective has no inflection ("ist neu"). */
  private boolean inflected(Word word) {
    return forms.child(word, "det") != null || forms.child(word, "case") != null;
  }

  private static boolean agrees(Word word) {
    return word.is("det") || word.is("amod");
  }

  private void phrase(Word head) {
    int set = possible(head);
    boolean determined = false;
    if (head.upos() == Upos.NOUN) {
      set = rarely(head, set);
    }
    for (Word child : forms.sentence.children(head)) {
      if (child.is("det") && child.upos() == Upos.DET) {
        set = Inflections.narrow(set, own(child, false));
        determined = true;
      } else if (child.is("nummod") && !isOne(child)) {
        set = Inflections.narrow(set, Inflections.of(null, Morph.Number.PLUR, null));
      }
    }
    List<Word> adjectives = adjectives(head);
    for (Word adjective : adjectives) {
      set = Inflections.narrow(set, own(adjective, !determined));
    }
    set = byVerb(head, set);
    set = byAntecedent(head, set);
    set = byCase(head, set);
    set = Inflections.narrow(set, Inflections.of(null, Morph.Number.SING, null));
    forms.sets[head.id()] = set;
    for (Word child : forms.sentence.children(head)) {
      if (agrees(child) && child.upos() == Upos.DET) {
        forms.sets[child.id()] = Inflections.narrow(own(child, false), set);
      }
    }
    for (Word adjective : adjectives) {
      forms.sets[adjective.id()] = Inflections.narrow(own(adjective, false), set);
    }
  }

  /** The adjectives of a phrase with those coordinated with them. */
  private List<Word> adjectives(Word head) {
    List<Word> found = new ArrayList<>(2);
    for (Word child : forms.sentence.children(head)) {
      if (child.is("amod") && child.upos() == Upos.ADJ) {
        found.add(child);
        for (Word further : forms.sentence.children(child)) {
          if (further.is("conj") && further.upos() == Upos.ADJ) {
            found.add(further);
          }
        }
      }
    }
    return found;
  }

  /** The inflections with those of derived nouns, if a determiner or adjective asks for them. */
  private int rarely(Word head, int usual) {
    for (Word child : forms.sentence.children(head)) {
      if (agrees(child) && (usual & own(child, false)) == 0) {
        return usual | derived(head);
      }
    }
    return usual;
  }

  private int derived(Word noun) {
    int set = 0;
    for (Nominal nominal : lexicon.nominals(noun.form(), noun.upos())) {
      set |= nominal.derived() ? nominal.inflections() : 0;
    }
    return set;
  }

  private static boolean isOne(Word number) {
    return number.form().equals("1") || number.form().toLowerCase(Locale.ROOT).startsWith("ein");
  }

  /** What the word can be by itself. */
  private int possible(Word word) {
    int set = 0;
    if (word.upos() == Upos.PRON) {
      for (Pronouns.Pronoun pronoun : lexicon.pronouns(word.form())) {
        set |= pronoun.inflections();
      }
    }
    return set == 0 ? own(word, false) : set;
  }

  private int own(Word word, boolean strong) {
    int all = 0;
    int strongOnly = 0;
    List<Nominal> readings = lexicon.nominals(word.form(), word.upos());
    for (Nominal nominal : readings) {
      if (!nominal.derived() || readings.get(0).derived()) {
        all |= nominal.inflections();
        strongOnly |= nominal.strong();
      }
    }
    int set = strong && strongOnly != 0 ? strongOnly : all;
    return set == 0 ? Inflections.ALL : set;
  }

  /** A subject has its verb's number. */
  private int byVerb(Word head, int set) {
    if (!head.is("nsubj") || forms.child(head, "conj") != null) {
      return set;
    }
    Word predicate = forms.sentence.head(head);
    int numbers = 0;
    for (Word verb : forms.sentence.children(predicate)) {
      if (verb.is("aux") || verb.is("cop")) {
        numbers |= numbers(verb);
      }
    }
    numbers |= numbers(predicate);
    return numbers == 0 ? set : Inflections.narrow(set, numbers);
  }

  private int numbers(Word verb) {
    int numbers = 0;
    if (verbs.finite(verb)) {
      for (VerbReading reading : verbs.readings(verb)) {
        if (reading.morph().number() != null) {
          numbers |= Inflections.of(null, reading.morph().number(), null);
        }
      }
    }
    return numbers;
  }

  /** A relative pronoun has its antecedent's gender and number. */
  private int byAntecedent(Word pronoun, int set) {
    if (pronoun.upos() != Upos.PRON || lexicon.pronouns(pronoun.form()).isEmpty()) {
      return set;
    }
    Word verb = forms.sentence.head(pronoun);
    if (verb == null || !verb.is("acl") || pronoun.id() > verb.id()) {
      return set;
    }
    Word antecedent = forms.sentence.head(verb);
    int agreeing = forms.sets[antecedent.id()];
    Morph.Number number = Inflections.number(agreeing);
    Gender gender = number == Morph.Number.PLUR ? null : Inflections.gender(agreeing);
    return Inflections.narrow(set, Inflections.of(null, number, gender));
  }

  private int byCase(Word head, int set) {
    int expected = firstCase(set, expected(head));
    return expected == 0 ? firstCase(set, PLAIN) : expected;
  }

  private static int firstCase(int set, List<Case> cases) {
    for (Case kase : cases) {
      int narrowed = set & Inflections.of(kase, null, null);
      if (narrowed != 0) {
        return narrowed;
      }
    }
    return 0;
  }

  /** The cases that the word's place in the sentence asks for, the likeliest first. */
  private List<Case> expected(Word head) {
    for (Word child : forms.sentence.children(head)) {
      List<Case> governed = child.is("case") ? lexicon.government(child.form()) : List.of();
      if (!governed.isEmpty()) {
        return governed;
      }
    }
    String relation = head.relation();
    int colon = relation.indexOf(':');
    return switch (colon < 0 ? relation : relation.substring(0, colon)) {
      case "obj" -> List.of(Case.ACC, Case.DAT, Case.GEN, Case.NOM);
      case "iobj" -> List.of(Case.DAT, Case.ACC, Case.GEN, Case.NOM);
      case "obl" ->
          relation.equals("obl:arg")
              ? List.of(Case.DAT, Case.ACC, Case.GEN)
              : List.of(Case.ACC, Case.DAT, Case.GEN);
      case "nmod" -> bare(head) ? inherited(head) : List.of(Case.GEN, Case.NOM, Case.DAT);
      case "conj", "appos", "flat", "compound" -> inherited(head);
      case "det" -> List.of(Case.GEN, Case.NOM, Case.DAT, Case.ACC); // "dessen"
      default -> PLAIN;
    };
  }

  /** No noun shows a genitive without determiner and adjective but by an ending of its own. */
  private boolean bare(Word noun) {
    return forms.child(noun, "det") == null && forms.child(noun, "amod") == null;
  }

  private List<Case> inherited(Word head) {
    Case kase = Inflections.kase(forms.sets[head.head()]);
    return kase == null ? PLAIN : List.of(kase, Case.NOM, Case.ACC, Case.DAT, Case.GEN);
  }
}

package wortlaut.actors;

import java.util.ArrayList;
import java.util.List;
import wortlaut.actors.knowledge.Knowledge;
import wortlaut.actors.knowledge.PersonNames;
import wortlaut.actors.knowledge.Role;
import wortlaut.syntax.Entity;
import wortlaut.syntax.Morph;
import wortlaut.syntax.Sentence;
import wortlaut.syntax.Upos;
import wortlaut.syntax.Word;

/** Finds names of persons: by given names, titles, offices before them, and by the recogniser. */
final class PersonSpotter {
  /** The rule for a family's name alone where names put it first. */
  static final String FAMILY = "family's name of the article";

  private static final int LONGEST = 7;

  /** Words that an office may stand before its holder's name. */
  private static final int LOOK_BACK = 14;

  private final Knowledge knowledge;
  private final PersonNames names;

  PersonSpotter(Knowledge knowledge) {
    this.knowledge = knowledge;
    this.names = knowledge.persons();
  }

  /**
   * The name of a person that begins at a word, or null.
   *
   * @param known whether the word also begins a name that a table knows
   * @param surnames surnames of the article
   */
  NameSpot spot(Sentence sentence, int id, boolean known, Surnames surnames) {
    Word first = sentence.word(id);
    if (!capitalised(first) || names.title(first.form())) {
      return null;
    }
    PersonNames.Given given = names.given(first.form());
    if (given != null && (first.upos() == Upos.PROPN || !given.word())) {
      NameSpot spot = withGiven(sentence, id, given);
      if (spot != null) {
        return spot;
      }
    }
    String surname = surnames.find(first.form());
    boolean begins =
        surnames.family(first.form())
            && id < sentence.words().size()
            && continues(sentence, id + 1);
    if (surname != null
        && !begins
        && (first.upos() == Upos.PROPN
            || first.upos() == Upos.NOUN
            || first.entity() == Entity.PERSON)) {
      return new NameSpot(
          id, id, List.of(), new PersonName(List.of(), surname, null), "surname of the article");
    }
    if (known) {
      return null;
    }
    if (first.entity() == Entity.PERSON
        && first.upos() != Upos.ADJ
        && knowledge.role(first) == null) {
      return recognised(sentence, id);
    }
    boolean flat =
        id < sentence.words().size()
            && first.upos() == Upos.PROPN
            && sentence.word(id + 1).entity() == Entity.PERSON
            && sentence.word(id + 1).is("flat")
            && knowledge.role(first) == null;
    if (flat || announced(sentence, id) || apposed(sentence, id) || explained(sentence, id)) {
      return run(sentence, id, titleGender(sentence, id), "office or title beside it");
    }
    return surnames.family(first.form()) && first.upos() == Upos.PROPN && !begins
        ? new NameSpot(id, id, List.of(), new PersonName(List.of(), first.form(), null), FAMILY)
        : null;
  }

  private NameSpot withGiven(Sentence sentence, int id, PersonNames.Given given) {
    int to = end(sentence, id);
    if (to == id && oddSurname(sentence, id)) {
      return spot(sentence, id, id + 1, given.gender(), "given name");
    }
    if (to == id) {
      return null;
    }
    if (given.word()
        && to == id + 1
        && sentence.word(to).entity() != Entity.PERSON
        && sentence.word(id).entity() != Entity.PERSON) {
      return null;
    }
    return spot(sentence, id, to, given.gender(), "given name");
  }

  /**
   * Whether the word behind a given name is a surname that looks like another word ("Lothar Nicht",
   * "Frank-Jürgen Weise"): written with a capital though no noun, or a noun in an apposition.
   */
  private boolean oddSurname(Sentence sentence, int id) {
    if (id == sentence.words().size()
        || !capitalised(sentence.word(id + 1))
        || sentence.word(id).upos() != Upos.PROPN
        || knowledge.role(sentence.word(id + 1)) != null
        || knowledge.adjective(sentence.word(id + 1).form()) != null) {
      return false;
    }
    return switch (sentence.word(id + 1).upos()) {
      case PART, ADV, ADJ, VERB -> true;
      case NOUN ->
          id > 1
              && sentence.word(id - 1).form().equals(",")
              && id + 1 < sentence.words().size()
              && sentence.word(id + 2).form().equals(",");
      default -> false;
    };
  }

  /** Whether two or more proper nouns are told to be a person's by the office after a comma. */
  private boolean explained(Sentence sentence, int id) {
    if (sentence.word(id).upos() != Upos.PROPN || knowledge.role(sentence.word(id)) != null) {
      return false;
    }
    int to = end(sentence, id);
    if (to == id
        || to + 3 > sentence.words().size()
        || !sentence.word(to + 1).form().equals(",")
        || sentence.word(to + 2).upos() != Upos.DET) {
      return false;
    }
    int noun = to + 3;
    while (noun < sentence.words().size() && sentence.word(noun).upos() == Upos.ADJ) {
      noun++;
    }
    Role role = knowledge.role(sentence.word(noun));
    return role != null && role.kind() == Role.Kind.PERSON && role.number() != Morph.Number.PLUR;
  }

  private NameSpot recognised(Sentence sentence, int id) {
    return run(sentence, id, titleGender(sentence, id), "recogniser");
  }

  private NameSpot run(Sentence sentence, int id, Morph.Gender gender, String rule) {
    return spot(sentence, id, end(sentence, id), gender, rule);
  }

  /** Whether the word before says that a person's name follows. */
  private boolean announced(Sentence sentence, int id) {
    if (id == 1
        || sentence.word(id).upos() != Upos.PROPN
        || knowledge.role(sentence.word(id)) != null
        || sentence.word(id).form().indexOf('-') > 0 && sentence.word(id).entity() == Entity.NONE
        || sentence
            .word(id)
            .form()
            .equals(sentence.word(id).form().toUpperCase(java.util.Locale.ROOT))) {
      return false;
    }
    Word before = sentence.word(id - 1);
    if (names.title(before.form())) {
      return true;
    }
    Role role =
        before.upos() == Upos.NOUN || before.upos() == Upos.PROPN ? knowledge.role(before) : null;
    return role != null
        && role.kind() == Role.Kind.PERSON
        && role.number() != Morph.Number.PLUR
        && before.morph().number() != Morph.Number.PLUR;
  }

  /** Whether two or more proper nouns stand between commas after somebody's office. */
  private boolean apposed(Sentence sentence, int id) {
    if (id < 3
        || !sentence.word(id - 1).form().equals(",")
        || sentence.word(id).upos() != Upos.PROPN) {
      return false;
    }
    int to = end(sentence, id);
    boolean closed = to == sentence.words().size() || sentence.word(to + 1).upos() == Upos.PUNCT;
    if (to == id || !closed) {
      return false;
    }
    for (int back = id - 2; back >= Math.max(1, id - LOOK_BACK); back--) {
      Word word = sentence.word(back);
      if (word.upos() == Upos.VERB || word.upos() == Upos.AUX || word.form().equals(",")) {
        return false;
      }
      Role role = word.upos() == Upos.NOUN ? knowledge.role(word) : null;
      if (role != null && role.kind() == Role.Kind.PERSON && role.number() != Morph.Number.PLUR) {
        return true;
      }
    }
    return false;
  }

  private Morph.Gender titleGender(Sentence sentence, int id) {
    for (int i = id - 1; i >= Math.max(1, id - 3); i--) {
      Morph.Gender gender = names.titleGender(sentence.word(i).form());
      if (gender != null) {
        return gender;
      }
    }
    return null;
  }

  /** Id of the last word of the name that begins at {@code id}. */
  private int end(Sentence sentence, int id) {
    int to = id;
    while (to < sentence.words().size() && to - id < LONGEST) {
      int next = to + 1;
      while (next < sentence.words().size()
          && next - to < 3
          && names.particle(sentence.word(next).form())) {
        next++;
      }
      if (!continues(sentence, next)
          || next > to + 1
              && sentence.word(next).upos() != Upos.PROPN
              && (sentence.word(next).upos() != Upos.NOUN
                  || sentence.word(next - 1).upos() == Upos.DET)) {
        break;
      }
      to = next;
    }
    return to;
  }

  private boolean continues(Sentence sentence, int id) {
    Word word = sentence.word(id);
    boolean initial =
        word.form().length() == 2 && word.form().charAt(1) == '.' && capitalised(word);
    if (initial) {
      return id < sentence.words().size() && capitalised(sentence.word(id + 1));
    }
    if (!capitalised(word)
        || word.upos() == Upos.DET
        || word.upos() == Upos.PRON
        || word.upos() == Upos.PUNCT) {
      return false;
    }
    if (word.entity() == Entity.PERSON
        || names.given(word.form()) != null && word.upos() == Upos.PROPN) {
      return true;
    }
    if (word.is("flat")
        && word.upos() == Upos.PROPN
        && knowledge.role(word) == null
        && !knownHere(sentence, id)) {
      return true;
    }
    return (word.upos() == Upos.PROPN
            || names.particle(sentence.word(id - 1).form())
                && knowledge.find(List.of(word.form()), 0) == null)
        && word.entity() != Entity.ORGANIZATION
        && knowledge.role(word) == null
        && !word.form().equals(word.form().toUpperCase(java.util.Locale.ROOT))
        && !knownHere(sentence, id);
  }

  /** Whether a table knows the word as a name of something else than a place. */
  private boolean knownHere(Sentence sentence, int id) {
    var match = knowledge.find(List.of(sentence.word(id).form()), 0);
    return match != null
        && match.terms().get(0).known().kind() != wortlaut.record.ActorKind.STATE
        && !match.terms().get(0).careful();
  }

  private NameSpot spot(Sentence sentence, int id, int to, Morph.Gender gender, String rule) {
    List<String> forms = new ArrayList<>();
    for (int i = id; i <= to; i++) {
      forms.add(sentence.word(i).form());
    }
    int surname = forms.size() - 1;
    while (surname > 1 && names.particle(forms.get(surname - 1))) {
      surname--;
    }
    if (forms.size() > 1 && names.particle(forms.get(0))) {
      surname = 0;
    }
    String last = String.join(" ", forms.subList(surname, forms.size()));
    return new NameSpot(
        id,
        to,
        List.of(),
        new PersonName(forms.subList(0, surname), base(sentence, to, last), gender),
        rule);
  }

  /** The surname without the genitive's s, which a noun or nothing but a genitive shows. */
  private static String base(Sentence sentence, int to, String surname) {
    boolean marked = surname.endsWith("s") && surname.length() > 3 && !surname.endsWith("ss");
    if (!marked || sentence.word(to).morph().kase() != Morph.Case.GEN) {
      return surname;
    }
    boolean nounFollows =
        to < sentence.words().size()
            && (sentence.word(to + 1).upos() == Upos.NOUN
                || sentence.word(to + 1).upos() == Upos.ADJ);
    return nounFollows && !sentence.word(to).lemma().equals(surname)
        ? surname.substring(0, surname.length() - 1)
        : surname;
  }

  /** Whether it is written like a name, an Arabic article before it allowed ("al-Assad"). */
  private static boolean capitalised(Word word) {
    String form = word.form();
    int hyphen = form.indexOf('-');
    boolean article =
        hyphen > 0
            && hyphen < 5
            && hyphen + 1 < form.length()
            && Character.isUpperCase(form.charAt(hyphen + 1))
            && "ae".indexOf(form.charAt(0)) >= 0;
    return article || Character.isUpperCase(form.codePointAt(0));
  }
}

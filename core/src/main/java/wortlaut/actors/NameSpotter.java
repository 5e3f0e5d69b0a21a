package wortlaut.actors;

import java.util.ArrayList;
import java.util.List;
import wortlaut.actors.knowledge.Knowledge;
import wortlaut.actors.knowledge.Match;
import wortlaut.actors.knowledge.Role;
import wortlaut.actors.knowledge.Term;
import wortlaut.actors.knowledge.Use;
import wortlaut.record.ActorKind;
import wortlaut.syntax.Entity;
import wortlaut.syntax.Sentence;
import wortlaut.syntax.Upos;
import wortlaut.syntax.Word;

/** Finds names in a sentence: known ones by the tables, persons and others by their words. */
final class NameSpotter {
  /** Most words of a name in quotation marks. */
  private static final int LONGEST = 8;

  private static final String QUOTES = "„“\"»«‚‘”''";

  private final Knowledge knowledge;
  private final PersonSpotter persons;
  private final SpeakingVerbs verbs;

  NameSpotter(Knowledge knowledge, SpeakingVerbs verbs) {
    this.verbs = verbs;
    this.knowledge = knowledge;
    this.persons = new PersonSpotter(knowledge);
  }

  /**
   * The names of a sentence in order.
   *
   * @param surnames the article's surnames as far as they are known
   */
  List<NameSpot> spots(Sentence sentence, Surnames surnames) {
    List<String> forms = sentence.words().stream().map(Word::form).toList();
    List<NameSpot> spots = new ArrayList<>();
    for (int id = 1; id <= forms.size(); ) {
      NameSpot spot = spot(sentence, forms, id, surnames);
      if (spot == null) {
        id++;
      } else {
        spots.add(spot);
        id = spot.to() + 1;
      }
    }
    return spots;
  }

  private NameSpot spot(Sentence sentence, List<String> forms, int id, Surnames surnames) {
    Match match = knowledge.find(forms, id - 1);
    List<Term> terms = match == null ? List.of() : terms(sentence, id, match);
    int known = terms.isEmpty() ? 0 : match.length();
    NameSpot person = persons.spot(sentence, id, known > 0, surnames);
    if (person != null && person.to() - id + 1 > known) {
      return person;
    }
    if (person != null && weak(terms)) {
      return person;
    }
    if (person == null && (known == 0 || geographic(terms))) {
      NameSpot whole = whole(sentence, id, known);
      if (whole != null) {
        return whole;
      }
    }
    if (known > 0) {
      return new NameSpot(id, id + known - 1, terms, null, terms.get(0).known().table());
    }
    return person != null ? person : unknown(sentence, id);
  }

  /** Whether a name is that of a state, a place or its people: then it may begin a longer one. */
  private static boolean geographic(List<Term> terms) {
    return terms.get(0).known().kind() == ActorKind.STATE
        && (terms.get(0).known().table().equals("states.tsv") || terms.get(0).use() == Use.PLACE);
  }

  /**
   * A longer name that begins here: all that the recogniser takes for one organisation ("Japan
   * Meteorological Agency"), or what stands in quotation marks as a name; null if none.
   */
  private NameSpot whole(Sentence sentence, int id, int known) {
    Word first = sentence.word(id);
    if (!Character.isUpperCase(first.form().codePointAt(0)) || first.upos() == Upos.DET) {
      int end = known == 0 && announced(sentence, id) ? closing(sentence, id) : 0;
      return end > 0 && Character.isLetter(first.form().codePointAt(0))
          ? new NameSpot(id, end, List.of(), null, "name in quotation marks")
          : null;
    }
    int to = id;
    while (to < sentence.words().size()
        && first.entity() == Entity.ORGANIZATION
        && sentence.word(to + 1).entity() == Entity.ORGANIZATION) {
      to++;
    }
    boolean begins = id == 1 || sentence.word(id - 1).entity() != Entity.ORGANIZATION;
    if (begins && to > id && to - id >= known && name(sentence, id, to)) {
      return new NameSpot(id, to, List.of(), null, "recogniser");
    }
    int closing = closing(sentence, id);
    return closing > id && closing - id >= known && name(sentence, id, closing)
        ? new NameSpot(id, closing, List.of(), null, "name in quotation marks")
        : null;
  }

  /** Whether a run of words is written like a name and is no office or known party alone. */
  private boolean name(Sentence sentence, int from, int to) {
    Word last = sentence.word(to);
    boolean capital =
        Character.isUpperCase(last.form().codePointAt(0))
            || Character.isDigit(last.form().codePointAt(0));
    Role office =
        sentence.word(from).upos() == Upos.NOUN ? knowledge.role(sentence.word(from)) : null;
    if (!capital || office != null && office.kind() == Role.Kind.PERSON) {
      return false;
    }
    for (int id = from + 1; id <= to; id++) {
      Match inside = knowledge.find(sentence.words().stream().map(Word::form).toList(), id - 1);
      boolean party =
          inside != null
              && inside.terms().get(0).known().kind() == ActorKind.ORGANISATION
              && !inside.terms().get(0).careful()
              && inside.terms().get(0).use() == Use.NAME;
      if (party) {
        return false;
      }
    }
    return true;
  }

  /**
   * Id of the last word before the closing quotation mark if the words from {@code id} on stand in
   * marks behind an article or a noun for an organisation and hold no verb; 0 otherwise.
   */
  private int closing(Sentence sentence, int id) {
    if (id < 3 || !QUOTES.contains(sentence.word(id - 1).form())) {
      return 0;
    }
    Word before = sentence.word(id - 2);
    if (before.upos() != Upos.DET && before.upos() != Upos.ADJ && !announced(sentence, id)) {
      return 0;
    }
    for (int to = id; to < Math.min(sentence.words().size(), id + LONGEST); to++) {
      Upos upos = sentence.word(to).upos();
      if (upos == Upos.VERB || upos == Upos.AUX) {
        return 0;
      }
      if (QUOTES.contains(sentence.word(to + 1).form())) {
        return to;
      }
    }
    return 0;
  }

  /** Whether marks open before a word, and before them stands a noun for an organisation. */
  private boolean announced(Sentence sentence, int id) {
    if (id < 3 || !QUOTES.contains(sentence.word(id - 1).form())) {
      return false;
    }
    Word before = sentence.word(id - 2);
    Role role = before.upos() == Upos.NOUN ? knowledge.role(before) : null;
    return role != null
        && (role.kind() == Role.Kind.ORGANISATION || role.kind() == Role.Kind.GROUP);
  }

  /** Whether a surname of the article beats the meaning. */
  private static boolean weak(List<Term> terms) {
    return terms.isEmpty() || terms.get(0).careful() || terms.get(0).use() == Use.PLACE;
  }

  private List<Term> terms(Sentence sentence, int id, Match match) {
    Word first = sentence.word(id);
    if (!Character.isUpperCase(first.form().codePointAt(0)) && match.length() == 1) {
      if (first.upos() != Upos.PROPN && first.upos() != Upos.NOUN) {
        return List.of();
      }
    }
    return match.terms().stream()
        .filter(t -> !t.careful() || supported(sentence, id, match.length()))
        .filter(t -> t.use() != Use.INHABITANT || nominal(sentence, id))
        .toList();
  }

  /** "Deutschen" before a noun is an adjective, "die Deutschen" is not. */
  private static boolean nominal(Sentence sentence, int id) {
    if (sentence.word(id).upos() == Upos.ADJ && id < sentence.words().size()) {
      Upos next = sentence.word(id + 1).upos();
      return next != Upos.NOUN && next != Upos.PROPN && next != Upos.ADJ;
    }
    if (id < sentence.words().size()) {
      Word next = sentence.word(id + 1);
      String form = sentence.word(id).form();
      boolean adjective =
          form.endsWith("e") || form.endsWith("en") || form.endsWith("er") || form.endsWith("es");
      return !(adjective && next.upos() == Upos.NOUN);
    }
    return true;
  }

  /** Whether something says that an everyday word is meant as a name. */
  private boolean supported(Sentence sentence, int id, int length) {
    Word word = sentence.word(id);
    if (word.entity() == Entity.ORGANIZATION || verbs.subject(sentence, word)) {
      return true;
    }
    if (id > 1) {
      Word before = sentence.word(id - 1);
      if ("„“\"»«‚'".contains(before.form())) {
        return id + length <= sentence.words().size()
            && "“”\"«»‘'".contains(sentence.word(id + length).form());
      }
      Role role = before.upos() == Upos.NOUN ? knowledge.role(before) : null;
      return role != null && role.kind() == Role.Kind.ORGANISATION;
    }
    return false;
  }

  /** A name that no table has: an organisation to the recogniser, or proper nouns in a row. */
  private NameSpot unknown(Sentence sentence, int id) {
    if (!proper(sentence.word(id))) {
      return null;
    }
    int to = id;
    while (to < sentence.words().size()
        && proper(sentence.word(to + 1))
        && knowledge.find(List.of(sentence.word(to + 1).form()), 0) == null) {
      to++;
    }
    boolean recognised = sentence.word(id).entity() == Entity.ORGANIZATION;
    return new NameSpot(id, to, List.of(), null, recognised ? "recogniser" : "proper noun");
  }

  private boolean proper(Word word) {
    return Character.isUpperCase(word.form().codePointAt(0))
        && word.upos() != Upos.DET
        && word.upos() != Upos.ADJ
        && (word.entity() == Entity.ORGANIZATION
            || word.upos() == Upos.PROPN && word.entity() != Entity.LOCATION)
        && knowledge.role(word) == null
        && !word.form().endsWith("-Jährige")
        && knowledge.adjective(word.form()) == null;
  }
}

package wortlaut.actors;

import java.util.ArrayList;
import java.util.List;
import wortlaut.actors.knowledge.Role;
import wortlaut.syntax.Morph;
import wortlaut.syntax.Sentence;
import wortlaut.syntax.Word;

/**
 * A base noun phrase: determiner, adjectives, noun, and the name beside it, without what follows.
 *
 * @param sentence its sentence
 * @param from id of its first word
 * @param to id of its last word
 * @param determiner article or possessive, or null
 * @param adjectives adjectives before the noun
 * @param noun the common noun, or null
 * @param role the role or institution the noun names, or null
 * @param name the name beside the noun or alone, or null
 * @param owner the name in the genitive before the noun ("Spaniens Regierungschef"), or null
 */
record Chunk(
    Sentence sentence,
    int from,
    int to,
    Word determiner,
    List<Word> adjectives,
    Word noun,
    Role role,
    NameSpot name,
    NameSpot owner) {
  private static final List<String> INDEFINITE = FunctionWords.of("indefinite");

  /** The word that stands for the phrase in its clause. */
  Word head() {
    return noun != null ? noun : sentence.word(nameHead());
  }

  private int nameHead() {
    for (int id = name.from(); id <= name.to(); id++) {
      int head = sentence.word(id).head();
      if (head < name.from() || head > name.to()) {
        return id;
      }
    }
    return name.to();
  }

  /** Whether it names something already known to the reader, by its determiner. */
  boolean definite() {
    return determiner != null && !indefinite();
  }

  /** Whether its determiner is an indefinite article or quantifier. */
  boolean indefinite() {
    if (determiner == null) {
      return false;
    }
    String form = determiner.form().toLowerCase(java.util.Locale.GERMAN);
    return INDEFINITE.stream().anyMatch(form::startsWith);
  }

  /** Its number, null if nothing shows it. */
  Morph.Number number() {
    if (noun == null) {
      return head().morph().number();
    }
    if (role != null && role.number() != null) {
      return role.number();
    }
    if (determiner == null
        && role != null
        && role.number() == null
        && name == null
        && adjectives.isEmpty()
        && owner == null) {
      String form = noun.form();
      boolean plural =
          role.gender() == null
              ? !form.endsWith("er") && !form.endsWith("es")
              : form.endsWith("en") && !role.word().endsWith("en");
      if (plural) {
        return Morph.Number.PLUR;
      }
    }
    if (determiner != null) {
      String form = determiner.form().toLowerCase(java.util.Locale.GERMAN);
      if (form.startsWith("ein") && !form.startsWith("einige")
          || form.equals("dem")
          || form.equals("das")
          || form.equals("des")) {
        return Morph.Number.SING;
      }
      if (form.equals("die") && role != null && role.gender() == Morph.Gender.MASC) {
        return Morph.Number.PLUR;
      }
      if (form.equals("der")
          && role != null
          && role.gender() == Morph.Gender.MASC
          && (head().morph().kase() == Morph.Case.NOM || !attribute())) {
        return Morph.Number.SING;
      }
    }
    if (adjectives.stream()
        .anyMatch(a -> a.upos() == wortlaut.syntax.Upos.NUM && !a.form().equals("1"))) {
      return Morph.Number.PLUR;
    }
    return noun.morph().number();
  }

  /** Whether a noun or preposition stands before, so that "der" may be a genitive or dative. */
  private boolean attribute() {
    if (from == 1) {
      return false;
    }
    return switch (sentence.word(from - 1).upos()) {
      case NOUN, PROPN, ADP, CCONJ -> true;
      default -> false;
    };
  }

  /** Its gender, null for plurals or if nothing shows it. */
  Morph.Gender gender() {
    if (role != null && role.gender() != null) {
      return role.gender();
    }
    if (determiner != null && noun != null && number() != Morph.Number.PLUR) {
      Morph.Gender shown = determiner.morph().gender();
      if (shown != null) {
        return shown;
      }
    }
    return head().morph().gender();
  }

  /** Its words in order. */
  List<Word> words() {
    List<Word> words = new ArrayList<>();
    for (int id = from; id <= to; id++) {
      words.add(sentence.word(id));
    }
    return words;
  }
}

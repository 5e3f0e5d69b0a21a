package wortlaut.actors;

import wortlaut.actors.knowledge.Known;
import wortlaut.actors.knowledge.Role;
import wortlaut.record.ActorKind;
import wortlaut.record.MentionForm;
import wortlaut.record.Span;
import wortlaut.syntax.Morph;
import wortlaut.syntax.Word;

/**
 * Words that may name a party, with what they themselves show about it.
 *
 * @param sentence index of its sentence
 * @param head the word that stands for it in its clause
 * @param span its place, apposed and attributive words included
 * @param form name, description or pronoun
 * @param kind what sort of party it would be; null for pronouns
 * @param name the name it would have in the record; null for pronouns
 * @param person the person's name in it, or null
 * @param known what the tables say of it, or null
 * @param role the role or institution its noun names, or null
 * @param office the role with its attributes in the nominative, or null
 * @param code the state or organisation its own words name, or null
 * @param gender its gender, or null
 * @param number its number, or null
 * @param definite whether its determiner says that the reader knows it
 * @param bare whether it is a noun with nothing but its article
 * @param subject whether it is the subject of its clause
 * @param speaking whether it is the subject of a verb of speech or thought
 * @param pronoun kind of pronoun, or null
 * @param rule why it is a candidate
 */
record Candidate(
    int sentence,
    Word head,
    Span span,
    MentionForm form,
    ActorKind kind,
    String name,
    PersonName person,
    Known known,
    Role role,
    String office,
    String code,
    Morph.Gender gender,
    Morph.Number number,
    boolean definite,
    boolean bare,
    boolean subject,
    boolean speaking,
    String pronoun,
    String rule) {

  /** The same, found to be a known party. */
  Candidate as(Known state) {
    return new Candidate(
        sentence,
        head,
        span,
        form,
        kind,
        name,
        person,
        state,
        role,
        office,
        state.code(),
        gender,
        number,
        definite,
        bare,
        subject,
        speaking,
        pronoun,
        rule);
  }

  boolean plural() {
    return number == Morph.Number.PLUR;
  }
}

package wortlaut.actors.knowledge;

import wortlaut.syntax.Morph;

/**
 * A noun for a party, as found in a text.
 *
 * @param word the role in the nominative singular as written, with its first part
 *     ("Vize-Außenminister"); for a plural-only noun the plural
 * @param base the table's noun it ends in ("Außenminister")
 * @param kind what it names
 * @param type field of a role or class of an institution, "" if none
 * @param gender gender of this form; null if the determiner must show it, or for plurals
 * @param number number of this form; null if the context must show it
 * @param code state or organisation its first part names ("Bundesminister"); null if none
 * @param affiliation the party its first part names ("Kreml-Sprecher"), or null
 * @param vague whether its plural names nobody in particular
 * @param general whether it takes up anybody of its field ("Politiker" for a minister)
 * @param weak whether it is a party only as a speaker or source
 * @param usual the code it has where nothing else is said (NGO for "Hilfsorganisation"), or null
 */
public record Role(
    String word,
    String base,
    Kind kind,
    String type,
    Morph.Gender gender,
    Morph.Number number,
    String code,
    Known affiliation,
    boolean vague,
    boolean general,
    boolean weak,
    String usual) {

  /** What a noun names. */
  public enum Kind {
    /** One human being by a role. */
    PERSON,
    /** Several people. */
    GROUP,
    /** A state or government. */
    STATE,
    /** An institution. */
    ORGANISATION,
    /** A paper that speaks. */
    DOCUMENT,
    /** No party, although it ends like one. */
    NONE
  }
}

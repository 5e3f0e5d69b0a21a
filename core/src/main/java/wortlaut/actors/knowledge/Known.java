package wortlaut.actors.knowledge;

import wortlaut.record.ActorKind;
import wortlaut.syntax.Morph;

/**
 * A party known from a table.
 *
 * @param name its name as the record gives it
 * @param code the state or organisation it acts for, as in the record; null if none
 * @param kind what sort of party it is
 * @param type class of institution ("partei", "gericht", …), by which descriptions take it up; ""
 *     if none
 * @param gender grammatical gender of the name; null for a plural name
 * @param wikidata its Wikidata id, or null
 * @param table the table it stands in, for explanations
 */
public record Known(
    String name,
    String code,
    ActorKind kind,
    String type,
    Morph.Gender gender,
    String wikidata,
    String table) {}

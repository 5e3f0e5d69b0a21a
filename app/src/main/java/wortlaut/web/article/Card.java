package wortlaut.web.article;

import java.util.List;

/**
 * What the margin says of a statement or event.
 *
 * @param id id of the fact in the record
 * @param event whether it is an event
 * @param number as the text shows it
 * @param classes classes of the card: its colour, voice, type, status
 * @param from who speaks or acts
 * @param type type of the statement or event
 * @param mode mode of the event, or ""
 * @param to to whom, in the same way
 * @param status status of the event, or ""
 * @param quad PLOVER's class of the event, 1 to 4; 0 for a statement
 * @param voice on whose word an event is; null for a statement
 * @param facts further lines, what and value
 * @param relations how it is related to other facts of the article
 * @param reason the rule or model that decided
 * @param confidence 0 to 1
 * @param citation the words with their source, to be copied
 * @param verdict what a reader decided: confirmed, corrected, removed, or ""
 */
public record Card(
    String id,
    boolean event,
    String number,
    String classes,
    List<Name> from,
    String type,
    String mode,
    List<Name> to,
    String status,
    int quad,
    Name voice,
    List<Fact> facts,
    List<Relation> relations,
    String reason,
    double confidence,
    String citation,
    String verdict) {
  public Card {
    from = List.copyOf(from);
    to = List.copyOf(to);
    facts = List.copyOf(facts);
    relations = List.copyOf(relations);
  }

  /**
   * A party.
   *
   * @param name its name
   * @param actor the archive's number of it, or null
   */
  public record Name(String name, Long actor) {}

  /**
   * A line of a card.
   *
   * @param key key of what it is
   * @param value its words
   */
  public record Fact(String key, String value) {}

  /**
   * A relation.
   *
   * @param key key of how
   * @param other id of the other fact
   */
  public record Relation(String key, String other) {}
}

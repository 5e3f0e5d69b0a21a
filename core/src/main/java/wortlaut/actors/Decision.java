package wortlaut.actors;

import java.util.List;
import wortlaut.record.Span;

/**
 * Why words are a mention of an actor.
 *
 * @param mention the words
 * @param found how they were found: the table that knows them, "given name", "noun Sprecher", …
 * @param joined the rule that put them to an earlier mention, or that they are new
 * @param actor id of the actor as {@link ActorReader#read} gives it; null if they refer to nobody
 * @param considered names of the other parties they could have meant, the latest first
 */
public record Decision(
    Span mention, String found, String joined, String actor, List<String> considered) {
  public Decision {
    considered = List.copyOf(considered);
  }
}

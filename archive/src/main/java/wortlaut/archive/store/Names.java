package wortlaut.archive.store;

import java.util.LinkedHashSet;
import java.util.Set;
import wortlaut.actors.ActorKey;
import wortlaut.record.Actor;
import wortlaut.record.ActorKind;

/** Names as they are looked up: spellings of one name are folded to one. */
public final class Names {
  private static final String PREFIX = "person:";

  private Names() {}

  /** The name without titles, accents and spelling ("Lawrow", "Lavrov", "Лавров" are one). */
  public static String fold(String name) {
    return ActorKey.ofPerson(name).value().substring(PREFIX.length());
  }

  /** All names of an actor, and a person's surname; some may fold to nothing. */
  static Set<String> all(Actor actor) {
    Set<String> names = new LinkedHashSet<>();
    names.add(actor.name());
    names.addAll(actor.aliases());
    if (actor.kind() == ActorKind.PERSON) {
      names.add(actor.name().substring(actor.name().lastIndexOf(' ') + 1));
    }
    return names;
  }

  /** The names of an actor by which it can be looked up. */
  public static Set<String> of(Actor actor) {
    Set<String> names = all(actor);
    names.removeIf(name -> fold(name).isBlank());
    return names;
  }
}

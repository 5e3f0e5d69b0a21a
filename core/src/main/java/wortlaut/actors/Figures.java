package wortlaut.actors;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import wortlaut.actors.knowledge.Known;
import wortlaut.record.ActorKind;

/** Persons known before reading, found by the key of their name. */
final class Figures {
  private final Map<ActorKey, Known> byName = new HashMap<>();
  private final Map<String, Known> bySurname = new HashMap<>();

  Figures(List<Known> persons) {
    for (Known person : persons) {
      if (person.kind() != ActorKind.PERSON) {
        continue;
      }
      byName.put(ActorKey.ofPerson(person.name()), person);
      String surname =
          NameFolding.fold(person.name().substring(person.name().lastIndexOf(' ') + 1));
      Known other = bySurname.put(surname, person);
      if (other != null && !java.util.Objects.equals(other.code(), person.code())) {
        bySurname.put(surname, NOBODY);
      }
    }
  }

  private static final Known NOBODY = new Known("", "", ActorKind.PERSON, "", null, null, "");

  /** The person of that name, a surname alone if only one is known by it; null if none. */
  Known find(String name) {
    if (name.indexOf(' ') < 0) {
      Known found = bySurname.get(NameFolding.fold(name));
      return found == NOBODY ? null : found;
    }
    return byName.get(ActorKey.ofPerson(name));
  }
}

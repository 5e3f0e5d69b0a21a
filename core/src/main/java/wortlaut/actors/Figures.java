package wortlaut.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import wortlaut.actors.knowledge.Known;
import wortlaut.record.ActorKind;

/** Persons known before reading, found by the key of their name. */
final class Figures {
  private final Map<String, List<Known>> bySurname = new HashMap<>();
  private final UnaryOperator<String> index;

  /**
   * @param persons the persons; others are left out
   * @param index what surnames are looked up by: themselves, or folded, which costs time to load
   */
  Figures(List<Known> persons, UnaryOperator<String> index) {
    this.index = index;
    for (Known person : persons) {
      if (person.kind() == ActorKind.PERSON) {
        bySurname.computeIfAbsent(key(person.name()), k -> new ArrayList<>(1)).add(person);
      }
    }
  }

  private String key(String name) {
    return index.apply(name.substring(name.lastIndexOf(' ') + 1));
  }

  /** The person of that name, a surname alone if all known by it act for the same; null if none. */
  Known find(String name) {
    List<Known> found = bySurname.getOrDefault(key(name), List.of());
    if (name.indexOf(' ') < 0) {
      boolean one =
          !found.isEmpty()
              && found.stream().allMatch(p -> Objects.equals(p.code(), found.get(0).code()));
      return one ? found.get(0) : null;
    }
    ActorKey wanted = ActorKey.ofPerson(name);
    return found.stream()
        .filter(p -> ActorKey.ofPerson(p.name()).equals(wanted))
        .findFirst()
        .orElse(null);
  }
}

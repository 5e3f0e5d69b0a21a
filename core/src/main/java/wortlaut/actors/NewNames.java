package wortlaut.actors;

import java.util.HashSet;
import java.util.Set;

/**
 * Names of organisations that no table has but that the recogniser saw somewhere in the article:
 * they count wherever they stand in it.
 */
final class NewNames {
  private final Set<String> names = new HashSet<>();

  void add(String name) {
    names.add(name);
  }

  boolean known(String name) {
    return names.contains(name);
  }
}

package wortlaut.events;

import java.util.ArrayList;
import java.util.List;

/**
 * Feature augmentation (Daumé III 2007): examples of another manner of marking have each feature
 * twice, once under a name of their own. So the models learn from them what they have in common
 * with the rest, and the names of their own take up the rest: shorter articles, fuller marking.
 */
final class Adaptation {
  private static final String OWN = "aside:";

  private Adaptation() {}

  /** The names of features, each twice, and one for the manner itself. */
  static List<String> of(Features features) {
    List<String> names = features.names();
    List<String> all = new ArrayList<>(names);
    names.forEach(name -> all.add(OWN + name));
    return all;
  }

  /** Whether reading needs a feature's weight. */
  static boolean isCommon(String name) {
    return !name.startsWith(OWN);
  }
}

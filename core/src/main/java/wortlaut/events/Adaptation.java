package wortlaut.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Feature augmentation (Daumé III 2007): what is marked in another manner than the gold data has
 * each feature twice, once under a name of its manner. So the models learn from it what it has in
 * common with the gold data, and the names of its manner take up the rest: shorter articles, fuller
 * marking, other habits with open targets.
 */
final class Adaptation {
  private static final String MARK = "@"; // begins no other feature's name

  private Adaptation() {}

  /** The names of features of an article marked in a manner. */
  static List<String> names(Features features, Manner manner) {
    List<String> names = features.names();
    if (manner == Manner.GOLD) {
      return names;
    }
    String prefix = MARK + manner.name().toLowerCase(Locale.ROOT) + ":";
    List<String> all = new ArrayList<>(names);
    names.forEach(name -> all.add(prefix + name));
    return all;
  }

  /** Whether reading needs a feature's weight. */
  static boolean isCommon(String name) {
    return !name.startsWith(MARK);
  }
}

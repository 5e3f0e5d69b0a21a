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
  private static final String EXAMPLE = "example:";

  private Adaptation() {}

  /** The names of features of an article marked aside, each twice. */
  static List<String> of(Features features) {
    return twice(features, OWN);
  }

  /** The names of features of an example of the lexicon, each twice. */
  static List<String> ofExample(Features features) {
    return twice(features, EXAMPLE);
  }

  private static List<String> twice(Features features, String manner) {
    List<String> names = features.names();
    List<String> all = new ArrayList<>(names);
    names.forEach(name -> all.add(manner + name));
    return all;
  }

  /** Whether reading needs a feature's weight. */
  static boolean isCommon(String name) {
    return !name.startsWith(OWN) && !name.startsWith(EXAMPLE);
  }
}

package wortlaut.events;

import java.util.Arrays;
import java.util.List;

/**
 * What must stand with a word so that it is a predicate: one of several alternatives.
 *
 * @param alternatives each an argument and the lemmas it may have
 */
record Condition(List<Alternative> alternatives) {

  /**
   * @param argument its name, see {@link Arguments}
   * @param nouns lemmas; {@code *} for any, {@code @class} for a class of nouns
   */
  record Alternative(String argument, List<String> nouns) {
    boolean any() {
      return nouns.get(0).equals("*");
    }
  }

  /** Reads what the table writes: {@code obj:Klage,Anzeige | gegen:*}. */
  static Condition of(String written) {
    return new Condition(
        Arrays.stream(written.split(" \\| "))
            .map(
                part -> {
                  int colon = part.indexOf(':');
                  return new Alternative(
                      part.substring(0, colon),
                      Arrays.asList(part.substring(colon + 1).split(",")));
                })
            .toList());
  }

  /** How much it narrows the predicate down: lemmas more than the mere presence of an argument. */
  int weight() {
    boolean vague = alternatives.stream().allMatch(a -> a.any() && !a.argument().equals("neg"));
    return vague ? 1 : 2;
  }
}

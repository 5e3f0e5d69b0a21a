package wortlaut.actors;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import wortlaut.actors.knowledge.Term;

/**
 * Settles names with several meanings ("Union", "Kongo", "Republikaner") by the article: the
 * meaning that its clear names speak for most, else the first of the tables.
 */
final class Ambiguity {
  private final Map<String, Integer> support = new HashMap<>();

  /** Takes in a name; only clear ones count. */
  void add(NameSpot spot) {
    if (spot.terms().size() == 1) {
      support.merge("name " + spot.term().known().name(), 1, Integer::sum);
      support.merge("code " + spot.term().known().code(), 1, Integer::sum);
    }
  }

  /** The names with their meanings in order of support. */
  List<NameSpot> settle(List<NameSpot> spots) {
    return spots.stream().map(spot -> spot.terms().size() < 2 ? spot : settled(spot)).toList();
  }

  private NameSpot settled(NameSpot spot) {
    List<Term> terms =
        spot.terms().stream().sorted(Comparator.comparing((Term t) -> -support(t))).toList();
    return new NameSpot(spot.from(), spot.to(), terms, spot.person(), spot.rule());
  }

  private int support(Term term) {
    return support.getOrDefault("name " + term.known().name(), 0)
        + support.getOrDefault("code " + term.known().code(), 0);
  }
}

package wortlaut.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Chooses the source and the target of an event among all ways to fill them: the pair of codes
 * whose ways together are likeliest, and of these ways the likeliest.
 */
final class PartyChooser {
  private final Weights source;
  private final Weights target;

  PartyChooser(Weights source, Weights target) {
    this.source = source;
    this.target = target;
  }

  /** The chosen way and the probability of its codes. */
  record Chosen(Option option, double probability) {}

  /** A source and a target. */
  record Both(Chosen source, Chosen target) {
    double probability() {
      return source.probability() * target.probability();
    }
  }

  /** The likeliest pair, which need not have the likeliest source. */
  Both both(Draft draft, Setting setting) {
    Both best = null;
    for (Chosen acting : ranked(new PartyOptions(draft, setting, null).all(), source)) {
      if (best != null && best.probability() >= acting.probability()) {
        break; // a target cannot make this source's pair, or a later one's, likelier
      }
      List<Option> targets = new PartyOptions(draft, setting, acting.option()).all();
      Both pair = new Both(acting, best(targets, target));
      if (best == null || pair.probability() > best.probability()) {
        best = pair;
      }
    }
    return best;
  }

  /** The likeliest codes among options, by the likeliest of their ways. */
  static Chosen best(List<Option> options, Weights weights) {
    return ranked(options, weights).get(0);
  }

  /** All codes among options, each by the likeliest of its ways, the likeliest codes first. */
  private static List<Chosen> ranked(List<Option> options, Weights weights) {
    double[] scores = new double[options.size()];
    double highest = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < scores.length; i++) {
      scores[i] = weights.score(options.get(i).features());
      highest = Math.max(highest, scores[i]);
    }
    Map<Set<String>, Double> shares = new HashMap<>();
    Map<Set<String>, Integer> likeliest = new LinkedHashMap<>();
    double sum = 0;
    for (int i = 0; i < scores.length; i++) {
      double share = Math.exp(scores[i] - highest);
      Set<String> codes = options.get(i).codes();
      shares.merge(codes, share, Double::sum);
      likeliest.merge(codes, i, (one, other) -> scores[other] > scores[one] ? other : one);
      sum += share;
    }
    List<Chosen> ranked = new ArrayList<>();
    for (Map.Entry<Set<String>, Integer> codes : likeliest.entrySet()) {
      ranked.add(new Chosen(options.get(codes.getValue()), shares.get(codes.getKey()) / sum));
    }
    ranked.sort(Comparator.comparingDouble(Chosen::probability).reversed());
    return ranked;
  }
}

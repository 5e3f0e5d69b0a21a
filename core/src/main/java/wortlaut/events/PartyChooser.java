package wortlaut.events;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Chooses the source and the target of an event among all ways to fill them: the codes whose ways
 * together are likeliest, and of these ways the likeliest.
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

  /** Who acts. */
  Chosen source(Draft draft, Setting setting) {
    return best(new PartyOptions(draft, setting, null).all(), source);
  }

  /** Whom the act is directed at, given who acts. */
  Chosen target(Draft draft, Setting setting, Option acting) {
    return best(new PartyOptions(draft, setting, acting).all(), target);
  }

  /** A source and a target. */
  record Both(Chosen source, Chosen target) {}

  /** Source and target together. */
  Both both(Draft draft, Setting setting) {
    Chosen acting = source(draft, setting);
    return new Both(acting, target(draft, setting, acting.option()));
  }

  static Chosen best(List<Option> options, Weights weights) {
    double[] scores = new double[options.size()];
    double highest = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < scores.length; i++) {
      scores[i] = weights.score(options.get(i).features());
      highest = Math.max(highest, scores[i]);
    }
    Map<Set<String>, Double> shares = new HashMap<>();
    double sum = 0;
    for (int i = 0; i < scores.length; i++) {
      double share = Math.exp(scores[i] - highest);
      shares.merge(options.get(i).codes(), share, Double::sum);
      sum += share;
    }
    int best = 0;
    for (int i = 1; i < scores.length; i++) {
      double more = shares.get(options.get(i).codes()) - shares.get(options.get(best).codes());
      if (more > 1e-12 || more > -1e-12 && scores[i] > scores[best]) {
        best = i;
      }
    }
    return new Chosen(options.get(best), shares.get(options.get(best).codes()) / sum);
  }
}

package wortlaut.events;

import java.util.List;

/** Chooses the source and the target of an event among all ways to fill them. */
final class PartyChooser {
  private final Weights source;
  private final Weights target;

  PartyChooser(Weights source, Weights target) {
    this.source = source;
    this.target = target;
  }

  /** The chosen way and its probability. */
  record Chosen(Option option, double probability) {}

  /** Who acts. */
  Chosen source(Draft draft, Parties parties, Matcher matcher) {
    return best(new PartyOptions(draft, parties, matcher, null).all(), source);
  }

  /** Whom the act is directed at, given who acts. */
  Chosen target(Draft draft, Parties parties, Matcher matcher, Option acting) {
    return best(new PartyOptions(draft, parties, matcher, acting.codes()).all(), target);
  }

  private static Chosen best(List<Option> options, Weights weights) {
    double[] scores = new double[options.size()];
    int best = 0;
    for (int i = 0; i < scores.length; i++) {
      scores[i] = weights.score(options.get(i).features());
      if (scores[i] > scores[best]) {
        best = i;
      }
    }
    double sum = 0;
    for (double score : scores) {
      sum += Math.exp(score - scores[best]);
    }
    return new Chosen(options.get(best), 1 / sum);
  }
}

package wortlaut.actors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import wortlaut.record.Actor;
import wortlaut.record.MentionForm;

/** Keeps the resolver's decisions for explanations. */
final class Decisions implements Trail {
  /** How many other parties an explanation names. */
  private static final int OTHERS = 5;

  private record Kept(Candidate candidate, Choice choice, List<String> considered) {}

  private final List<Kept> kept = new ArrayList<>();

  @Override
  public void decided(Candidate candidate, Choice choice, List<Cluster> clusters) {
    List<String> considered =
        clusters.stream()
            .filter(c -> c != choice.cluster() && c.kind() != null && fits(candidate, c))
            .sorted(Comparator.comparing((Cluster c) -> c.last().span()).reversed())
            .limit(OTHERS)
            .map(c -> c.namer().name())
            .toList();
    kept.add(new Kept(candidate, choice, considered));
  }

  private static boolean fits(Candidate candidate, Cluster cluster) {
    return candidate.form() == MentionForm.PRONOUN
        ? candidate.plural() == cluster.plural() && cluster.agrees(candidate.gender())
        : candidate.kind() == cluster.kind();
  }

  /** The decisions, with the actors they led to. */
  List<Decision> of(List<Actor> actors) {
    return kept.stream()
        .map(
            k ->
                new Decision(
                    k.candidate.span(),
                    k.candidate.rule(),
                    k.choice.rule(),
                    actor(actors, k.candidate),
                    k.considered))
        .toList();
  }

  private static String actor(List<Actor> actors, Candidate candidate) {
    return actors.stream()
        .filter(a -> a.mentions().stream().anyMatch(m -> m.span().equals(candidate.span())))
        .map(Actor::id)
        .findFirst()
        .orElse(null);
  }
}

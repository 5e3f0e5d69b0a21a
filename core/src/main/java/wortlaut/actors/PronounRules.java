package wortlaut.actors;

import java.util.Comparator;
import java.util.List;
import wortlaut.record.ActorKind;
import wortlaut.record.MentionForm;
import wortlaut.syntax.Morph;

/**
 * Which party a pronoun stands for: the one in focus that agrees with it. Weights after the
 * salience factors of Lappin and Leass 1994, set by hand on training articles.
 */
final class PronounRules {
  /** Weight of a person whose gender nothing shows. */
  private static final double UNSURE = 0.7;

  /** Sentences a pronoun reaches back. */
  private static final int REACH = 3;

  Choice choose(Candidate pronoun, List<Cluster> clusters) {
    if (pronoun.pronoun().equals("speaker")) {
      return Choice.none(Choice.NOBODY);
    }
    if (pronoun.pronoun().equals("source")) {
      return source(pronoun, clusters);
    }
    Cluster best = null;
    double bestScore = 0;
    for (Cluster cluster : clusters) {
      double score = score(pronoun, cluster);
      if (score > bestScore) {
        best = cluster;
        bestScore = score;
      }
    }
    return best == null
        ? Choice.none(Choice.NOBODY)
        : new Choice(best, pronoun.rule() + " to the party in focus");
  }

  /** "demnach": the paper or speaker named last. */
  private static Choice source(Candidate pronoun, List<Cluster> clusters) {
    return clusters.stream()
        .filter(c -> pronoun.sentence() - c.last().sentence() < REACH)
        .filter(
            c ->
                c.kind() == ActorKind.DOCUMENT
                    || c.members().stream().anyMatch(Candidate::speaking))
        .max(Comparator.comparing((Cluster c) -> c.last().span()))
        .map(c -> new Choice(c, "source named last"))
        .orElse(Choice.none(Choice.NOBODY));
  }

  private static double score(Candidate pronoun, Cluster cluster) {
    if (cluster.kind() == null || !agrees(pronoun, cluster)) {
      return 0;
    }
    boolean relative = pronoun.pronoun().equals("relative");
    double score = 0;
    for (Candidate member : cluster.members()) {
      int distance = pronoun.sentence() - member.sentence();
      if (distance > REACH
          || distance == 0
              && (member.span().end() > pronoun.span().start() || beside(pronoun, member))) {
        continue;
      }
      if (relative) {
        int gap = pronoun.span().start() - member.span().end();
        score = Math.max(score, distance == 0 && gap >= 0 && gap < 12 ? 100 - gap : 0);
        continue;
      }
      double weight = distance == 0 ? 1.0 : distance == 1 ? 0.9 : distance == 2 ? 0.45 : 0.25;
      double salience = member.subject() ? 1.6 : 1.0;
      salience += member.speaking() ? 0.8 : 0;
      salience +=
          member.form() == MentionForm.NAME ? 0.2 : member.form() == MentionForm.PRONOUN ? 0.3 : 0;
      if (pronoun.pronoun().equals("demonstrative") || pronoun.pronoun().equals("latter")) {
        salience = member.subject() ? 0.5 : 1.5;
      }
      if (pronoun.pronoun().equals("possessive") && distance == 0) {
        salience += 0.8;
      }
      score = Math.max(score, weight * salience) + 0.02 * weight * salience;
    }
    if (relative) {
      return score;
    }
    if (cluster.namer().rule().equals(Classifier.GUESSED)) {
      return score * 0.4;
    }
    score *= cluster.kind() == ActorKind.PERSON ? 1.15 : 1;
    if (pronoun.gender() != null
        && cluster.gender() == null
        && cluster.kind() == ActorKind.PERSON) {
      score *= UNSURE;
    }
    if (pronoun.speaking() && (cluster.person() || cluster.kind() == ActorKind.ORGANISATION)) {
      score *= cluster.person() ? 1.3 : 1.0;
    }
    return score * (cluster.person() || pronoun.number() == Morph.Number.PLUR ? 1.25 : 1.0);
  }

  /** Whether both depend on one verb: "den Fonds forderte er auf" speaks of two parties. */
  private static boolean beside(Candidate pronoun, Candidate member) {
    return pronoun.pronoun().equals("personal")
        && pronoun.head().head() > 0
        && pronoun.head().head() == member.head().head()
        && !member.head().is("conj")
        && !member.head().is("appos");
  }

  private static boolean agrees(Candidate pronoun, Cluster cluster) {
    boolean plural = pronoun.plural();
    if (pronoun.number() != null && plural != pluralOf(cluster)) {
      return false;
    }
    if (plural) {
      return true;
    }
    Morph.Gender gender = cluster.gender();
    if (pronoun.gender() == null) {
      // "sein", "ihm": anything but a feminine
      return gender != Morph.Gender.FEM;
    }
    if (cluster.kind() == ActorKind.STATE && gender == Morph.Gender.NEUT) {
      return false;
    }
    return gender == pronoun.gender() || gender == null && cluster.kind() == ActorKind.PERSON;
  }

  private static boolean pluralOf(Cluster cluster) {
    if (cluster.known() != null && cluster.known().gender() == null) {
      return true;
    }
    return cluster.plural();
  }
}

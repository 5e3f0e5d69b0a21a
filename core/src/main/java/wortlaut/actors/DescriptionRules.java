package wortlaut.actors;

import java.util.List;
import java.util.Locale;
import wortlaut.actors.knowledge.Role;
import wortlaut.record.ActorKind;
import wortlaut.record.MentionForm;
import wortlaut.syntax.Morph;

/** Which earlier party a description without a name takes up. */
final class DescriptionRules {
  /** Sentences that a mere "der Mann" reaches back. */
  private static final int NEAR = 4;

  private final Hypernyms hypernyms = new Hypernyms();
  private final RoleSynonyms synonyms = new RoleSynonyms();

  Choice choose(Candidate candidate, List<Cluster> clusters) {
    Cluster best = null;
    String rule = null;
    int bestScore = 0;
    for (Cluster cluster : clusters) {
      Match match = match(candidate, cluster);
      if (match.score == 0) {
        continue;
      }
      boolean later = best != null && cluster.last().span().compareTo(best.last().span()) > 0;
      if (match.score > bestScore || match.score == bestScore && later) {
        best = cluster;
        bestScore = match.score;
        rule = match.rule;
      }
    }
    return best == null ? Choice.none("new description") : new Choice(best, rule);
  }

  private record Match(int score, String rule) {
    static final Match NO = new Match(0, "");
  }

  private Match match(Candidate candidate, Cluster cluster) {
    if (cluster.kind() == null || cluster.contradicts(candidate.code())) {
      return Match.NO;
    }
    if (candidate.plural() != cluster.plural() && candidate.kind() != ActorKind.ORGANISATION) {
      return Match.NO;
    }
    Role role = candidate.role();
    return switch (candidate.kind()) {
      case OFFICE -> person(candidate, role, cluster);
      case GROUP ->
          sameNoun(candidate, role, cluster)
                  && related(candidate, cluster)
                  && (candidate.definite() || role.kind() != Role.Kind.STATE)
              ? new Match(2, "same noun")
              : Match.NO;
      case ORGANISATION -> organisation(candidate, role, cluster);
      default ->
          sameNoun(candidate, role, cluster)
                  && candidate.definite()
                  && candidate.kind() == cluster.kind()
              ? new Match(2, "same noun")
              : Match.NO;
    };
  }

  private Match person(Candidate candidate, Role role, Cluster cluster) {
    if (!cluster.person() || !candidate.definite() && !candidate.bare() || indefinite(candidate)) {
      return Match.NO;
    }
    boolean gender = cluster.agrees(candidate.gender()) || candidate.gender() == Morph.Gender.NEUT;
    if (!gender) {
      return Match.NO;
    }
    int distance = candidate.sentence() - cluster.last().sentence();
    if (role == null) {
      boolean same = candidate.name().equals(cluster.namer().name());
      boolean national = candidate.code() != null && candidate.definite() && distance < NEAR;
      return same
          ? new Match(3, "same description")
          : national
              ? new Match(
                  cluster.codes().contains(candidate.code()) ? 2 : 1, "person of that nation")
              : Match.NO;
    }

    for (Role other : cluster.roles()) {
      if (synonyms.same(role, other)) {
        return new Match(other.word().equals(role.word()) ? 4 : 3, "same role");
      }
    }
    if (!candidate.definite() || !candidate.bare() && candidate.code() == null) {
      return Match.NO;
    }
    boolean field =
        cluster.roles().stream().anyMatch(r -> r.type().equals(role.type()) && !ordinary(role));
    boolean unnamed =
        cluster.kind() == ActorKind.OFFICE
            && cluster.roles().stream().allMatch(r -> ordinary(r) || r.general());
    if (role.general() && distance < NEAR && (field || unnamed)) {
      return new Match(2, field ? "same field" : "person so far without a role");
    }
    return anybody(role) && distance < NEAR ? new Match(1, "last person named") : Match.NO;
  }

  private static boolean indefinite(Candidate candidate) {
    return !candidate.definite()
        && candidate.name().equals(candidate.name().toLowerCase(Locale.GERMAN));
  }

  /** Whether the word says no office but who somebody is. */
  private static boolean ordinary(Role role) {
    return role.type().equals("bürger") || role.type().equals("mensch");
  }

  private static boolean anybody(Role role) {
    return role.general() && ordinary(role);
  }

  private Match organisation(Candidate candidate, Role role, Cluster cluster) {
    if (cluster.kind() != ActorKind.ORGANISATION && cluster.kind() != ActorKind.GROUP
        || role == null) {
      return Match.NO;
    }
    if (sameNoun(candidate, role, cluster) && related(candidate, cluster)) {
      return new Match(3, "same noun");
    }
    if (candidate.bare() && !candidate.plural() && endsAlike(role, cluster)) {
      return new Match(3, "short for its name");
    }
    List<String> types = hypernyms.types(role.word());
    boolean anaphoric =
        candidate.definite()
            && (candidate.bare() || candidate.code() == null && hypernyms.specific(role.word()))
            && !types.isEmpty()
            && !candidate.plural()
            && !cluster.plural()
            && (hypernyms.specific(role.word())
                || candidate.sentence() - cluster.last().sentence() < NEAR + 2);
    if (!anaphoric) {
      return Match.NO;
    }
    boolean typed =
        cluster.known() != null && types.contains(cluster.known().type())
            || cluster.roles().stream().anyMatch(r -> types.contains(r.type()));
    if (typed) {
      return new Match(2, "same class of institution");
    }
    boolean anything =
        cluster.known() == null
            && cluster.roles().isEmpty()
            && cluster.kind() == ActorKind.ORGANISATION;
    return anything ? new Match(1, "last organisation of unknown class") : Match.NO;
  }

  /** "die Kommission" for the Europäische Kommission, "der Ministerrat" for the EU-Ministerrat. */
  private static boolean endsAlike(Role role, Cluster cluster) {
    String noun = role.word().toLowerCase(Locale.GERMAN);
    if (cluster.roles().stream()
        .anyMatch(r -> r.word().toLowerCase(Locale.GERMAN).endsWith("-" + noun))) {
      return true;
    }
    return cluster.members().stream()
        .filter(m -> m.form() == MentionForm.NAME && m.name() != null)
        .anyMatch(m -> m.name().toLowerCase(Locale.GERMAN).endsWith(noun));
  }

  private static boolean sameNoun(Candidate candidate, Role role, Cluster cluster) {
    return role != null
        && cluster.roles().stream().anyMatch(r -> r.word().equals(role.word()))
        && !(cluster.known() != null && candidate.code() == null && !candidate.bare());
  }

  /** Whether nothing in the attributes of the two sets them apart. */
  private static boolean related(Candidate candidate, Cluster cluster) {
    if (candidate.bare()) {
      return candidate.definite() || cluster.namer().bare();
    }
    return cluster.members().stream()
        .anyMatch(
            m ->
                m.name() != null
                    && (m.name().equals(candidate.name())
                        || m.bare() && m.kind() == candidate.kind()));
  }
}

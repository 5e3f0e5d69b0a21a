package wortlaut.actors;

import java.util.Comparator;
import java.util.List;
import wortlaut.record.ActorKind;
import wortlaut.syntax.Morph;

/** Which person a name is: the same full name, or a surname alone. */
final class PersonRules {
  private PersonRules() {}

  static Choice choose(Candidate candidate, List<Cluster> clusters) {
    Cluster best = null;
    int bestScore = 0;
    for (Cluster cluster : clusters) {
      int score = 0;
      for (PersonName name : cluster.persons()) {
        score = Math.max(score, likeness(candidate.person(), name));
      }
      if (score == 0 || contradicts(candidate, cluster)) {
        continue;
      }
      boolean later = best != null && cluster.last().span().compareTo(best.last().span()) > 0;
      if (score > bestScore || score == bestScore && later) {
        best = cluster;
        bestScore = score;
      }
    }
    return best != null
        ? new Choice(best, bestScore > 1 ? "same name" : "same surname")
        : office(candidate, clusters);
  }

  /** "den Bischof von Trondberg … Bischof Knut Aalen": an office that gets its name later. */
  private static Choice office(Candidate candidate, List<Cluster> clusters) {
    if (candidate.role() == null || candidate.role().type().equals("mensch")) {
      return Choice.none("new name");
    }
    return clusters.stream()
        .filter(c -> c.kind() == ActorKind.OFFICE && !c.plural())
        .filter(c -> c.members().get(0).definite() && !c.contradicts(candidate.code()))
        .filter(c -> candidate.sentence() - c.last().sentence() < 4)
        .filter(c -> c.roles().stream().anyMatch(r -> r.word().equals(candidate.role().word())))
        .max(Comparator.comparing(c -> c.last().span()))
        .map(c -> new Choice(c, "office that gets its name"))
        .orElse(Choice.none("new name"));
  }

  private static boolean contradicts(Candidate candidate, Cluster cluster) {
    Morph.Gender gender = candidate.gender();
    return gender != null
        && cluster.gender() != null
        && gender != cluster.gender()
        && gender != Morph.Gender.NEUT
        && cluster.gender() != Morph.Gender.NEUT;
  }

  /** Whether two names may be one person's. */
  static boolean alike(PersonName a, PersonName b) {
    return likeness(a, b) > 0;
  }

  /** 2 for the same full name, 1 for the same surname with nothing against it, 0 else. */
  private static int likeness(PersonName a, PersonName b) {
    String surnameA = NameFolding.fold(a.surname());
    String surnameB = NameFolding.fold(b.surname());
    if (!surnameA.equals(surnameB)
        && !surnameA.equals(surnameB + "s")
        && !surnameB.equals(surnameA + "s")
        && !last(a.surname(), surnameB)
        && !last(b.surname(), surnameA)) {
      // "Ban Ki-moon … Ban": names that put the family first
      return a.given().isEmpty() && !b.given().isEmpty() && a.surname().equals(b.given().get(0))
          ? 1
          : 0;
    }
    if (a.given().isEmpty() || b.given().isEmpty()) {
      return 1;
    }
    String givenA = NameFolding.fold(a.given().get(0));
    String givenB = NameFolding.fold(b.given().get(0));
    boolean initial =
        givenA.length() <= 1 || givenB.length() <= 1
            ? !givenA.isEmpty() && !givenB.isEmpty() && givenA.charAt(0) == givenB.charAt(0)
            : false;
    return givenA.equals(givenB) || initial ? 2 : 0;
  }

  private static boolean last(String surname, String other) {
    int space = Math.max(surname.lastIndexOf(' '), surname.lastIndexOf('-'));
    return space > 0 && NameFolding.fold(surname.substring(space + 1)).equals(other);
  }
}

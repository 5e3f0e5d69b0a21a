package wortlaut.actors;

import java.util.ArrayList;
import java.util.List;
import wortlaut.actors.knowledge.Knowledge;
import wortlaut.actors.knowledge.Known;
import wortlaut.actors.knowledge.Role;
import wortlaut.record.ActorKind;
import wortlaut.record.MentionForm;

/**
 * Groups candidates into parties in the order of the text: each joins an earlier one or starts its
 * own. Rules from the surest to the least sure, as in the multi-pass sieve of Lee et al. 2013
 * (<em>Deterministic coreference resolution based on entity-centric, precision-ranked rules</em>).
 */
final class Resolver {
  private final Knowledge knowledge;
  private final DescriptionRules descriptions;
  private final PronounRules pronouns = new PronounRules();

  Resolver(Knowledge knowledge) {
    this.knowledge = knowledge;
    this.descriptions = new DescriptionRules();
  }

  /** The parties of an article; decisions go to the trail. */
  List<Cluster> resolve(MentionFinder.Found found, Trail trail) {
    List<Cluster> clusters = new ArrayList<>();
    Cluster[] of = new Cluster[found.candidates().size()];
    Candidate[] names = names(found);
    for (int i = 0; i < of.length; i++) {
      Candidate candidate = government(found.candidates().get(i), found.context());
      Choice choice =
          names[i] == null ? choose(candidate, clusters) : holder(candidate, names[i], clusters);
      Integer same = found.same().get(i);
      if (same != null && of[same] != null && pairs(candidate, choice.cluster(), of[same])) {
        Cluster paired = of[same];
        if (choice.cluster() != null
            && choice.cluster() != paired
            && merges(choice.cluster(), paired)) {
          choice.cluster().absorb(paired);
          for (int j = 0; j < i; j++) {
            of[j] = of[j] == paired ? choice.cluster() : of[j];
          }
          clusters.remove(paired);
          paired = choice.cluster();
        }
        choice = new Choice(paired, "apposition");
      }
      trail.decided(candidate, choice, clusters);
      if (choice.cluster() != null) {
        choice.cluster().add(candidate);
        of[i] = choice.cluster();
      } else if (candidate.form() != MentionForm.PRONOUN && !choice.rule().equals(Choice.NOBODY)) {
        of[i] = new Cluster(candidate);
        clusters.add(of[i]);
      }
    }
    found
        .owners()
        .forEach(
            (thing, owner) -> {
              Cluster cluster = of[owner.candidate()];
              if (of[thing] != null && cluster != null && of[thing] != cluster) {
                of[thing].belongs(
                    found.candidates().get(thing),
                    new Cluster.Owner(
                        cluster, found.candidates().get(owner.candidate()), owner.base()));
              }
            });
    return clusters;
  }

  /** For each office the name that follows it in apposition, null if none does. */
  private static Candidate[] names(MentionFinder.Found found) {
    Candidate[] names = new Candidate[found.candidates().size()];
    found
        .same()
        .forEach(
            (later, earlier) -> {
              Candidate name = found.candidates().get(later);
              if (name.person() != null && found.candidates().get(earlier).person() == null) {
                names[earlier] = name;
              }
            });
    return names;
  }

  /**
   * An office whose holder's name follows ("der Direktor, Jan Smit") is that holder's, and never
   * that of another holder named before.
   */
  private Choice holder(Candidate office, Candidate name, List<Cluster> clusters) {
    Choice named = PersonRules.choose(name, clusters);
    if (named.cluster() != null) {
      return named;
    }
    List<Cluster> nameless = clusters.stream().filter(c -> c.persons().isEmpty()).toList();
    return choose(office, nameless);
  }

  /** Whether grammar's pair may stand: two different names are never one party. */
  private static boolean pairs(Candidate candidate, Cluster chosen, Cluster paired) {
    return candidate.person() == null
        || paired.persons().isEmpty()
        || chosen == paired
        || paired.persons().stream().anyMatch(p -> PersonRules.alike(candidate.person(), p));
  }

  private static boolean merges(Cluster a, Cluster b) {
    boolean names =
        a.persons().isEmpty()
            || b.persons().isEmpty()
            || a.persons().stream()
                .anyMatch(p -> b.persons().stream().anyMatch(q -> PersonRules.alike(p, q)));
    return names && known(a, b);
  }

  private static boolean known(Cluster a, Cluster b) {
    return a.known() == null || b.known() == null || a.known().equals(b.known());
  }

  /** "die Regierung" is that of the state the passage is about, if nothing else is said. */
  private Candidate government(Candidate candidate, Context context) {
    boolean unsaid =
        candidate.kind() == ActorKind.STATE
            && candidate.known() == null
            && candidate.code() == null
            && candidate.role() != null
            && candidate.role().type().equals("regierung")
            && (candidate.definite() || candidate.bare());
    Known state = unsaid ? knowledge.state(context.near(candidate.sentence())) : null;
    return state == null ? candidate : candidate.as(state);
  }

  private Choice choose(Candidate candidate, List<Cluster> clusters) {
    if (candidate.form() == MentionForm.PRONOUN) {
      return pronouns.choose(candidate, clusters);
    }
    if (candidate.known() != null) {
      return known(candidate.known(), clusters);
    }
    if (candidate.person() != null) {
      return PersonRules.choose(candidate, clusters);
    }
    if (candidate.kind() == ActorKind.STATE && candidate.role() != null) {
      return state(candidate, clusters);
    }
    if (candidate.form() == MentionForm.NAME) {
      return organisation(candidate, clusters);
    }
    return descriptions.choose(candidate, clusters);
  }

  private static Choice known(Known known, List<Cluster> clusters) {
    for (Cluster cluster : clusters) {
      if (cluster.known() != null
          && cluster.known().name().equals(known.name())
          && cluster.known().kind() == known.kind()) {
        return new Choice(cluster, "same party in " + known.table());
      }
      if (cluster.known() != null
          && known.kind() == ActorKind.STATE
          && cluster.known().kind() == ActorKind.STATE
          && cluster.known().code().equals(known.code())) {
        return new Choice(cluster, "metonym of the same state");
      }
    }
    return Choice.none("new name");
  }

  /** "die US-Regierung", "das Land": the state itself. */
  private Choice state(Candidate candidate, List<Cluster> clusters) {
    Role role = candidate.role();
    if (role.type().equals("regierung")) {
      return descriptions.choose(candidate, clusters);
    }

    if (candidate.code() != null
        && knowledge.state(candidate.code()) != null
        && candidate.definite()) {
      Choice choice = known(knowledge.state(candidate.code()), clusters);
      if (choice.cluster() != null) {
        return choice;
      }
    }
    if (!candidate.definite() || !candidate.bare()) {
      return Choice.none("new state");
    }
    return clusters.stream()
        .filter(c -> c.kind() == ActorKind.STATE && !c.plural())
        .filter(c -> candidate.sentence() - c.last().sentence() < 4)
        .max(java.util.Comparator.comparing(c -> c.last().span()))
        .map(c -> new Choice(c, "last state named"))
        .orElse(Choice.none("no state near"));
  }

  private static Choice organisation(Candidate candidate, List<Cluster> clusters) {
    String folded = folded(candidate.name());
    for (Cluster cluster : clusters) {
      for (Candidate member : cluster.members()) {
        if (member.form() != MentionForm.NAME
            || member.person() != null
            || member.known() != null) {
          continue;
        }
        String other = folded(member.name());
        if (other.equals(folded)
            || other.startsWith(folded + " ")
            || folded.startsWith(other + " ")
            || initials(candidate.name(), member.name())
            || initials(member.name(), candidate.name())
            || folded.equals(other + "s")
            || other.equals(folded + "s")) {
          return new Choice(cluster, "same name");
        }
      }
    }
    return Choice.none("new name");
  }

  /**
   * Whether a short name is made of the first letters of a long one ("BYD", "Build Your Dreams").
   */
  private static boolean initials(String brief, String name) {
    String[] words = name.split("[ -]");
    if (words.length < 3 || words.length != brief.length()) {
      return false;
    }
    for (int i = 0; i < words.length; i++) {
      if (words[i].isEmpty() || words[i].charAt(0) != brief.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static String folded(String name) {
    return name.toLowerCase(java.util.Locale.ROOT);
  }
}

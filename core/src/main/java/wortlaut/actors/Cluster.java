package wortlaut.actors;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import wortlaut.actors.knowledge.Known;
import wortlaut.actors.knowledge.Role;
import wortlaut.record.ActorKind;
import wortlaut.syntax.Morph;

/** The candidates that are one party, as far as the article is read. */
final class Cluster {
  /** Codes of three letters that are no states'. */
  private static final Set<String> ORGANISATIONS =
      Set.of("ICC", "WTO", "IMF", "IGO", "NGO", "NSA", "G20");

  /**
   * Whom a member belongs to.
   *
   * @param cluster the owner
   * @param mention the words for the owner
   * @param base what belongs to it, in the nominative
   */
  record Owner(Cluster cluster, Candidate mention, String base) {}

  private final List<Candidate> members = new ArrayList<>();
  private final Map<Candidate, Owner> owners = new IdentityHashMap<>();
  private final Set<String> codes = new LinkedHashSet<>();
  private Candidate namer;
  private Known known;
  private Morph.Gender gender;
  private Morph.Number number;

  Cluster(Candidate first) {
    add(first);
  }

  void add(Candidate candidate) {
    members.add(candidate);
    if (candidate.kind() != null && (namer == null || better(candidate, namer))) {
      namer = candidate;
    }
    if (known == null) {
      known = candidate.known();
    }
    if (candidate.code() != null) {
      codes.add(candidate.code());
    }
    if (candidate.gender() != null && candidate.kind() != null && (gender == null || !person())) {
      gender = candidate.gender();
    }
    if (candidate.number() != null && candidate.kind() != null) {
      number = candidate.number();
    }
  }

  /** Notes whom a member belongs to. */
  void belongs(Candidate member, Owner owner) {
    owners.put(member, owner);
  }

  /** Whom a member belongs to, or null. */
  Owner owner(Candidate member) {
    return owners.get(member);
  }

  /** Takes in all of another. */
  void absorb(Cluster other) {
    owners.putAll(other.owners);
    other.members.forEach(this::add);
  }

  /** Whether the new candidate names the party better than the one so far. */
  private static boolean better(Candidate now, Candidate before) {
    if (now.person() != null && before.person() != null) {
      return now.person().length() > before.person().length();
    }
    if ((now.person() != null) != (before.person() != null)) {
      return now.person() != null;
    }
    if ((now.form() == before.form()) && now.known() == null && before.known() == null) {
      return now.kind() == before.kind()
          && now.definite() == before.definite()
          && now.name().length() > before.name().length()
          && now.name().contains(before.name());
    }
    return now.form() == wortlaut.record.MentionForm.NAME
        && before.form() != wortlaut.record.MentionForm.NAME;
  }

  List<Candidate> members() {
    return members;
  }

  Candidate last() {
    return members.get(members.size() - 1);
  }

  /** The member that names it. */
  Candidate namer() {
    return namer;
  }

  Known known() {
    return known;
  }

  ActorKind kind() {
    return namer == null ? null : namer.kind();
  }

  boolean person() {
    return kind() == ActorKind.PERSON || kind() == ActorKind.OFFICE;
  }

  boolean plural() {
    return number == Morph.Number.PLUR && !(known != null && kind() == ActorKind.STATE);
  }

  Morph.Gender gender() {
    return gender;
  }

  Set<String> codes() {
    return codes;
  }

  /** The persons' names in it. */
  List<PersonName> persons() {
    return members.stream().map(Candidate::person).filter(p -> p != null).toList();
  }

  /** The roles in it. */
  List<Role> roles() {
    return members.stream().map(Candidate::role).filter(r -> r != null).toList();
  }

  /** Whether a code speaks against its being the same party. */
  boolean contradicts(String code) {
    return code != null
        && !codes.isEmpty()
        && !codes.contains(code)
        && codes.stream().allMatch(c -> c.length() == 3 && !ORGANISATIONS.contains(c));
  }

  boolean agrees(Morph.Gender wanted) {
    return wanted == null || gender == null || wanted == gender;
  }
}

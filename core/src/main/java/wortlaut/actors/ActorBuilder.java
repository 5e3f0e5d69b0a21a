package wortlaut.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import wortlaut.actors.knowledge.Knowledge;
import wortlaut.actors.knowledge.Known;
import wortlaut.actors.knowledge.Role;
import wortlaut.record.Actor;
import wortlaut.record.ActorKind;
import wortlaut.record.Mention;
import wortlaut.record.MentionForm;

/** Makes the record's actors of clusters: name, kind, code, roles, aliases. */
final class ActorBuilder {
  /** Owners of owners that show a code. */
  private static final int OWNERS = 3;

  private final Knowledge knowledge;
  private final Figures users;
  private final Figures figures;

  ActorBuilder(Knowledge knowledge) {
    this.knowledge = knowledge;
    this.users = new Figures(knowledge.users(), NameFolding::fold);
    this.figures = new Figures(knowledge.figures(), surname -> surname);
  }

  Actor actor(String id, Cluster cluster, Context context) {
    Known state = state(cluster);
    Known known = state != null ? state : cluster.known();
    Candidate namer = cluster.namer();
    String name = known != null ? known.name() : name(cluster);
    ActorKind kind = known != null ? known.kind() : kind(cluster);
    Known user = kind == ActorKind.PERSON ? users.find(name) : null;
    String code = code(cluster, known, context);
    if (user != null) {
      code = user.code() != null ? user.code() : code;
    }
    return new Actor(
        id,
        name,
        kind,
        code,
        roles(cluster, name),
        aliases(cluster, name),
        user != null ? user.wikidata() : known != null ? known.wikidata() : null,
        mentions(cluster));
  }

  /** Somebody without a name is a person if no role of theirs is an office ("der 39-Jährige"). */
  private static ActorKind kind(Cluster cluster) {
    boolean anybody =
        cluster.kind() == ActorKind.OFFICE
            && cluster.roles().stream()
                .allMatch(r -> r.type().equals("mensch") || r.type().equals("tat"))
            && !cluster.namer().rule().equals(Classifier.GUESSED);
    return anybody ? ActorKind.PERSON : cluster.kind();
  }

  /** The state that a government is, even where the article only says "die Regierung". */
  private Known state(Cluster cluster) {
    Candidate namer = cluster.namer();
    if (cluster.known() != null) {
      return cluster.known().kind() == ActorKind.STATE
          ? knowledge.state(cluster.known().code())
          : null;
    }
    boolean government =
        namer.kind() == ActorKind.STATE
            && namer.role() != null
            && namer.role().type().equals("regierung");
    return government && namer.code() != null ? knowledge.state(namer.code()) : null;
  }

  private String code(Cluster cluster, Known known, Context context) {
    if (known != null) {
      return known.code();
    }
    Known figure = cluster.kind() == ActorKind.PERSON ? figures.find(cluster.namer().name()) : null;
    if (figure != null
        && cluster.roles().stream()
            .anyMatch(r -> knowledge.federal(r.word()).contains(figure.code()))) {
      return figure.code();
    }
    Map<String, Integer> votes = new HashMap<>();
    for (Candidate member : cluster.members()) {
      if (member.code() != null) {
        votes.merge(member.code(), 1, Integer::sum);
      }
    }
    if (!votes.isEmpty()) {
      String first = cluster.codes().iterator().next();
      return first.equals(PartyCodes.SEVERAL) ? null : first;
    }
    boolean states =
        cluster.kind() == ActorKind.GROUP
            && cluster.roles().stream().anyMatch(r -> r.kind() == Role.Kind.STATE);
    if (states) {
      return null;
    }
    if (figure != null) {
      return figure.code();
    }
    String owner = ownerCode(cluster, OWNERS);
    if (owner != null) {
      return owner;
    }
    Set<Integer> sentences =
        cluster.members().stream()
            .filter(m -> m.form() != MentionForm.PRONOUN)
            .map(Candidate::sentence)
            .collect(java.util.stream.Collectors.toSet());
    return anyones(cluster) ? context.clear(sentences) : context.near(sentences);
  }

  /** Whether several without a name are only spoken of: they may be of any side ("die Truppen"). */
  private static boolean anyones(Cluster cluster) {
    return cluster.plural()
        && (cluster.kind() == ActorKind.GROUP || cluster.kind() == ActorKind.ORGANISATION)
        && cluster.members().stream().noneMatch(m -> m.form() == MentionForm.NAME || m.speaking());
  }

  /** The name, with that of the owner in it ("der Sprecher des Unternehmens": of which one). */
  private static String name(Cluster cluster) {
    Candidate namer = cluster.namer();
    Cluster.Owner owner = cluster.owner(namer);
    if (owner == null || namer.form() != MentionForm.DESCRIPTION) {
      return namer.name();
    }
    Candidate whole = owner.cluster().namer();
    boolean told =
        whole == null
            || whole.form() != MentionForm.NAME
            || owner.mention().form() == MentionForm.NAME
                && (owner.mention().person() == null
                    || owner.mention().name().equals(whole.name()));
    if (told) {
      return namer.name();
    }
    Known known = owner.cluster().known();
    return owner.base() + " von " + (known != null ? known.name() : whole.name());
  }

  /** The code of whom it belongs to, over at most {@code steps} owners; null if none shows one. */
  private String ownerCode(Cluster cluster, int steps) {
    for (Candidate member : cluster.members()) {
      Cluster.Owner owner = cluster.owner(member);
      if (owner == null || steps == 0) {
        continue;
      }
      Cluster of = owner.cluster();
      if (served(member, of)) {
        continue;
      }
      if (of.known() != null || !of.codes().isEmpty()) {
        String code = of.known() != null ? of.known().code() : of.codes().iterator().next();
        return code.equals(PartyCodes.SEVERAL) ? null : code;
      }
      Known figure = of.kind() == ActorKind.PERSON ? figures.find(of.namer().name()) : null;
      String code = figure != null ? figure.code() : ownerCode(of, steps - 1);
      if (code != null) {
        return code;
      }
    }
    return null;
  }

  /** Whether somebody serves a private person ("die Anwältin der Frau"): that shows no state. */
  private static boolean served(Candidate member, Cluster owner) {
    return member.role() != null
        && (member.role().type().equals("justiz") || member.role().type().equals("medizin"))
        && owner.person()
        && owner.persons().isEmpty();
  }

  private static List<String> roles(Cluster cluster, String name) {
    Set<String> roles = new LinkedHashSet<>();
    for (Candidate member : cluster.members()) {
      if (member.office() != null) {
        roles.add(member.office());
      } else if (member.form() == MentionForm.DESCRIPTION && !member.name().equals(name)) {
        roles.add(member.name());
      }
    }
    return new ArrayList<>(roles);
  }

  private static List<String> aliases(Cluster cluster, String name) {
    Set<String> aliases = new LinkedHashSet<>();
    for (Candidate member : cluster.members()) {
      if (member.form() == MentionForm.NAME && !member.name().equals(name)) {
        aliases.add(member.name());
      }
    }
    return new ArrayList<>(aliases);
  }

  private static List<Mention> mentions(Cluster cluster) {
    return cluster.members().stream()
        .map(m -> new Mention(m.span().start(), m.span().end(), m.form()))
        .sorted(java.util.Comparator.comparingInt(Mention::start).thenComparing(m -> -m.end()))
        .toList();
  }
}

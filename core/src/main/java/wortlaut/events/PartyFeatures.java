package wortlaut.events;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import wortlaut.events.Way.Rank;
import wortlaut.record.EventType;
import wortlaut.syntax.Word;

/** What the models see that choose source and target. */
final class PartyFeatures {
  private static final int HIGHEST = 4; // words above a candidate where the act around it is

  private final Draft draft;
  private final Predicate predicate;
  private final String type;
  private final Setting setting;
  private final Option acting;
  private final Rank best;
  private final int others;
  private final List<String> facts;
  private final Candidate above; // "wirft Moskau vor, eine Invasion zu planen"

  /**
   * @param ways all ways for the role
   * @param acting the source where the target is asked for, else null
   */
  PartyFeatures(Draft draft, Setting setting, List<Way> ways, Option acting) {
    this.draft = draft;
    this.predicate = draft.candidate().predicate();
    this.type = predicate.type().label();
    this.setting = setting;
    this.acting = acting;
    this.best =
        ways.stream()
            .filter(way -> way.traits().stream().noneMatch(t -> t.startsWith("otherrole")))
            .map(Way::rank)
            .min(Comparator.naturalOrder())
            .orElse(Rank.NOBODY);
    this.others =
        (int)
            ways.stream()
                .filter(way -> way.rank().compareTo(Rank.NEAR) <= 0)
                .flatMap(way -> way.codes().stream())
                .filter(code -> acting == null || !acting.codes().contains(code))
                .distinct()
                .limit(2)
                .count();
    this.above = above(draft.candidate(), setting.matcher());
    this.facts = acting == null ? List.of() : new Situation(draft, setting, acting).facts();
  }

  /** The act in whose object or clause a candidate stands, or null. */
  private static Candidate above(Candidate candidate, Matcher matcher) {
    Word word = candidate.sentence().head(candidate.word());
    for (int step = 0; step < HIGHEST && word != null; step++) {
      Candidate found = matcher.at(word);
      if (found != null && found.predicate().pos() != PartOfSpeech.MODAL) {
        return found;
      }
      word = candidate.sentence().head(word);
    }
    return null;
  }

  /** The features of one way. */
  Features of(Way way) {
    Features features = new Features();
    place(way, features);
    Set<String> codes = way.codes();
    String rank = way.rank().name();
    features.add("size=", Math.min(3, codes.size()));
    for (String fact : facts) {
      features.add(rank, "|", fact);
    }
    for (String trait : way.traits()) {
      features.add(trait);
      features.add(trait, "|", rank);
    }
    if (predicate.type() == EventType.ASSAULT && acting == null) {
      int armed = setting.roles().armed();
      features.add(rank, "|armed=", armed);
      features.add(rank, "|", best, "|armed=", armed);
      features.add("armed=", armed, "|", sort(codes));
    }
    if (codes.size() == 1) {
      code(codes.iterator().next(), way.rank(), features);
    }
    if (acting != null && !codes.isEmpty()) {
      boolean same = codes.equals(acting.codes());
      features.add("assource=", same, "|", rank);
      features.add("assource=", same, "|", type);
      features.add("assource=", same, "|best=", best);
    }
    return features;
  }

  /** Where the parties are taken from. */
  private void place(Way way, Features features) {
    String rank = way.rank().name();
    String passive = "passive=" + draft.candidate().arguments().passive();
    boolean wanted = !(acting == null ? predicate.source() : predicate.target()).isEmpty();
    features.add(rank);
    features.add(rank, "|", type);
    features.add(rank, "|", type, ".", predicate.mode());
    features.add(rank, "|", predicate.lemma());
    features.add(rank, "|", predicate.pos());
    features.add(rank, "|best=", best);
    features.add(rank, "|", best, "|", type);
    features.add(rank, "|", best, "|", passive);
    features.add(rank, "|", passive);
    features.add(rank, "|arg=", way.argument());
    features.add("arg=", way.argument(), "|", type);
    features.add(rank, "|symmetric=", predicate.symmetric());
    features.add(rank, "|wanted=", wanted);
    features.add(rank, "|others=", others);
    features.add(rank, "|others=", others, "|", type);
  }

  /** What the article says of a code elsewhere. */
  private void code(String code, Rank rank, Features features) {
    features.add("ishome=", code.equals(setting.parties().home()), "|", rank);
    features.add("class=", sort(Set.of(code)), "|", type);
    if (isOther(code)) {
      features.add("isother|", rank);
      features.add("isother|", type);
      features.add("isother|", best);
      features.add("isother|", best, "|", type);
    }
    if (above != null) {
      above(code, rank, features);
    }
    boolean direct = rank.compareTo(Rank.SPEAKER) <= 0;
    for (String role :
        setting.roles().features(draft, code, acting == null ? null : acting.codes())) {
      features.add(role);
      features.add(role, "|", direct);
      features.add(role, "|", type);
    }
  }

  /** What a code does in the act above: an accuser's act is not the one he speaks of. */
  private void above(String code, Rank rank, Features features) {
    boolean acts = setting.roles().sources(above).contains(code);
    boolean isActedUpon = setting.roles().targets(above).contains(code);
    features.add("aboveacts=", acts);
    features.add("aboveactedupon=", isActedUpon);
    features.add("above=", acts, isActedUpon, "|", above.predicate().type().label());
    features.add("above=", acts, isActedUpon, "|", rank);
  }

  /** Whether the words themselves name the code in the other role. */
  private boolean isOther(String code) {
    return acting == null
        ? setting.roles().targets(draft.candidate()).contains(code)
        : acting.codes().contains(code);
  }

  private static String sort(Set<String> codes) {
    String code = codes.size() == 1 ? codes.iterator().next() : "";
    return switch (code) {
      case "NSA", "NGO", "IGO", "UN", "EU", "NATO" -> code;
      default -> "state";
    };
  }
}

package wortlaut.events;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import wortlaut.record.EventParty;
import wortlaut.record.EventType;
import wortlaut.record.Span;
import wortlaut.record.Statement;
import wortlaut.syntax.Sentence;
import wortlaut.syntax.Upos;
import wortlaut.syntax.Word;

/**
 * All ways to fill the source or the target of one event: with each of its arguments, with those of
 * the act in its clause, with its speaker, with other parties nearby, with the article's state,
 * with nobody. Ways that give the same codes are one option, named after the best of them.
 */
final class PartyOptions {
  private static final Set<String> NO_PARTY =
      Set.of("mark", "mod", "pred", "comp", "head", "refl", "free");

  private final Draft draft;
  private final Parties parties;
  private final Matcher matcher;
  private final boolean target;
  private final Set<String> sourceCodes;
  private final Map<Set<String>, Way> ways = new LinkedHashMap<>();

  /** A way while it is being gathered. */
  private static final class Way {
    private List<EventParty> parties;
    private Rank rank;
    private String argument;
    private final List<String> traits = new ArrayList<>();
  }

  /** Where parties come from, the best first. */
  private enum Rank {
    FRAME0,
    FRAME1,
    FRAME2,
    JOINED,
    SPEAKER,
    FRAME_GUESSED,
    INNER,
    OFF,
    OFF_GUESSED,
    SAID,
    NEAR,
    EARLIER,
    HOME,
    /** Attackers of no state whom nobody names: bombs, suicide attacks. */
    ARMED,
    NOBODY
  }

  /**
   * @param sourceCodes codes of the source where the target is asked for, else null
   */
  PartyOptions(Draft draft, Parties parties, Matcher matcher, Set<String> sourceCodes) {
    this.draft = draft;
    this.parties = parties;
    this.matcher = matcher;
    this.target = sourceCodes != null;
    this.sourceCodes = sourceCodes;
  }

  List<Option> all() {
    Arguments arguments = draft.candidate().arguments();
    arguments.all().forEach((name, words) -> argument(name, words, false));
    for (List<String> joined : target ? List.<List<String>>of() : predicate().source()) {
      if (joined.size() > 1) {
        joined(joined);
      }
    }
    for (Word clause : arguments.get("comp")) {
      matcher.verb(clause).all().forEach((name, words) -> argument(name, words, true));
    }
    speaker();
    nearby();
    add(List.of(home(List.of())), Rank.HOME, "home", List.of());
    if (predicate().type() == EventType.ASSAULT) {
      String mode = draft.candidate().predicate().mode();
      add(List.of(new EventParty(List.of(), null, "NSA")), Rank.ARMED, "armed-" + mode, List.of());
    }
    add(List.of(), Rank.NOBODY, "nobody", List.of());
    Rank best = ways.values().stream().map(way -> way.rank).min(Rank::compareTo).orElseThrow();
    List<Option> options = new ArrayList<>();
    ways.forEach(
        (codes, way) ->
            options.add(new Option(way.parties, origin(way), features(codes, way, best))));
    return options;
  }

  private static String origin(Way way) {
    String rank = way.rank.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    return way.rank == Rank.NOBODY ? "nobody" : rank + " " + way.argument;
  }

  private List<String> features(Set<String> codes, Way way, Rank best) {
    List<String> features = new ArrayList<>();
    String rank = way.rank.name();
    features.add(rank);
    features.add(rank + "|" + type());
    features.add(rank + "|" + predicate().pos());
    features.add(rank + "|best=" + best);
    features.add(rank + "|passive=" + draft.candidate().arguments().passive());
    features.add(rank + "|arg=" + way.argument);
    features.add("arg=" + way.argument + "|" + type());
    features.add(rank + "|symmetric=" + predicate().symmetric());
    features.add(rank + "|wanted=" + !own().isEmpty());
    features.add("size=" + Math.min(3, codes.size()));
    for (String trait : way.traits) {
      features.add(trait);
      features.add(trait + "|" + rank);
    }
    if (codes.size() == 1) {
      String code = codes.iterator().next();
      features.add("ishome=" + code.equals(parties.home()) + "|" + rank);
      features.add("class=" + sort(code) + "|" + type());
    }
    if (target && !codes.isEmpty()) {
      boolean same = codes.equals(sourceCodes);
      features.add("assource=" + same + "|" + rank);
      features.add("assource=" + same + "|" + type());
      features.add("assource=" + same + "|best=" + best);
    }
    return features;
  }

  private String type() {
    return predicate().type().label();
  }

  private Predicate predicate() {
    return draft.candidate().predicate();
  }

  private List<List<String>> own() {
    return target ? predicate().target() : predicate().source();
  }

  private EventParty home(List<Span> spans) {
    return new EventParty(spans, null, parties.home());
  }

  private void argument(String name, List<Word> words, boolean inner) {
    if (NO_PARTY.contains(name) || name.startsWith("clause-")) {
      return;
    }
    List<EventParty> found = new ArrayList<>();
    List<String> traits = new ArrayList<>();
    boolean guessed = false;
    for (Word word : words) {
      Parties.Named named = parties.of(word, draft.candidate().sentence());
      if (named == null) {
        if (word.upos() == Upos.NOUN && !draft.candidate().evidence().contains(word)) {
          found.add(home(List.of(word.span())));
          traits.add(matcher.isAffected(word) ? "affected" : "bare");
          guessed = true;
        }
      } else if (found.stream().noneMatch(p -> Objects.equals(p.actor(), named.actor().id()))) {
        found.add(coded(named));
        traits.add("kind=" + named.actor().kind());
        traits.add("form=" + named.mention().form());
        traits.add("whole=" + named.mention().span().contains(word.span()));
        guessed |= named.actor().code() == null;
      }
    }
    if (found.isEmpty()) {
      return;
    }
    int place = inner ? -1 : place(own(), name);
    Rank rank =
        place < 0
            ? inner ? Rank.INNER : guessed ? Rank.OFF_GUESSED : Rank.OFF
            : guessed ? Rank.FRAME_GUESSED : Rank.values()[Math.min(place, 2)];
    boolean other =
        !inner && place(target ? predicate().source() : predicate().target(), name) >= 0;
    if (other && place < 0) {
      if (target && isSource(found)) {
        return; // it acts already
      }
      traits.add("otherrole");
    }
    add(found, rank, (inner ? "in." : "") + name, traits.stream().distinct().toList());
    String last = parties.last(draft.candidate().word().start());
    if (guessed && last != null) {
      traits.add("last");
      add(recoded(found, last), rank, name, traits.stream().distinct().toList());
    }
  }

  private boolean isSource(List<EventParty> found) {
    return found.stream().allMatch(p -> p.code() == null || sourceCodes.contains(p.code()));
  }

  /** Parties without a code of their own may be of the state that was named last. */
  private List<EventParty> recoded(List<EventParty> found, String code) {
    return found.stream()
        .map(
            party ->
                party.code() == null || Objects.equals(party.code(), parties.home())
                    ? new EventParty(party.spans(), party.actor(), code)
                    : party)
        .toList();
  }

  /** The party of a mention; one without a code is taken to be the article's state's. */
  private EventParty coded(Parties.Named named) {
    EventParty party = named.party();
    return party.code() != null
        ? party
        : new EventParty(party.spans(), party.actor(), parties.home());
  }

  private static int place(List<List<String>> frame, String name) {
    for (int i = 0; i < frame.size(); i++) {
      if (frame.get(i).contains(name)) {
        return i;
      }
    }
    return -1;
  }

  private void joined(List<String> names) {
    List<EventParty> found = new ArrayList<>();
    int filled = 0;
    List<String> all = new ArrayList<>(names);
    if (predicate().pos() == PartOfSpeech.NOUN) {
      all.add("host");
    }
    for (String name : all) {
      int before = found.size();
      for (Word word : draft.candidate().arguments().get(name)) {
        Parties.Named named = parties.of(word, draft.candidate().sentence());
        if (named != null
            && found.stream().noneMatch(p -> Objects.equals(p.actor(), named.actor().id()))) {
          found.add(coded(named));
        }
      }
      filled += found.size() > before ? 1 : 0;
    }
    if (filled > 0) {
      add(found, filled > 1 ? Rank.FRAME0 : Rank.JOINED, "joined" + filled, List.of());
    }
  }

  private void speaker() {
    Statement statement = draft.statement();
    if (statement != null && !statement.speaker().spans().isEmpty()) {
      EventParty party = parties.speaker(statement);
      add(
          List.of(party.code() == null ? home(party.spans()) : party),
          place(own(), "speaker") >= 0 ? Rank.SPEAKER : Rank.SAID,
          "speaker",
          List.of());
    }
  }

  private void nearby() {
    Candidate candidate = draft.candidate();
    Sentence sentence = candidate.sentence();
    Set<String> seen = new TreeSet<>();
    for (Parties.Named named : parties.in(sentence.span())) {
      if (named.actor().code() != null && seen.add(named.actor().code())) {
        String side = named.mention().start() < candidate.word().start() ? "before" : "after";
        add(List.of(named.party()), Rank.NEAR, side, List.of());
      }
    }
    int number = 0;
    for (Parties.Named named : parties.before(sentence.start())) {
      if (named.actor().code() != null && seen.add(named.actor().code())) {
        add(List.of(named.party()), Rank.EARLIER, "earlier" + number, List.of());
      }
      if (++number >= 3) {
        break;
      }
    }
  }

  /** Adds a way; of several with the same codes the best ranked stands for all. */
  private void add(List<EventParty> found, Rank rank, String argument, List<String> traits) {
    Set<String> codes = new TreeSet<>();
    found.stream().map(EventParty::code).filter(Objects::nonNull).forEach(codes::add);
    if (codes.isEmpty() && rank != Rank.NOBODY) {
      return;
    }
    Way way = ways.computeIfAbsent(codes, key -> new Way());
    if (way.parties != null
        && way.parties.stream().allMatch(party -> party.actor() == null)
        && found.stream().allMatch(party -> party.actor() != null)) {
      way.parties = found; // words that name the party rather than words that stand for it
    }
    if (way.rank == null || rank.compareTo(way.rank) < 0) {
      way.rank = rank;
      way.argument = argument;
      way.parties = found;
      way.traits.clear();
      way.traits.addAll(traits);
    }
  }

  private static String sort(String code) {
    return switch (code) {
      case "NSA", "NGO", "IGO", "UN", "EU", "NATO" -> code;
      default -> "state";
    };
  }
}

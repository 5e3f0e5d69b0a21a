package wortlaut.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import wortlaut.events.Way.Rank;
import wortlaut.record.ActorKind;
import wortlaut.record.EventParty;
import wortlaut.record.EventType;
import wortlaut.record.Span;
import wortlaut.record.Statement;
import wortlaut.syntax.Morph;
import wortlaut.syntax.Upos;
import wortlaut.syntax.Word;

/**
 * All ways to fill the source or the target of one event: with each of its arguments, with those of
 * the act in its clause, with its speaker, with other parties nearby or of the article, with the
 * article's state, with nobody. Several ways may give the same codes; each is an option of its own.
 */
final class PartyOptions {
  private static final Set<String> NO_PARTY =
      Set.of("mark", "mod", "pred", "comp", "head", "refl", "free");

  private final Draft draft;
  private final Parties parties;
  private final Setting setting;
  private final Option acting;
  private final List<Way> ways = new ArrayList<>();

  /**
   * @param acting the source where the target is asked for, else null
   */
  PartyOptions(Draft draft, Setting setting, Option acting) {
    this.draft = draft;
    this.setting = setting;
    this.parties = setting.parties();
    this.acting = acting;
  }

  /** The options; the last is nobody. */
  List<Option> all() {
    Arguments arguments = draft.candidate().arguments();
    Set<String> together = new TreeSet<>();
    for (List<String> joined : isTarget() ? List.<List<String>>of() : predicate().source()) {
      if (joined.size() > 1 && joined(joined)) {
        together.addAll(joined);
      }
    }
    arguments
        .all()
        .forEach(
            (name, words) -> {
              if (!together.contains(name)) {
                argument(name, words, false);
              }
            });
    for (Word clause : arguments.get("comp")) {
      setting.matcher().verb(clause).all().forEach((name, words) -> argument(name, words, true));
    }
    speech();
    pair();
    new Context(draft, parties, acting).ways().forEach(this::add);
    add(new Way(List.of(home(List.of())), Rank.HOME, "home", List.of()));
    if (predicate().type() == EventType.ASSAULT) {
      EventParty armed = new EventParty(List.of(), null, "NSA");
      add(new Way(List.of(armed), Rank.ARMED, "armed-" + predicate().mode(), List.of()));
    }
    if (meansThoseWhoMet()) {
      ways.removeIf(way -> way.rank() != Rank.PAIR);
    }
    ways.add(new Way(List.of(), Rank.NOBODY, "nobody", List.of()));
    PartyFeatures features = new PartyFeatures(draft, setting, ways, acting);
    return ways.stream()
        .map(way -> new Option(way.parties(), way.codes(), way.origin(), features.of(way)))
        .toList();
  }

  private boolean isTarget() {
    return acting != null;
  }

  private Predicate predicate() {
    return draft.candidate().predicate();
  }

  private List<List<String>> own() {
    return isTarget() ? predicate().target() : predicate().source();
  }

  private EventParty home(List<Span> spans) {
    return new EventParty(spans, null, parties.home());
  }

  private void argument(String name, List<Word> words, boolean inner) {
    if (NO_PARTY.contains(name) || name.startsWith("clause-")) {
      return;
    }
    List<EventParty> found = new ArrayList<>();
    Set<String> traits = new TreeSet<>();
    boolean guessed = false;
    for (Word word : words) {
      List<Parties.Named> all = parties.all(word, draft.candidate().sentence());
      if (all.isEmpty()) {
        if (word.upos() == Upos.NOUN && !draft.candidate().evidence().contains(word)) {
          found.add(home(List.of(word.span())));
          traits.add(setting.matcher().isAffected(word) ? "affected" : "bare");
          traits.add("ends=" + end(word.lemma()));
          String act = setting.matcher().act(word);
          if (act != null) {
            traits.add("act=" + act);
            traits.add("act=" + act + "|" + predicate().type());
          }
          guessed = true;
        }
      }
      for (Parties.Named named : all) {
        boolean whole = named.mention().span().contains(word.span());
        if (found.stream().noneMatch(p -> Objects.equals(p.actor(), named.actor().id()))
            && (found.isEmpty() || whole || all.size() > 1)) {
          found.add(coded(named));
          traits.add("kind=" + named.actor().kind());
          traits.add("form=" + named.mention().form());
          traits.add("polit=" + isPolitical(word, named));
          traits.add("whole=" + whole);
          guessed |= named.code() == null;
        }
      }
    }
    if (found.isEmpty()) {
      return;
    }
    int place = inner ? -1 : place(own(), name);
    if (guessed && place < 0) {
      return; // words that name nobody, in a place that is not the role's
    }
    Rank rank =
        place < 0
            ? inner ? Rank.INNER : Rank.OFF
            : guessed ? Rank.FRAME_GUESSED : Rank.values()[Math.min(place, 2)];
    int other = inner ? -1 : place(isTarget() ? predicate().source() : predicate().target(), name);
    if (other >= 0 && place < 0) {
      traits.add("otherrole" + Math.min(other, 1));
    }
    add(new Way(found, rank, (inner ? "in." : "") + name, List.copyOf(traits)));
    if (place >= 0 && isArmed(words) && found.stream().noneMatch(p -> "NSA".equals(p.code()))) {
      EventParty armed = new EventParty(found.get(0).spans(), found.get(0).actor(), "NSA");
      add(new Way(List.of(armed), rank, name, List.of("armed")));
    }
    String last = parties.last(draft.candidate().word().start());
    if (guessed && last != null) {
      traits.add("last");
      add(new Way(recoded(found, last), rank, name, List.copyOf(traits)));
    }
  }

  /** Whether words name a state, an organisation or somebody by an office. */
  private boolean isPolitical(Word word, Parties.Named named) {
    return setting.matcher().isOfClass(word, "@polit")
        || setting.matcher().isOfClass(word, "@visitor")
        || named.actor().code() != null
            && (named.actor().kind() == ActorKind.STATE
                || named.actor().kind() == ActorKind.ORGANISATION
                || named.actor().kind() == ActorKind.OFFICE
                || !named.actor().roles().isEmpty());
  }

  /** Whether words name those who fight for no state. */
  private boolean isArmed(List<Word> words) {
    return words.stream().anyMatch(word -> setting.matcher().isOfClass(word, "@armed"));
  }

  /** The last letters of a noun, which tell persons from things in German. */
  private static String end(String lemma) {
    return lemma.substring(Math.max(0, lemma.length() - 3));
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

  /** Adds the parties of several arguments as one way; whether more than one is filled. */
  private boolean joined(List<String> names) {
    List<EventParty> found = new ArrayList<>();
    int filled = 0;
    boolean guessed = false;
    boolean political = true;
    List<String> all = new ArrayList<>(names);
    if (predicate().pos() == PartOfSpeech.NOUN) {
      all.add("host");
    }
    for (String name : all) {
      int before = found.size();
      for (Word word : draft.candidate().arguments().get(name)) {
        for (Parties.Named named : parties.all(word, draft.candidate().sentence())) {
          if (found.stream().noneMatch(p -> Objects.equals(p.actor(), named.actor().id()))) {
            found.add(coded(named));
            guessed |= named.code() == null;
            political &= isPolitical(word, named);
          }
        }
      }
      filled += found.size() > before ? 1 : 0;
    }
    if (filled > 0) {
      Rank rank = filled > 1 && !guessed ? Rank.FRAME0 : Rank.JOINED;
      List<String> traits = List.of("polit=" + political, "guessed=" + guessed);
      add(new Way(found, rank, "joined" + filled, traits));
    }
    return filled > 1 && !guessed && found.stream().map(EventParty::code).distinct().count() > 1;
  }

  /**
   * "Dabei wurde vereinbart", "beide Länder": those that met before, else the states named last.
   */
  private void pair() {
    int place = draft.candidate().word().start();
    if (isTarget() || !predicate().symmetric()) {
      return;
    }
    Set<String> before = setting.roles().together(draft);
    String last = parties.last(place);
    if (before.isEmpty() && last != null && parties.home() != null) {
      before = Set.of(parties.home(), last);
    }
    if (!before.isEmpty()) {
      List<EventParty> both =
          before.stream().sorted().map(code -> new EventParty(List.of(), null, code)).toList();
      add(new Way(both, Rank.PAIR, "pair", List.of()));
    }
    Set<String> opposed = setting.roles().opposed(draft);
    if (!opposed.isEmpty() && !opposed.equals(before)) {
      List<EventParty> sides =
          opposed.stream().map(code -> new EventParty(List.of(), null, code)).toList();
      add(new Way(sides, Rank.PAIR, "opposed", List.of()));
    }
  }

  /** "Sie kamen überein" after a meeting: whoever met, and not one of them. */
  private boolean meansThoseWhoMet() {
    return !isTarget()
        && predicate().symmetric()
        && !setting.roles().together(draft).isEmpty()
        && draft.candidate().arguments().get("subj").stream().anyMatch(this::isUnknownPlural);
  }

  private boolean isUnknownPlural(Word word) {
    Parties.Named named = parties.at(word, draft.candidate().sentence());
    return word.upos() == Upos.PRON
        && word.morph().number() == Morph.Number.PLUR
        && word.morph().person() == 3
        && (named == null || named.code() == null);
  }

  private void speech() {
    Statement statement = draft.statement();
    if (statement == null) {
      return;
    }
    if (!statement.speaker().spans().isEmpty()) {
      EventParty party = parties.speaker(statement);
      Rank rank = place(own(), "speaker") >= 0 ? Rank.SPEAKER : Rank.SAID;
      EventParty known = party.code() == null ? home(party.spans()) : party;
      add(new Way(List.of(known), rank, "speaker", List.of()));
    }
    EventParty addressee = parties.addressee(statement);
    if (addressee != null && addressee.code() != null) {
      add(new Way(List.of(addressee), Rank.ADDRESSED, "addressee", List.of()));
    }
  }

  /** Adds a way unless it has no code or is taken from the very words of the source. */
  private void add(Way way) {
    if (way.codes().isEmpty() || isTarget() && isActing(way.parties())) {
      return;
    }
    ways.add(way);
  }

  private boolean isActing(List<EventParty> found) {
    return found.stream()
        .allMatch(
            party ->
                acting.parties().stream()
                    .anyMatch(
                        other ->
                            !party.spans().isEmpty() && other.spans().equals(party.spans())
                                || party.actor() != null && party.actor().equals(other.actor())));
  }
}

package wortlaut.events;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import wortlaut.record.EventParty;
import wortlaut.record.Span;
import wortlaut.record.Statement;
import wortlaut.syntax.Sentence;
import wortlaut.syntax.Upos;
import wortlaut.syntax.Word;

/**
 * All ways to fill the source or the target of one event: with each of its arguments, with those of
 * the act in its clause, with its speaker, with other parties nearby, with the article's state,
 * with nobody. Ways that give the same codes are one option.
 */
final class PartyOptions {
  private static final Set<String> NO_PARTY =
      Set.of("mark", "mod", "pred", "comp", "head", "refl", "free");

  private final Draft draft;
  private final Parties parties;
  private final Matcher matcher;
  private final boolean target;
  private final Set<String> sourceCodes;
  private final Map<Set<String>, Option> options = new LinkedHashMap<>();
  private boolean framed;

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
    Candidate candidate = draft.candidate();
    Arguments arguments = candidate.arguments();
    arguments
        .all()
        .forEach(
            (name, words) -> {
              if (!NO_PARTY.contains(name) && !name.startsWith("clause-")) {
                argument(name, words);
              }
            });
    for (List<String> joined : target ? List.<List<String>>of() : candidate.predicate().source()) {
      if (joined.size() > 1) {
        joined(joined);
      }
    }
    for (Word clause : arguments.get("comp")) {
      matcher
          .verb(clause)
          .all()
          .forEach(
              (name, words) -> {
                if (!NO_PARTY.contains(name) && !name.startsWith("clause-")) {
                  argument("in." + name, words);
                }
              });
    }
    speaker();
    nearby();
    add(List.of(home(List.of())), List.of("home", "home|" + type(), "home|" + mode()));
    nobody();
    return List.copyOf(options.values());
  }

  private String type() {
    return draft.candidate().predicate().type().label();
  }

  private String mode() {
    return type() + "." + draft.candidate().predicate().mode();
  }

  private EventParty home(List<Span> spans) {
    return new EventParty(spans, null, parties.home());
  }

  private void argument(String name, List<Word> words) {
    List<EventParty> found = new ArrayList<>();
    List<String> features = new ArrayList<>();
    boolean guessed = false;
    for (Word word : words) {
      Parties.Named named = parties.of(word, draft.candidate().sentence());
      if (named == null) {
        if (word.upos() == Upos.NOUN && !draft.candidate().evidence().contains(word)) {
          found.add(home(List.of(word.span())));
          features.add("bare");
          features.add("bare|" + name + "|" + type());
          guessed = true;
        }
        continue;
      }
      if (found.stream().anyMatch(other -> Objects.equals(other.actor(), named.actor().id()))) {
        continue;
      }
      found.add(coded(named));
      features.add("kind=" + named.actor().kind() + "|" + type());
      features.add("form=" + named.mention().form());
      features.add("whole=" + named.mention().span().contains(word.span()));
      if (named.actor().code() == null) {
        features.add("uncoded");
        guessed = true;
      }
    }
    if (found.isEmpty()) {
      return;
    }
    int place = place(name);
    framed |= place >= 0;
    String role = place >= 0 ? "frame" + Math.min(place, 2) : "off";
    features.add(role);
    features.add(role + "|" + type());
    features.add(role + "|guessed=" + guessed);
    features.add("arg=" + name);
    features.add("arg=" + name + "|" + role + "|" + draft.candidate().predicate().pos());
    features.add("arg=" + name + "|" + type());
    features.add("arg=" + name + "|passive=" + draft.candidate().arguments().passive());
    if (isOtherRole(name)) {
      features.add("otherrole");
      features.add("otherrole|" + role);
    }
    add(found, features);
    if (guessed && parties.last(draft.candidate().word().start()) != null) {
      last(found, role, name);
    }
  }

  /** Parties without a code of their own may be of the state that was named last. */
  private void last(List<EventParty> found, String role, String name) {
    String code = parties.last(draft.candidate().word().start());
    List<EventParty> recoded =
        found.stream()
            .map(
                party ->
                    party.code() == null || Objects.equals(party.code(), parties.home())
                        ? new EventParty(party.spans(), party.actor(), code)
                        : party)
            .toList();
    add(recoded, List.of("last-" + role, "last|arg=" + name));
  }

  /** The party of a mention; one without a code is taken to be the article's state's. */
  private EventParty coded(Parties.Named named) {
    EventParty party = named.party();
    return party.code() != null
        ? party
        : new EventParty(party.spans(), party.actor(), parties.home());
  }

  /** Which preference of the frame an argument is, or -1. */
  private int place(String name) {
    return place(target ? predicate().target() : predicate().source(), name);
  }

  private wortlaut.events.Predicate predicate() {
    return draft.candidate().predicate();
  }

  private boolean isOtherRole(String name) {
    return place(target ? predicate().source() : predicate().target(), name) >= 0;
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
      framed = true;
      add(found, List.of("joined=" + filled, "joined=" + filled + "|" + predicate().pos()));
    }
  }

  private void speaker() {
    Statement statement = draft.statement();
    if (statement != null && !statement.speaker().spans().isEmpty()) {
      EventParty party = parties.speaker(statement);
      boolean wanted = place("speaker") >= 0;
      framed |= wanted;
      add(
          List.of(party.code() == null ? home(party.spans()) : party),
          List.of("speaker", "speaker|" + type(), "speaker|wanted=" + wanted));
    }
  }

  private void nearby() {
    Candidate candidate = draft.candidate();
    Sentence sentence = candidate.sentence();
    Set<String> seen = new TreeSet<>();
    for (Parties.Named named : parties.in(sentence.span())) {
      if (named.actor().code() != null && seen.add(named.actor().code())) {
        boolean before = named.mention().start() < candidate.word().start();
        add(
            List.of(named.party()),
            List.of(
                "near",
                "near|before=" + before,
                "near|" + type(),
                "near|kind=" + named.actor().kind()));
      }
    }
    int number = 0;
    for (Parties.Named named : parties.before(sentence.start())) {
      if (named.actor().code() != null && seen.add(named.actor().code())) {
        add(List.of(named.party()), List.of("earlier", "earlier|" + type(), "earlier=" + number));
      }
      if (++number >= 3) {
        break;
      }
    }
  }

  private void nobody() {
    List<String> features = new ArrayList<>();
    features.add("nobody");
    features.add("nobody|" + type());
    features.add("nobody|" + mode());
    features.add("nobody|framed=" + framed);
    features.add("nobody|framed=" + framed + "|" + type());
    features.add("nobody|" + predicate().pos());
    features.add(
        "nobody|wanted=" + !(target ? predicate().target() : predicate().source()).isEmpty());
    features.add("nobody|symmetric=" + predicate().symmetric());
    features.add("nobody|passive=" + draft.candidate().arguments().passive());
    add(List.of(), features);
  }

  /** Adds a way; the same codes as before strengthen the option that has them. */
  private void add(List<EventParty> found, List<String> features) {
    List<EventParty> coded = found.stream().filter(p -> p.code() != null).toList();
    Set<String> codes = new TreeSet<>();
    coded.forEach(party -> codes.add(party.code()));
    if (codes.isEmpty() && !features.contains("nobody")) {
      return;
    }
    Option option = options.get(codes);
    if (option == null) {
      List<String> all = new ArrayList<>(features);
      all.add("size=" + Math.min(3, codes.size()));
      if (codes.size() == 1) {
        String code = codes.iterator().next();
        all.add("ishome=" + code.equals(parties.home()));
        all.add("class=" + sort(code) + "|" + type());
      }
      if (target && !codes.isEmpty()) {
        boolean same = codes.equals(sourceCodes);
        all.add("assource=" + same);
        all.add("assource=" + same + "|" + type());
      }
      options.put(codes, new Option(found, all));
    } else {
      List<String> all = option.features();
      features.stream().filter(feature -> !all.contains(feature)).forEach(all::add);
    }
  }

  private static String sort(String code) {
    return switch (code) {
      case "NSA", "NGO", "IGO", "UN", "EU", "NATO" -> code;
      default -> "state";
    };
  }
}

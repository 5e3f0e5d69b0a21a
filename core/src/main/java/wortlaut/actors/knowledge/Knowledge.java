package wortlaut.actors.knowledge;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import wortlaut.lexicon.Table;
import wortlaut.record.ActorKind;
import wortlaut.syntax.Word;

/** All that is known about parties before reading. Immutable once loaded; share it. */
public final class Knowledge {
  private final Phrases phrases = new Phrases();
  private final Adjectives adjectives = new Adjectives();
  private final Map<String, Known> states = new HashMap<>();
  private final Map<String, String> affixes = new HashMap<>();
  private final Map<String, List<String>> federal = new HashMap<>();
  private final Set<String> common = new HashSet<>();
  private final Set<String> locatives = new HashSet<>();
  private final Map<String, Role> roleCache;
  private final Roles roles;
  private final PersonNames personNames = new PersonNames();
  private final List<Known> users = new ArrayList<>();
  private final List<Known> figures = new ArrayList<>();
  private final Map<String, String> surnames = new HashMap<>();

  private Knowledge(List<UserActors.Entry> own) {
    column("common-words.tsv", "form", common);
    column("locatives.tsv", "word", locatives);
    for (Table.Row row : table("states.tsv").rows()) {
      state(row);
    }

    // parties first: with nothing to tell them apart, "die Union" is CDU/CSU and not the EU
    institutions("parties.tsv", ActorKind.ORGANISATION);
    institutions("organisations.tsv", ActorKind.ORGANISATION);
    institutions("institutions.tsv", null);
    institutions("armed-groups.tsv", ActorKind.ORGANISATION);
    institutions("media.tsv", ActorKind.ORGANISATION);
    // places last: where a name of a party is also one of a place, the party comes first
    for (Table.Row row : table("places.tsv").rows()) {
      place(row);
    }
    for (Table.Row row : table("affixes.tsv").rows()) {
      affixes.put(row.get("prefix"), row.get("code"));
      // "die US Botschaft": signs are also written apart
      Known state = states.get(row.get("code"));
      if (state != null && row.get("prefix").equals(row.get("prefix").toUpperCase(Locale.ROOT))) {
        adjectives.undeclined(row.get("prefix"), state);
      }
    }
    table("federal.tsv").rows().forEach(r -> federal.put(r.get("prefix"), r.list("codes")));
    for (Table.Row row : table("persons.tsv").rows()) {
      figures.add(
          new Known(
              row.get("name"), row.get("code"), ActorKind.PERSON, "", null, null, "persons.tsv"));
    }
    for (Known figure : figures) {
      // "al-Assad" is "Assad" in compounds
      String last = figure.name().substring(figure.name().lastIndexOf(' ') + 1);
      String name = last.startsWith("al-") ? last.substring(3) : last;
      surnames.merge(name, figure.code(), (a, b) -> a.equals(b) ? a : "");
    }
    own.forEach(this::user);
    roles = new Roles(table("roles.tsv"));
    roleCache = new java.util.concurrent.ConcurrentHashMap<>();
  }

  /** What Wortlaut itself knows. */
  public static Knowledge load() {
    return new Knowledge(List.of());
  }

  /**
   * The same with a user's own actors, which take precedence.
   *
   * @see UserActors
   */
  public static Knowledge with(Path file) {
    return new Knowledge(UserActors.read(file));
  }

  private static Table table(String name) {
    return Table.of(Knowledge.class, name);
  }

  private static void column(String table, String column, Set<String> into) {
    table(table).rows().forEach(row -> into.add(row.get(column)));
  }

  private void state(Table.Row row) {
    Known state =
        new Known(
            row.get("name"),
            row.get("code"),
            ActorKind.STATE,
            "land",
            Roles.gender(row.get("gender")),
            null,
            "states.tsv");
    states.put(state.code(), state);
    names(state.name(), state, Use.NAME);
    row.list("forms").forEach(form -> names(form, state, Use.NAME));
    row.list("adjective").forEach(stem -> adjectives.stem(stem, state));
    row.list("inhabitant").forEach(base -> inhabitant(base, state));
    for (String capital : row.list("capital")) {
      names(capital, state, Use.SEAT);
      adjectives.inhabitantOf(capital, state);
    }
    if (row.get("inhabitant").endsWith("er") && !row.get("inhabitant").contains(";")) {
      adjectives.undeclined(row.get("inhabitant"), state);
    }
  }

  private void place(Table.Row row) {
    Known state = states.get(row.get("code"));
    names(row.get("name"), state, Use.PLACE);
    row.list("adjective").forEach(stem -> adjectives.stem(stem, state));
    row.list("inhabitant").forEach(form -> adjectives.undeclined(form, state));
    adjectives.inhabitantOf(row.get("name"), state);
  }

  private void institutions(String name, ActorKind kind) {
    Table table = table(name);
    for (Table.Row row : table.rows()) {
      Known known =
          new Known(
              row.get("name"),
              row.get("code"),
              kind != null ? kind : ActorKind.valueOf(row.get("kind").toUpperCase(Locale.ROOT)),
              table.columns().contains("type") ? row.get("type") : "partei",
              Roles.gender(row.get("gender")),
              null,
              name);
      names(known.name(), known, Use.NAME);
      row.list("forms").forEach(form -> names(form, known, Use.NAME));
      if (table.columns().contains("seat")) {
        row.list("seat").forEach(seat -> names(seat, known, Use.SEAT));
      }
      if (table.columns().contains("members") && !row.get("members").isEmpty()) {
        inhabitant(row.get("members"), known);
      }
    }
  }

  private void user(UserActors.Entry entry) {
    users.add(entry.known());
    if (entry.known().kind() == ActorKind.PERSON) {
      return;
    }
    for (String form : entry.forms()) {
      for (String inflected : Inflection.adjectiveForms(form)) {
        phrases.override(
            inflected, new Term(entry.known(), Use.NAME, form, false, false, false, false));
      }
    }
  }

  private void names(String form, Known known, Use use) {
    List<String> forms = Inflection.adjectiveForms(form);
    // the base of "Vereinte~ Nationen" is its strong nominative, which the table's name column
    // gives
    String base = form.contains("~") ? known.name() : form;
    for (String inflected : forms) {
      boolean careful = common.contains(inflected);
      phrases.add(inflected, new Term(known, use, base, false, false, false, careful));

      if (known.gender() == null && (inflected.endsWith("e") || inflected.endsWith("er"))) {
        phrases.add(inflected + "n", new Term(known, use, base, false, false, false, careful));
      }
    }
  }

  private void inhabitant(String cell, Known state) {
    int mark = cell.indexOf('=');
    String base = mark < 0 ? cell : cell.substring(0, mark);
    if (base.endsWith("~")) {
      for (String form : Inflection.adjectiveForms(base)) {
        phrases.add(form, new Term(state, Use.INHABITANT, form, false, false, false, false));
      }
      return;
    }
    for (String form : Inflection.inhabitant(base)) {
      phrases.add(form, new Term(state, Use.INHABITANT, base, false, false, false, false));
    }
    for (String form : Inflection.inhabitants(base)) {
      phrases.add(form, new Term(state, Use.INHABITANT, base, false, true, false, false));
    }
    String feminine = mark < 0 ? Inflection.feminine(base) : cell.substring(mark + 1);
    phrases.add(feminine, new Term(state, Use.INHABITANT, feminine, false, false, true, false));
    phrases.add(
        feminine + "nen", new Term(state, Use.INHABITANT, feminine, false, true, true, false));
  }

  /** The longest known form that begins at a word (0-based), or null. */
  public Match find(List<String> words, int at) {
    return phrases.find(words, at);
  }

  /** The state of an adjective ("russische", "Moskauer"), or null. */
  public Known adjective(String word) {
    return adjectives.find(word);
  }

  /** The state of a code, null for codes of organisations. */
  public Known state(String code) {
    return code == null ? null : states.get(code);
  }

  /** The role or institution a noun names, or null. */
  public Role role(Word word) {
    Role found = roleCache.computeIfAbsent(word.form(), this::roleOrNone);
    return found.kind() == Role.Kind.NONE ? null : found;
  }

  private Role roleOrNone(String form) {
    Role role = roles.find(form, this);
    return role != null
        ? role
        : new Role(
            form, form, Role.Kind.NONE, "", null, null, null, null, false, false, false, null);
  }

  /** The institution or group that the first part of a compound names, or null. */
  public Role institution(String part) {
    for (String form :
        List.of(part, part.endsWith("s") ? part.substring(0, part.length() - 1) : part)) {
      Role role = roleCache.computeIfAbsent(form, this::roleOrNone);
      if (role.kind() == Role.Kind.ORGANISATION
          || role.kind() == Role.Kind.STATE
          || role.kind() == Role.Kind.PERSON
          || role.kind() == Role.Kind.GROUP) {
        return role;
      }
    }
    return null;
  }

  /** The party that the first part of a compound names ("Kreml" in "Kreml-Sprecher"), or null. */
  public Known first(String part) {
    for (String form :
        List.of(part, part.endsWith("s") ? part.substring(0, part.length() - 1) : part)) {
      Match match = phrases.find(List.of(form), 0);
      if (match != null) {
        for (Term term : match.terms()) {
          if (term.use() == Use.NAME && !term.careful()) {
            return term.known();
          }
        }
      }
    }
    return null;
  }

  /** The code that a hyphenated word's first part names ("US-Soldat"), or null. */
  public String codeOfFirst(String word) {
    int hyphen = word.indexOf('-');
    if (hyphen < 1) {
      return null;
    }
    String first = word.substring(0, hyphen);
    Known known = first(first);
    return known != null ? known.code() : affixes.get(first);
  }

  /** What the persons of public life with that surname act for ("Trump-Regierung"), or null. */
  String codeOfSurname(String name) {
    String code = surnames.get(name);
    return code == null || code.isEmpty() ? null : code;
  }

  /** The code of a compound's first part by the table of affixes and its states; null if none. */
  String affix(String part) {
    String code = affixes.get(part);
    if (code != null) {
      return code;
    }
    for (Map.Entry<String, String> affix : affixes.entrySet()) {
      if (part.startsWith(affix.getKey() + "-")
          || affix.getKey().equals("Bundes") && part.startsWith("Bundes")) {
        return affix.getValue();
      }
    }
    return null;
  }

  /**
   * The states that may have an office or institution of the federation by this word
   * ("Bundeskanzler"), the likeliest first; empty if it is no such word.
   */
  public List<String> federal(String word) {
    for (int end = word.length(); end > 0; end--) {
      List<String> codes = federal.get(word.substring(0, end));
      if (codes != null) {
        return codes;
      }
    }
    return List.of();
  }

  /** Given names, titles and particles. */
  public PersonNames persons() {
    return personNames;
  }

  /** Whether a capital after this preposition is a place. */
  public boolean locative(String word) {
    return locatives.contains(word.toLowerCase(Locale.GERMAN));
  }

  /** Persons of public life. */
  public List<Known> figures() {
    return List.copyOf(figures);
  }

  /** Users' own actors. */
  public List<Known> users() {
    return List.copyOf(users);
  }
}

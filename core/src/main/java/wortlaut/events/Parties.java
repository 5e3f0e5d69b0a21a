package wortlaut.events;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import wortlaut.record.Actor;
import wortlaut.record.EventParty;
import wortlaut.record.Mention;
import wortlaut.record.MentionForm;
import wortlaut.record.Span;
import wortlaut.record.Statement;
import wortlaut.syntax.Morph;
import wortlaut.syntax.Sentence;
import wortlaut.syntax.Upos;
import wortlaut.syntax.Word;

/** Which words of an article name which party. */
final class Parties {
  private static final int DEEPEST = 3; // steps down a noun phrase to the name inside it

  /**
   * A mention and whose it is.
   *
   * @param code the actor's code or, where it has none, that of a name inside the noun phrase
   */
  record Named(Actor actor, Mention mention, String code) {
    Named(Actor actor, Mention mention) {
      this(actor, mention, actor.code());
    }

    EventParty party() {
      return new EventParty(List.of(mention.span()), actor.id(), code);
    }
  }

  /** Codes of three letters that are no states', see the record format. */
  private static final Set<String> NO_STATES = Set.of("NSA", "NGO", "IGO", "IMF", "WTO", "ICC");

  private final List<Named> all = new ArrayList<>();
  private final Map<String, String> codeOf = new HashMap<>();
  private final Map<String, Actor> byName = new HashMap<>();
  private final String home;
  private final int states;
  private final StateLists together;

  Parties(List<Actor> actors) {
    Map<String, Integer> codes = new HashMap<>();
    for (Actor actor : actors) {
      codeOf.put(actor.id(), actor.code());
      byName.putIfAbsent(actor.name(), actor);
      actor.aliases().forEach(alias -> byName.putIfAbsent(alias, actor));
      for (Mention mention : actor.mentions()) {
        all.add(new Named(actor, mention));
        if (isState(actor.code())) {
          codes.merge(actor.code(), 1, Integer::sum);
        }
      }
    }
    all.sort(Comparator.comparing(named -> named.mention().span()));
    together = new StateLists(all);
    states = Math.min(3, codes.size());
    home =
        codes.entrySet().stream()
            .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
            .map(Map.Entry::getKey)
            .orElse(null);
  }

  /**
   * The state that the article names most often, or null: whose police acts where none is named.
   */
  String home() {
    return home;
  }

  /** How many states the article has parties of, 3 for more. */
  int states() {
    return states;
  }

  /** The state that was named last before a place and is not the article's, or null. */
  String last(int place) {
    for (int i = index(place) - 1; i >= 0; i--) {
      String code = all.get(i).actor().code();
      if (isState(code) && !code.equals(home)) {
        return code;
      }
    }
    return null;
  }

  private static boolean isState(String code) {
    return code != null && code.length() == 3 && !NO_STATES.contains(code);
  }

  /** The mentions before a place, the nearest first. */
  List<Named> before(int place) {
    List<Named> found = new ArrayList<>(all.subList(0, index(place)));
    java.util.Collections.reverse(found);
    return found;
  }

  /** The last mentions before a place, so many at most. */
  List<Named> before(int place, int most) {
    int end = index(place);
    return all.subList(Math.max(0, end - most), end);
  }

  /** The speaker of a statement as a party. */
  EventParty speaker(Statement statement) {
    List<String> ids = statement.speaker().actors();
    String id = ids.isEmpty() ? null : ids.get(0);
    return new EventParty(statement.speaker().spans(), id, id == null ? null : codeOf.get(id));
  }

  /** Whom a statement is made to, or null. */
  EventParty addressee(Statement statement) {
    List<String> ids = statement.addressee() == null ? List.of() : statement.addressee().actors();
    return ids.isEmpty()
        ? null
        : new EventParty(statement.addressee().spans(), ids.get(0), codeOf.get(ids.get(0)));
  }

  /** The mentions inside a stretch of text, in order. */
  List<Named> in(Span span) {
    List<Named> found = new ArrayList<>();
    for (int i = index(span.start()); i < all.size(); i++) {
      Mention mention = all.get(i).mention();
      if (mention.start() >= span.end()) {
        break;
      }
      if (mention.end() <= span.end()) {
        found.add(all.get(i));
      }
    }
    return found;
  }

  /** Index of the first mention that does not start before a place. */
  private int index(int start) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).mention().start() < start) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The shortest mention that a word belongs to, or null. */
  Named at(Word word, Sentence sentence) {
    Named best = null;
    for (int i = index(sentence.start()); i < all.size(); i++) {
      Mention mention = all.get(i).mention();
      if (mention.start() >= word.end()) {
        break;
      }
      if (mention.span().contains(word.span())
          && (best == null || mention.span().length() < best.mention().span().length())) {
        best = all.get(i);
      }
    }
    return best;
  }

  /**
   * Those that a noun phrase names: several where a noun in the plural has several owners ("die
   * Außenminister Frankreichs und Italiens"), else what {@link #of} finds.
   */
  List<Named> all(Word head, Sentence sentence) {
    Named one = of(head, sentence);
    Named own = at(head, sentence);
    List<Named> group = own == null || own.code() == null ? group(head, sentence) : List.of();
    if (!group.isEmpty()) {
      return group;
    }
    if (one != null && head.morph().number() == Morph.Number.PLUR) {
      for (Word owner : sentence.children(head)) {
        if (owner.is("nmod") || owner.is("appos")) {
          List<Named> owners = new ArrayList<>();
          owners(owner, sentence, owners);
          if (owners.size() > 1) {
            return owners;
          }
        }
      }
    }
    return one == null ? List.of() : List.of(one);
  }

  /**
   * "beide Länder", "Kollegen aus diesen drei Staaten": the states that were last named together.
   */
  private List<Named> group(Word head, Sentence sentence) {
    boolean meant =
        pointsBack(head, sentence)
            || sentence.children(head).stream()
                .anyMatch(below -> below.is("nmod") && pointsBack(below, sentence));
    return meant ? together.before(head) : List.of();
  }

  private static boolean pointsBack(Word noun, Sentence sentence) {
    return noun.upos() == Upos.NOUN
        && noun.morph().number() == Morph.Number.PLUR
        && sentence.children(noun).stream()
            .anyMatch(child -> child.lemma().equals("dieser") || child.lemma().equals("beide"));
  }

  private void owners(Word owner, Sentence sentence, List<Named> found) {
    Named named = at(owner, sentence);
    if (named != null && named.code() != null) {
      found.add(named);
    }
    for (Word child : sentence.children(owner)) {
      if (child.is("conj")) {
        owners(child, sentence, found);
      }
    }
  }

  /** The mention that a noun phrase is or, if it is none, the nearest one inside it; or null. */
  Named of(Word head, Sentence sentence) {
    Named first = null;
    ArrayDeque<Word> open = new ArrayDeque<>();
    Map<Word, Integer> depth = new HashMap<>();
    open.add(head);
    depth.put(head, 0);
    while (!open.isEmpty()) {
      Word word = open.poll();
      Named named = at(word, sentence);
      named = named == null ? byFirstPart(word, sentence) : named;
      if (named != null && named.code() != null) {
        return first == null
            ? named
            : new Named(first.actor(), first.mention(), named.code()); // "der Chef der CNSA, Sun"
      }
      first = first == null ? named : first;
      if (depth.get(word) < DEEPEST) {
        for (Word child : sentence.children(word)) {
          if (inside(child) && depth.putIfAbsent(child, depth.get(word) + 1) == null) {
            open.add(child);
          }
        }
      }
    }
    return first;
  }

  /** The party that the first part of a compound names, "NATO-Osterweiterung"; or null. */
  private Named byFirstPart(Word word, Sentence sentence) {
    int hyphen = word.form().indexOf('-');
    boolean apart =
        word.id() < sentence.words().size() && sentence.word(word.id() + 1).form().equals("-");
    if (hyphen < 2 && !apart) {
      return null;
    }
    Actor actor = byName.get(hyphen < 2 ? word.form() : word.form().substring(0, hyphen));
    return actor == null || actor.code() == null
        ? null
        : new Named(actor, new Mention(word.start(), word.end(), MentionForm.NAME));
  }

  private static boolean inside(Word child) {
    return child.is("nmod")
        || child.is("flat")
        || child.is("appos")
        || child.is("amod")
        || child.is("compound")
        || child.is("det")
        || child.is("obl");
  }
}

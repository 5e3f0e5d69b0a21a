package wortlaut.actors;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import wortlaut.actors.knowledge.Knowledge;
import wortlaut.actors.knowledge.Known;
import wortlaut.actors.knowledge.Match;
import wortlaut.actors.knowledge.Role;
import wortlaut.actors.knowledge.Term;
import wortlaut.actors.knowledge.Use;
import wortlaut.record.ActorKind;
import wortlaut.syntax.Sentence;
import wortlaut.syntax.Upos;
import wortlaut.syntax.Word;

/**
 * Settles names with several meanings ("Union", "Kongo", "Republikaner") by the article: the
 * meaning that its clear names speak for most, else the first of the tables. Likewise whose a
 * <em>Bundesrat</em> or <em>Bundeskanzler</em> is.
 */
final class Ambiguity {
  /** How much the likeliest state of a federal word counts, or that of the outlet. */
  private static final double HOME = 2;

  /** How much an adjective or place right beside a name counts. */
  private static final double BESIDE = 10;

  private final Knowledge knowledge;
  private final Figures figures;
  private final Map<String, Double> support = new HashMap<>();
  private String home;

  Ambiguity(Knowledge knowledge, Figures figures) {
    this.knowledge = knowledge;
    this.figures = figures;
  }

  /** Takes in the state of the outlet; null if it is not known. */
  void home(String code) {
    home = code;
  }

  /** Takes in a state that the title names. */
  void title(String code) {
    support.merge("code " + code, 1.0, Double::sum);
  }

  /** Takes in a name; only clear ones count. */
  void add(NameSpot spot) {
    if (spot.terms().size() == 1) {
      Known known = spot.term().known();
      support.merge("name " + known.name(), 1.0, Double::sum);
      if (knowledge.federal(spot.term().base()).size() < 2) {
        support.merge("code " + known.code(), 1.0, Double::sum);
      }
    } else if (spot.person() != null && !spot.person().given().isEmpty()) {
      Known figure = figures.find(spot.person().full());
      if (figure != null) {
        support.merge("code " + figure.code(), 1.0, Double::sum);
      }
    }
  }

  /** Takes in a sentence's adjectives of states and the offices that name theirs. */
  void add(Sentence sentence) {
    for (Word word : sentence.words()) {
      if (word.upos() == Upos.ADJ) {
        Known state = knowledge.adjective(word.form());
        if (state != null) {
          support.merge("code " + state.code(), 1.0, Double::sum);
        }
      } else if (word.upos() == Upos.NOUN) {
        Role role = knowledge.role(word);
        if (role != null && role.code() != null && knowledge.federal(role.word()).isEmpty()) {
          support.merge("code " + role.code(), 1.0, Double::sum);
        }
      }
    }
  }

  /** The state of an office or institution that several states have by this word. */
  String federal(String word, String usual) {
    List<String> codes = knowledge.federal(word);
    return codes.isEmpty() ? usual : chosen(codes, null);
  }

  private String chosen(List<String> codes, String beside) {
    String first = codes.contains(home) ? home : codes.get(0);
    String best = first;
    double most = support(first) + HOME + (first.equals(beside) ? BESIDE : 0);
    for (String code : codes) {
      double here = support(code) + (code.equals(beside) ? BESIDE : 0);
      if (!code.equals(first) && here > most) {
        best = code;
        most = here;
      }
    }
    return best;
  }

  private double support(String code) {
    return support.getOrDefault("code " + code, 0.0);
  }

  /** The names with their meanings in order of support. */
  List<NameSpot> settle(Sentence sentence, List<NameSpot> spots) {
    return spots.stream()
        .filter(spot -> !foreign(sentence, spot))
        .map(spot -> spot.terms().isEmpty() ? spot : settled(sentence, spot))
        .toList();
  }

  private NameSpot settled(Sentence sentence, NameSpot spot) {
    Term term = spot.term();
    List<String> federal =
        spot.from() == spot.to() && term.use() == Use.NAME
            ? knowledge.federal(term.base())
            : List.of();
    String beside = beside(sentence, spot);
    if (federal.size() > 1
        && spot.terms().stream().allMatch(t -> federal.contains(t.known().code()))) {
      String code = chosen(federal, beside);
      Term own =
          spot.terms().stream()
              .filter(t -> t.known().code().equals(code))
              .findFirst()
              .orElse(term.of(code));
      return with(spot, List.of(own));
    }
    String adjective = adjective(sentence, spot);
    boolean other =
        adjective != null
            && term.use() == Use.NAME
            && term.known().kind() == ActorKind.ORGANISATION
            && spot.terms().stream().noneMatch(t -> adjective.equals(t.known().code()));
    if (other && domestic(term)) {
      return with(spot, List.of(term.of(adjective)));
    }
    if (spot.terms().size() < 2) {
      return spot;
    }
    return with(
        spot,
        spot.terms().stream()
            .sorted(Comparator.comparing((Term t) -> -support(t, beside)))
            .toList());
  }

  private static NameSpot with(NameSpot spot, List<Term> terms) {
    return new NameSpot(spot.from(), spot.to(), terms, spot.person(), spot.rule());
  }

  private double support(Term term, String beside) {
    String code = term.known().code();
    return support.getOrDefault("name " + term.known().name(), 0.0)
        + support.getOrDefault("code " + code, 0.0)
        + (code != null && code.equals(beside) ? BESIDE : 0);
  }

  /** The state of an adjective right before a name ("der tschechische Senat"), or null. */
  private String adjective(Sentence sentence, NameSpot spot) {
    if (spot.from() < 2 || sentence.word(spot.from() - 1).upos() != Upos.ADJ) {
      return null;
    }
    Word word = sentence.word(spot.from() - 1);
    // "Berliner", "Brüsseler" say where it is and not whose
    Known state =
        Character.isLowerCase(word.form().codePointAt(0)) ? knowledge.adjective(word.form()) : null;
    return state == null ? null : state.code();
  }

  /** The state that the word before or a place behind a name shows, or null. */
  private String beside(Sentence sentence, NameSpot spot) {
    if (spot.from() > 1) {
      String before = sentence.word(spot.from() - 1).form();
      Known state = knowledge.adjective(before);
      if (state != null) {
        return state.code();
      }
    }
    int next = spot.to() + 1;
    if (next >= sentence.words().size() || !sentence.word(next).form().equals("in")) {
      return null;
    }
    Match place = knowledge.find(sentence.words().stream().map(Word::form).toList(), next);
    return place == null || place.terms().get(0).use() == Use.INHABITANT
        ? null
        : place.terms().get(0).known().code();
  }

  /** Whether another state's body may have the same name: parties and public bodies, no firms. */
  private static boolean domestic(Term term) {
    Known known = term.known();
    return known.table().equals("parties.tsv")
        || known.table().equals("institutions.tsv") && !known.type().equals("unternehmen");
  }

  /** Whether an adjective shows that a noun does not mean the known body of that name. */
  private boolean foreign(Sentence sentence, NameSpot spot) {
    Term term = spot.term();
    if (term == null
        || spot.from() != spot.to()
        || term.use() != Use.NAME
        || term.known().kind() != ActorKind.ORGANISATION
        || term.known().table().equals("media.tsv")
        || knowledge.role(sentence.word(spot.from())) == null) {
      return false;
    }
    String adjective = adjective(sentence, spot);
    return adjective != null
        && spot.terms().stream().noneMatch(t -> adjective.equals(t.known().code()));
  }
}

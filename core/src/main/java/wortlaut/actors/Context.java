package wortlaut.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import wortlaut.actors.knowledge.Knowledge;
import wortlaut.actors.knowledge.Known;
import wortlaut.actors.knowledge.Match;
import wortlaut.actors.knowledge.Term;
import wortlaut.record.ActorKind;
import wortlaut.syntax.Sentence;
import wortlaut.syntax.Upos;
import wortlaut.syntax.Word;

/**
 * Which states an article speaks of and where: whom an office belongs to that does not say it ("die
 * Polizei") shows the place it is about.
 */
final class Context {
  /** The state of an article that names none, if its outlet is not known to be another's. */
  private static final String GERMANY = "DEU";

  /** How much the state named first in the article counts against later mentions. */
  private static final double FIRST = 2.0;

  /** Codes that say that there is no state. */
  private static final Set<String> STATELESS = Set.of("NGO", "NSA", "IGO");

  /** How much a name of an international organisation counts against one of a state. */
  private static final double ORGANISATION = 0.4;

  /** The sentence of what the title names: it bears on the whole article. */
  private static final int TITLE = -1;

  /** How much the title counts for each sentence. */
  private static final double ABOUT = 0.6;

  /** Share of the first state's weight from which a second one leaves a group open. */
  private static final double RIVAL = 0.3;

  private record Evidence(int sentence, int word, String code, double weight) {}

  private final List<Evidence> evidence;
  private final String home;
  private final String main;

  private Context(List<Evidence> evidence, String home) {
    this.evidence = List.copyOf(evidence);
    this.home = home;
    Map<String, Double> sums = new HashMap<>();
    for (Evidence piece : evidence) {
      double early = piece.sentence == 0 ? FIRST : piece.sentence < 3 ? 1.3 : 1;
      sums.merge(piece.code, piece.weight * early, Double::sum);
    }
    this.main =
        sums.entrySet().stream()
            .max(Map.Entry.<String, Double>comparingByValue().thenComparing(e -> e.getKey()))
            .map(Map.Entry::getKey)
            .orElse(home);
  }

  /** The state the article is most about, or null. */
  String main() {
    return main;
  }

  /** How often the article speaks of a state. */
  double weight(String code) {
    return evidence.stream().filter(e -> e.code.equals(code)).mapToDouble(Evidence::weight).sum();
  }

  /** The state that somebody without one of their own belongs to who stands in this sentence. */
  String near(int sentence) {
    return near(Set.of(sentence));
  }

  /** The same of somebody who stands in several sentences. */
  String near(Set<Integer> sentences) {
    return strongest(sums(sentences));
  }

  private Map<String, Double> sums(Set<Integer> sentences) {
    Map<String, Double> sums = new HashMap<>();
    for (Evidence piece : evidence) {
      double early = piece.sentence == 0 ? FIRST : 1;
      for (int sentence : sentences) {
        sums.merge(
            piece.code, piece.weight * closeness(sentence, piece.sentence) * early, Double::sum);
      }
    }
    return sums;
  }

  private String strongest(Map<String, Double> sums) {
    return sums.entrySet().stream()
        .max(Map.Entry.<String, Double>comparingByValue().thenComparing(e -> e.getKey()))
        .map(Map.Entry::getKey)
        .orElse(home);
  }

  /**
   * As {@link #near(Set)}, but null where another state is spoken of nearly as much: then nobody
   * can tell whose "troops" are meant.
   */
  String clear(Set<Integer> sentences) {
    Map<String, Double> sums = sums(sentences);
    String first = strongest(sums);
    double top = sums.getOrDefault(first, 0.0);
    return sums.entrySet().stream()
            .anyMatch(e -> !e.getKey().equals(first) && e.getValue() > RIVAL * top)
        ? null
        : first;
  }

  private static double closeness(int sentence, int other) {
    int distance = sentence - other;
    return other == TITLE
        ? ABOUT
        : distance == 0 ? 1.0 : distance == 1 ? 0.6 : distance > 0 && distance < 4 ? 0.3 : 0.12;
  }

  /** Gathers the evidence, sentence by sentence. */
  static final class Builder {
    private final Knowledge knowledge;
    private final Ambiguity ambiguity;
    private final List<Evidence> evidence = new ArrayList<>();
    private String home = GERMANY;

    Builder(Knowledge knowledge, Ambiguity ambiguity) {
      this.knowledge = knowledge;
      this.ambiguity = ambiguity;
    }

    void add(int index, Sentence sentence, List<NameSpot> spots) {
      for (NameSpot spot : spots) {
        Term term = spot.term();
        if (term != null
            && term.known().code() != null
            && !STATELESS.contains(term.known().code())
            && knowledge.state(term.known().code()) == null) {
          evidence.add(new Evidence(index, spot.from(), term.known().code(), ORGANISATION));
        }
        if (term != null && knowledge.state(term.known().code()) != null) {
          double weight =
              switch (term.use()) {
                case NAME ->
                    term.known().kind() == ActorKind.STATE
                        ? 1.0
                        : term.known().table().equals("media.tsv") ? 0.2 : 0.8;
                case SEAT, PLACE -> 1.0;
                case INHABITANT -> 0.8;
              };
          evidence.add(new Evidence(index, spot.from(), term.known().code(), weight));
        }
      }
      for (Word word : sentence.words()) {
        if (word.upos() == Upos.ADJ || word.upos() == Upos.PROPN || word.upos() == Upos.NOUN) {
          Known state =
              word.upos() == Upos.ADJ || word.form().endsWith("er")
                  ? knowledge.adjective(word.form())
                  : null;
          if (state != null) {
            evidence.add(new Evidence(index, word.id(), state.code(), 1.0));
          } else if (word.upos() == Upos.NOUN) {
            var role = knowledge.role(word);
            if (role != null && role.code() != null && knowledge.state(role.code()) != null) {
              String code = ambiguity.federal(role.word(), role.code());
              evidence.add(new Evidence(index, word.id(), code, 1.0));
            }
          }
        }
      }
    }

    /** Takes in an article's title, which no syntax was read of; null for none. */
    void title(String title) {
      if (title == null) {
        return;
      }
      List<String> words = List.of(title.split("[^\\p{L}\\p{N}.-]+"));
      for (int i = 0; i < words.size(); ) {
        Match match = words.get(i).isEmpty() ? null : knowledge.find(words, i);
        Known known =
            match == null || match.terms().get(0).careful() ? null : match.terms().get(0).known();
        Known state = known == null ? adjective(words.get(i)) : knowledge.state(known.code());
        if (state != null && knowledge.federal(words.get(i)).isEmpty()) {
          evidence.add(new Evidence(TITLE, i, state.code(), 1.0));
          if (match == null || match.terms().size() == 1) {
            ambiguity.title(state.code());
          }
        }
        i += match == null ? 1 : match.length();
      }
    }

    /** Takes in who published the article: it is written for readers there; null if unknown. */
    void outlet(String outlet) {
      if (outlet == null || outlet.isBlank()) {
        return;
      }
      List<String> words = List.of(outlet.strip().split("\\s+"));
      Match match = knowledge.find(words, 0);
      Known known = match == null ? null : match.terms().get(0).known();
      if (known != null && knowledge.state(known.code()) != null) {
        home = known.code();
        ambiguity.home(home);
      }
    }

    private Known adjective(String word) {
      Known state = word.isEmpty() ? null : knowledge.adjective(word);
      return state != null ? state : knowledge.state(knowledge.codeOfFirst(word));
    }

    Context build() {
      return new Context(evidence, home);
    }
  }
}

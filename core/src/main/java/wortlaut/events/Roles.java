package wortlaut.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import wortlaut.syntax.Word;

/**
 * Who acts and who is acted upon in an article, as far as the arguments of its candidates say it
 * themselves. Where a sentence names only one side ("wurden getötet"), the other is often one that
 * played that role elsewhere.
 */
final class Roles {
  private static final int MANY = 2;

  private record Direct(Draft draft, Set<String> source, Set<String> target) {}

  private final List<Direct> all = new ArrayList<>();
  private final int armed;

  Roles(List<Draft> drafts, Parties parties, Predicates predicates) {
    armed =
        (int)
            drafts.stream()
                .map(draft -> draft.candidate().sentence())
                .distinct()
                .flatMap(sentence -> sentence.words().stream())
                .filter(word -> predicates.isOneOf(word.lemma(), predicates.classOf("@armed")))
                .limit(MANY)
                .count();
    for (Draft draft : drafts) {
      Predicate predicate = draft.candidate().predicate();
      Direct direct =
          new Direct(
              draft,
              codes(draft, predicate.source(), parties),
              codes(draft, predicate.target(), parties));
      all.add(direct);
    }
  }

  private static Set<String> codes(Draft draft, List<List<String>> frame, Parties parties) {
    Set<String> codes = new TreeSet<>();
    for (List<String> names : frame) {
      List<String> all = new ArrayList<>(names);
      if (names.size() > 1 && draft.candidate().predicate().pos() == PartOfSpeech.NOUN) {
        all.add("host"); // "führte Gespräche mit …"
      }
      for (String name : all) {
        for (Word word : draft.candidate().arguments().get(name)) {
          for (Parties.Named named : parties.all(word, draft.candidate().sentence())) {
            if (named.code() != null) {
              codes.add(named.code());
            }
          }
        }
      }
      if (!codes.isEmpty()) {
        break;
      }
    }
    return codes;
  }

  /** The codes of the last meeting or agreement before a draft, empty if there is none. */
  Set<String> together(Draft draft) {
    Set<String> last = Set.of();
    for (Direct direct : all) {
      if (direct.draft() == draft) {
        break;
      }
      if (direct.draft().candidate().predicate().symmetric() && direct.source().size() > 1) {
        last = direct.source();
      }
    }
    return last;
  }

  /**
   * The two that last faced each other before a draft: who acted and whom it was directed at or,
   * where an answer does not say so, who acted before.
   */
  Set<String> opposed(Draft draft) {
    Set<String> last = Set.of();
    Set<String> actor = Set.of();
    for (Direct direct : all) {
      if (direct.draft() == draft) {
        break;
      }
      Set<String> source = direct.source();
      if (source.size() == 1 && Acts.isSpeech(direct.draft().type())) {
        Set<String> other = direct.target().size() == 1 ? direct.target() : actor;
        if (other.size() == 1 && !other.equals(source)) {
          last = new TreeSet<>(source);
          last.addAll(other);
        }
        actor = source;
      }
    }
    return last;
  }

  /** How many words of the sentences with candidates name those who fight for no state, capped. */
  int armed() {
    return armed;
  }

  /** The codes of those that a candidate's own words say act. */
  Set<String> sources(Candidate candidate) {
    return of(candidate).map(Direct::source).orElse(Set.of());
  }

  /** The codes of those that a candidate's own words say are acted upon. */
  Set<String> targets(Candidate candidate) {
    return of(candidate).map(Direct::target).orElse(Set.of());
  }

  private Optional<Direct> of(Candidate candidate) {
    return all.stream().filter(direct -> direct.draft().candidate() == candidate).findFirst();
  }

  /** Features of a code as source or target of a draft, from the other drafts of the article. */
  List<String> features(Draft draft, String code, Set<String> acting) {
    boolean hostile = Acts.isHostile(draft.type());
    int sources = 0;
    int targets = 0;
    int sameSource = 0;
    int sameTarget = 0;
    int together = 0;
    boolean before = true;
    boolean countered = false;
    for (Direct direct : all) {
      if (direct.draft() == draft) {
        before = false;
        continue;
      }
      boolean source = direct.source().contains(code);
      boolean target = direct.target().contains(code);
      if (Acts.isHostile(direct.draft().type()) == hostile) {
        sources += source ? 1 : 0;
        targets += target ? 1 : 0;
      }
      if (direct.draft().type() == draft.type()) {
        sameSource += source ? 1 : 0;
        sameTarget += target ? 1 : 0;
      }
      if (before && acting != null && source && direct.target().equals(acting)) {
        countered = Acts.isSpeech(direct.draft().type());
      }
      if (acting != null && target && direct.source().equals(acting)) {
        together++;
      }
    }
    List<String> features = new ArrayList<>();
    features.add("roles=" + cap(sources) + cap(targets));
    features.add("sameroles=" + cap(sameSource) + cap(sameTarget));
    if (acting != null) {
      features.add("together=" + cap(together));
      features.add("countered=" + countered);
    }
    return features;
  }

  private static int cap(int count) {
    return Math.min(MANY, count);
  }
}

package wortlaut.actors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import wortlaut.actors.knowledge.Knowledge;
import wortlaut.syntax.Sentence;
import wortlaut.syntax.Syntax;

/** Finds all candidates of an article, in order of the text. */
final class MentionFinder {
  /**
   * What was found.
   *
   * @param candidates the candidates in order
   * @param same a candidate's index and that of an earlier one which grammar makes the same party
   * @param owners a candidate's index and whom it belongs to
   * @param context which states the article speaks of
   * @param ambiguity what its ambiguous words mean
   */
  record Found(
      List<Candidate> candidates,
      Map<Integer, Integer> same,
      Map<Integer, Owner> owners,
      Context context,
      Ambiguity ambiguity) {}

  /**
   * Whom a candidate belongs to.
   *
   * @param candidate the owner's index
   * @param base what belongs to it, in the nominative
   */
  record Owner(int candidate, String base) {}

  private final Knowledge knowledge;
  private final NameSpotter spotter;
  private final Chunker chunker;
  private final PronounFinder pronouns;
  private final SpeakingVerbs verbs;
  private final Figures figures;

  MentionFinder(Knowledge knowledge) {
    this.knowledge = knowledge;

    this.chunker = new Chunker(knowledge);
    this.verbs = new SpeakingVerbs();
    this.spotter = new NameSpotter(knowledge, verbs);
    this.pronouns = new PronounFinder(verbs);
    this.figures = new Figures(knowledge.figures(), surname -> surname);
  }

  Found find(Syntax syntax, String title, String outlet) {
    Surnames surnames = new Surnames();
    Ambiguity ambiguity = new Ambiguity(knowledge, figures);
    NewNames names = new NewNames();
    Context.Builder context = new Context.Builder(knowledge, ambiguity);
    context.title(title);
    context.outlet(outlet);
    survey(syntax, surnames, ambiguity, names);
    List<Candidate> candidates = new ArrayList<>();
    Map<Integer, Integer> same = new HashMap<>();
    Map<Integer, Owner> owners = new HashMap<>();
    for (int s = 0; s < syntax.sentences().size(); s++) {
      Sentence sentence = syntax.sentences().get(s);
      List<NameSpot> spots = ambiguity.settle(sentence, spotter.spots(sentence, surnames));
      context.add(s, sentence, spots);
      List<Chunk> chunks = chunker.chunks(sentence, spots);
      PhraseReader phrases =
          new PhraseReader(knowledge, ambiguity, verbs, names, s, sentence, chunks);
      List<Candidate> here = phrases.read();
      here.addAll(pronouns.find(s, sentence));
      int[] place = add(here, candidates);
      for (PhraseReader.Pair pair : phrases.pairs()) {
        int a = place[pair.first()];
        int b = place[pair.second()];
        same.put(Math.max(a, b), Math.min(a, b));
      }
      for (PhraseReader.Link link : phrases.links()) {
        int owner = link.owner() >= 0 ? link.owner() : possessive(here, link.determiner());
        if (owner >= 0) {
          owners.put(place[link.thing()], new Owner(place[owner], link.base()));
        }
      }
    }
    return new Found(candidates, same, owners, context.build(), ambiguity);
  }

  /**
   * What the words of a speaker would be as a party, taking for granted that they are one; null if
   * they hold no noun or name, or only one for what is said.
   *
   * @param words ids of the words
   * @param ambiguity what the article's ambiguous words mean
   */
  Candidate speaker(int index, Sentence sentence, Set<Integer> words, Ambiguity ambiguity) {
    List<NameSpot> spots = ambiguity.settle(sentence, spotter.spots(sentence, new Surnames()));
    List<Chunk> chunks = chunker.chunks(sentence, spots);
    return new PhraseReader(knowledge, ambiguity, verbs, new NewNames(), index, sentence, chunks)
        .speaker(words);
  }

  /** Reads the whole article once for what only the whole shows: surnames, and what is meant. */
  private void survey(Syntax syntax, Surnames surnames, Ambiguity ambiguity, NewNames names) {
    for (Sentence sentence : syntax.sentences()) {
      ambiguity.add(sentence);
      for (NameSpot spot : spotter.spots(sentence, surnames)) {
        if (spot.person() != null && !spot.rule().equals(PersonSpotter.FAMILY)) {
          surnames.add(spot.person(), familyFirst(spot.person()));
        }
        ambiguity.add(spot);
        if (spot.rule().equals("recogniser") && spot.person() == null) {
          names.add(Naming.text(sentence, spot.from(), spot.to()));
        }
      }
    }
  }

  /** Whether the first word of a name is no given name that is known: it may be the family's. */
  private boolean familyFirst(PersonName name) {
    return name.given().size() == 1
        && name.given().get(0).indexOf('.') < 0
        && knowledge.persons().given(name.given().get(0)) == null;
  }

  /** Index of the possessive pronoun that a determiner is, -1 if it is none. */
  private static int possessive(List<Candidate> here, int determiner) {
    for (int i = here.size() - 1; i >= 0 && here.get(i).pronoun() != null; i--) {
      if (here.get(i).head().id() == determiner) {
        return i;
      }
    }
    return -1;
  }

  /**
   * Sorts a sentence's candidates by place and adds them to the article's.
   *
   * @return for each where it now stands
   */
  private static int[] add(List<Candidate> here, List<Candidate> candidates) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < here.size(); i++) {
      order.add(i);
    }
    order.sort(
        Comparator.comparing((Integer i) -> here.get(i).span().start())
            .thenComparing(i -> -here.get(i).span().end()));
    int offset = candidates.size();
    int[] place = new int[here.size()];
    for (int i = 0; i < order.size(); i++) {
      place[order.get(i)] = i + offset;
      candidates.add(here.get(order.get(i)));
    }
    return place;
  }
}

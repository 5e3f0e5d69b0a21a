package wortlaut.actors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
   * @param context which states the article speaks of
   */
  record Found(List<Candidate> candidates, Map<Integer, Integer> same, Context context) {}

  private final Knowledge knowledge;
  private final NameSpotter spotter;
  private final Chunker chunker;
  private final PronounFinder pronouns;
  private final SpeakingVerbs verbs;

  MentionFinder(Knowledge knowledge) {
    this.knowledge = knowledge;

    this.chunker = new Chunker(knowledge);
    this.verbs = new SpeakingVerbs();
    this.spotter = new NameSpotter(knowledge, verbs);
    this.pronouns = new PronounFinder(verbs);
  }

  Found find(Syntax syntax, String title) {
    Surnames surnames = new Surnames();
    Ambiguity ambiguity = new Ambiguity();
    NewNames names = new NewNames();
    survey(syntax, surnames, ambiguity, names);
    Context.Builder context = new Context.Builder(knowledge);
    context.title(title);
    List<Candidate> candidates = new ArrayList<>();
    Map<Integer, Integer> same = new HashMap<>();
    for (int s = 0; s < syntax.sentences().size(); s++) {
      Sentence sentence = syntax.sentences().get(s);
      List<NameSpot> spots = ambiguity.settle(spotter.spots(sentence, surnames));
      context.add(s, sentence, spots);
      List<Chunk> chunks = chunker.chunks(sentence, spots);
      PhraseReader phrases = new PhraseReader(knowledge, verbs, names, s, sentence, chunks);
      List<Candidate> here = phrases.read();
      here.addAll(pronouns.find(s, sentence));
      add(here, phrases.pairs(), candidates, same);
    }
    return new Found(candidates, same, context.build());
  }

  /** Reads the whole article once for what only the whole shows: surnames, and what is meant. */
  private void survey(Syntax syntax, Surnames surnames, Ambiguity ambiguity, NewNames names) {
    for (Sentence sentence : syntax.sentences()) {
      for (NameSpot spot : spotter.spots(sentence, surnames)) {
        if (spot.person() != null) {
          surnames.add(spot.person());
        }
        ambiguity.add(spot);
        if (spot.rule().equals("recogniser") && spot.person() == null) {
          names.add(Naming.text(sentence, spot.from(), spot.to()));
        }
      }
    }
  }

  /** Sorts a sentence's candidates by place and moves the pairs along. */
  private static void add(
      List<Candidate> here,
      List<PhraseReader.Pair> pairs,
      List<Candidate> candidates,
      Map<Integer, Integer> same) {
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
    for (PhraseReader.Pair pair : pairs) {
      int a = place[pair.first()];
      int b = place[pair.second()];
      same.put(Math.max(a, b), Math.min(a, b));
    }
  }
}

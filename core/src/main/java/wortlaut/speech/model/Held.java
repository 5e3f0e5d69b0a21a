package wortlaut.speech.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import wortlaut.speech.doc.Draft;
import wortlaut.speech.learn.Chain;
import wortlaut.speech.learn.ChainTrainer;
import wortlaut.speech.learn.Features;
import wortlaut.speech.learn.RankTrainer;

/**
 * Articles read by models that had not been shown them: each fold by a model of the others. From
 * these readings is learned how far a reading can be trusted.
 */
final class Held {
  private static final int FOLDS = 3;

  private final List<List<Marked>> hidden = new ArrayList<>();
  private final List<SpeechModel> models = new ArrayList<>();
  private final List<List<ModelReader.Reading>> read = new ArrayList<>();

  private Held() {}

  static Held of(List<Marked> articles, Thresholds thresholds) {
    Held held = new Held();
    int[] folds = folds(articles);
    for (int fold = 0; fold < FOLDS; fold++) {
      List<Marked> shown = new ArrayList<>();
      List<Marked> hidden = new ArrayList<>();
      for (int i = 0; i < articles.size(); i++) {
        (folds[i] == fold ? hidden : shown).add(articles.get(i));
      }
      SpeechModel model = new Trainer(shown).first("", thresholds);
      ModelReader reader = new ModelReader(model);
      held.hidden.add(hidden);
      held.models.add(model);
      held.read.add(hidden.stream().map(article -> reader.first(article.facts())).toList());
    }
    return held;
  }

  /** The fold of each article; two readings of one text fall into the same. */
  private static int[] folds(List<Marked> articles) {
    Map<String, Integer> texts = new HashMap<>();
    int[] folds = new int[articles.size()];
    for (int i = 0; i < folds.length; i++) {
      texts.putIfAbsent(articles.get(i).gold().text(), texts.size());
      folds[i] = texts.get(articles.get(i).gold().text()) % FOLDS;
    }
    return folds;
  }

  /** Learns whose words a statement is. */
  Chain choice() {
    return choice(-1);
  }

  /**
   * As {@link #choice()}, but for a fold.
   *
   * @param without the fold to leave out, -1 for none
   */
  private Chain choice(int without) {
    RankTrainer trainer = new RankTrainer(Trainer.MINIMUM, 0.17, Trainer.ITERATIONS);
    for (int fold = 0; fold < FOLDS; fold++) {
      for (int a = 0; fold != without && a < hidden.get(fold).size(); a++) {
        add(trainer, hidden.get(fold).get(a), read.get(fold).get(a));
      }
    }
    return trainer.train();
  }

  static void add(RankTrainer trainer, Marked article, ModelReader.Reading first) {
    List<Draft> drafts = first.drafts();
    SpeakerChoice choice = new SpeakerChoice(article.facts(), first);
    for (int d = 0; d < drafts.size(); d++) {
      Draft gold = gold(drafts.get(d), article.drafts());
      if (gold == null) {
        continue;
      }
      List<SpeakerCandidates.Candidate> candidates = choice.of(d);
      int right = right(candidates, gold);
      if (right >= 0) {
        trainer.add(
            candidates.stream().map(SpeakerCandidates.Candidate::features).toArray(long[][]::new),
            right);
      }
    }
  }

  /** The candidate that is most like the marked speaker; -1 if none is like it. */
  static int right(List<SpeakerCandidates.Candidate> candidates, Draft gold) {
    if (gold.speaker().isEmpty()) {
      return 0;
    }
    int right = -1;
    double best = 0.5;
    for (int c = 1; c < candidates.size(); c++) {
      double like = IndirectReader.likeness(candidates.get(c).words(), gold.speaker());
      if (like > best) {
        best = like;
        right = c;
      }
    }
    return right;
  }

  /** The marked statement with the same quote, of the same type if one is; or null. */
  static Draft gold(Draft draft, List<Draft> marked) {
    Draft found = null;
    for (Draft other : marked) {
      boolean same = IndirectReader.likeness(draft.quote(), other.quote()) >= 0.8;
      if (same && (found == null || other.type() == draft.type())) {
        found = other;
      }
    }
    return found;
  }

  /** Learns how likely quote and speaker are right. */
  Chain confidence(Thresholds thresholds) {
    // few features and a narrow prior: a wider one makes the confidences too sure of themselves
    ChainTrainer trainer = new ChainTrainer(2, 1, 5, 0.3, Trainer.ITERATIONS);
    Features f = new Features();
    for (int fold = 0; fold < FOLDS; fold++) {
      ModelReader reader = new ModelReader(models.get(fold).with(choice(fold), null), thresholds);
      for (Marked article : hidden.get(fold)) {
        Confidence confidence = new Confidence(article.facts());
        for (ModelReader.Chosen chosen : reader.chosen(article.facts())) {
          confidence.fill(chosen, f);
          trainer.add(f, right(chosen.draft(), article.drafts()) ? 1 : 0);
        }
      }
    }
    return trainer.train();
  }

  static boolean right(Draft draft, List<Draft> gold) {
    return gold.stream()
        .anyMatch(
            other ->
                IndirectReader.likeness(draft.quote(), other.quote()) >= 0.8
                    && (draft.speaker().isEmpty() && other.speaker().isEmpty()
                        || IndirectReader.likeness(draft.speaker(), other.speaker()) >= 0.5));
  }
}

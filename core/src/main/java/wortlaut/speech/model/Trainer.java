package wortlaut.speech.model;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import wortlaut.record.Actor;
import wortlaut.record.StatementType;
import wortlaut.speech.doc.Draft;
import wortlaut.speech.doc.Marks;
import wortlaut.speech.doc.Passage;
import wortlaut.speech.gold.GoldArticle;
import wortlaut.speech.learn.Chain;
import wortlaut.speech.learn.ChainTrainer;
import wortlaut.speech.learn.Features;
import wortlaut.speech.learn.RankTrainer;
import wortlaut.syntax.Syntax;

/** Learns a {@link SpeechModel} from marked articles. The same articles give the same model. */
public final class Trainer {
  /** Fewest articles to learn from. */
  public static final int FEWEST = 20;

  static final int MINIMUM = 2;
  static final int ITERATIONS = 80;

  private final List<Marked> articles;

  Trainer(List<Marked> articles) {
    this.articles = articles;
  }

  /** A trainer for articles, with the syntax and the actors of each. */
  public static Trainer of(
      List<GoldArticle> articles, List<Syntax> syntaxes, List<List<Actor>> actors) {
    List<Marked> marked = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      marked.add(Marked.of(articles.get(i), syntaxes.get(i), actors.get(i)));
    }
    return new Trainer(marked);
  }

  /**
   * Learns the model.
   *
   * @param about what it is learned from
   * @param thresholds how sure it must be
   * @throws IllegalStateException if there are too few articles
   */
  public SpeechModel train(String about, Thresholds thresholds) {
    if (articles.size() < FEWEST) {
      throw new IllegalStateException(
          articles.size() + " articles are too few to learn from; give at least " + FEWEST);
    }
    return train(about, thresholds, true);
  }

  SpeechModel train(String about, Thresholds thresholds, boolean sure) {
    Held held = Held.of(articles, thresholds);
    return first(about, thresholds).with(held.choice(), sure ? held.confidence(thresholds) : null);
  }

  /** A model of the first reading, which neither chooses speakers in the end nor knows how sure. */
  SpeechModel first(String about, Thresholds thresholds) {
    return new SpeechModel(
        about,
        cues(),
        parts(),
        marks(),
        frames(),
        sentences(),
        summaries(),
        speakers(),
        null,
        null,
        thresholds);
  }

  /** The word of a statement's cue that the others depend on; -1 if it has none to look at. */
  static int anchor(Facts facts, CueFeatures features, Draft draft) {
    BitSet from = draft.cue().isEmpty() ? draft.frame() : draft.cue();
    int best = -1;
    int depth = Integer.MAX_VALUE;
    for (int i = from.nextSetBit(0); i >= 0; i = from.nextSetBit(i + 1)) {
      if (!features.candidate(i)) {
        continue;
      }
      int steps = 0;
      for (int at = facts.passage.head(i); at >= 0; at = facts.passage.head(at)) {
        steps += from.get(at) ? 1 : 0;
      }
      if (steps < depth) {
        depth = steps;
        best = i;
      }
    }
    return best;
  }

  private Chain cues() {
    ChainTrainer trainer = new ChainTrainer(2, 1, MINIMUM, 0.45, ITERATIONS);
    Features f = new Features();
    for (Marked article : articles) {
      CueFeatures features = new CueFeatures(article.facts());
      BitSet right = new BitSet();
      for (Draft draft : article.drafts()) {
        if (draft.type() == StatementType.INDIRECT) {
          int anchor = anchor(article.facts(), features, draft);
          if (anchor >= 0) {
            right.set(anchor);
          }
        }
      }
      for (int i = 0; i < article.facts().passage.size(); i++) {
        if (features.candidate(i)) {
          features.fill(i, f);
          trainer.add(f, right.get(i) ? 1 : 0);
        }
      }
    }
    return trainer.train();
  }

  private static Part part(Draft draft, int i) {
    if (draft.cue().get(i)) {
      return draft.speaker().get(i) ? Part.CUE_SPEAKER : Part.CUE;
    }
    if (draft.quote().get(i)) {
      return Part.QUOTE;
    }
    if (draft.speaker().get(i)) {
      return Part.SPEAKER;
    }
    if (draft.addressee().get(i)) {
      return Part.ADDRESSEE;
    }
    return draft.frame().get(i) ? Part.FRAME : Part.OUTSIDE;
  }

  private Chain parts() {
    ChainTrainer trainer =
        new ChainTrainer(Part.COUNT, PartFeatures.EDGES, MINIMUM, 0.7, ITERATIONS);
    for (Marked article : articles) {
      CueFeatures cues = new CueFeatures(article.facts());
      BitSet seen = new BitSet();
      for (Draft draft : article.drafts()) {
        int anchor =
            draft.type() == StatementType.INDIRECT ? anchor(article.facts(), cues, draft) : -1;
        if (anchor >= 0 && !seen.get(anchor)) {
          seen.set(anchor);
          divide(trainer, article.facts(), new PartFeatures(article.facts(), anchor), draft);
        }
      }
      direct(trainer, article, cues);
    }
    return trainer.train();
  }

  /** Direct speech with a frame of its own teaches the parts too. */
  private static void direct(ChainTrainer trainer, Marked article, CueFeatures cues) {
    List<Draft> indirect =
        article.drafts().stream().filter(d -> d.type() == StatementType.INDIRECT).toList();
    for (Marks.Pair pair : article.facts().pairs) {
      Draft draft = direct(article, pair);
      int anchor = draft == null ? -1 : anchor(article.facts(), cues, draft);
      if (anchor >= 0 && DirectReader.around(pair, indirect) == null) {
        PartFeatures features = new PartFeatures(article.facts(), anchor, pair);
        divide(trainer, article.facts(), features, draft);
      }
    }
  }

  private static void divide(
      ChainTrainer trainer, Facts facts, PartFeatures features, Draft draft) {
    Features f = new Features();
    int n = features.length();
    long[][] hashes = new long[n][];
    int[] edges = new int[n];
    int[] labels = new int[n];
    for (int k = 0; k < n; k++) {
      int i = features.first() + k;
      features.fill(i, f);
      hashes[k] = f.hashes();
      edges[k] = features.edge(i);
      labels[k] = part(draft, i).ordinal();
    }
    trainer.add(hashes, edges, labels);
  }

  /** The direct statement that a pair of marks holds, or null. */
  static Draft direct(Marked article, Marks.Pair pair) {
    BitSet marked = new BitSet();
    marked.set(pair.open(), pair.close() + 1);
    for (Draft draft : article.drafts()) {
      if (draft.type() == StatementType.DIRECT
          && IndirectReader.likeness(marked, draft.quote()) > 0.7) {
        return draft;
      }
    }
    return null;
  }

  private Chain marks() {
    ChainTrainer trainer = new ChainTrainer(2, 1, MINIMUM, 0.25, ITERATIONS);
    Features f = new Features();
    for (Marked article : articles) {
      MarkFeatures features = new MarkFeatures(article.facts());
      for (Marks.Pair pair : article.facts().pairs) {
        features.fill(pair, f);
        trainer.add(f, direct(article, pair) == null ? 0 : 1);
      }
    }
    return trainer.train();
  }

  /** Learns which word brings a marked quotation. */
  private Chain frames() {
    RankTrainer trainer = new RankTrainer(MINIMUM, 0.4, ITERATIONS);
    for (Marked article : articles) {
      CueFeatures cues = new CueFeatures(article.facts());
      DirectCues direct = new DirectCues(article.facts());
      for (Marks.Pair pair : article.facts().pairs) {
        Draft draft = direct(article, pair);
        if (draft == null) {
          continue;
        }
        int anchor = draft.cue().isEmpty() ? -1 : anchor(article.facts(), cues, draft);
        List<DirectCues.Candidate> candidates = direct.of(pair);
        int right = 0; // a cue in another sentence is none here
        for (int c = 1; c < candidates.size(); c++) {
          right = candidates.get(c).word() == anchor ? c : right;
        }
        trainer.add(
            candidates.stream().map(DirectCues.Candidate::features).toArray(long[][]::new), right);
      }
    }
    return trainer.train();
  }

  private Chain sentences() {
    ChainTrainer trainer =
        new ChainTrainer(Whole.COUNT, SentenceFeatures.EDGES, MINIMUM, 0.45, ITERATIONS);
    Features f = new Features();
    for (Marked article : articles) {
      Passage passage = article.facts().passage;
      int n = passage.sentences();
      if (n == 0) {
        continue;
      }
      SentenceFeatures features =
          new SentenceFeatures(
              article.facts(),
              article.drafts().stream()
                  .filter(
                      d -> d.type() == StatementType.INDIRECT || d.type() == StatementType.DIRECT)
                  .toList());
      long[][] hashes = new long[n][];
      int[] edges = new int[n];
      for (int s = 0; s < n; s++) {
        features.fill(s, f);
        hashes[s] = f.hashes();
        edges[s] = features.edge(s);
      }
      trainer.add(hashes, edges, wholes(article));
    }
    return trainer.train();
  }

  private static int[] wholes(Marked article) {
    Passage passage = article.facts().passage;
    int[] labels = new int[passage.sentences()];
    for (Draft draft : article.drafts()) {
      if (draft.type() == StatementType.INDIRECT || draft.type() == StatementType.DIRECT) {
        continue;
      }
      int first = passage.sentence(draft.quote().nextSetBit(0));
      for (int s = first; s <= passage.sentence(draft.quote().length() - 1); s++) {
        int covered = draft.quote().get(passage.first(s), passage.end(s)).cardinality();
        if (2 * covered > passage.end(s) - passage.first(s) && labels[s] == 0) {
          labels[s] = Whole.of(draft.type()).ordinal();
        }
      }
    }
    return labels;
  }

  private Chain summaries() {
    ChainTrainer trainer =
        new ChainTrainer(Part.COUNT, PartFeatures.EDGES, MINIMUM, 0.4, ITERATIONS);
    for (Marked article : articles) {
      SentenceFeatures features = new SentenceFeatures(article.facts(), List.of());
      for (Draft draft : article.drafts()) {
        if (draft.type() == StatementType.REPORTED) {
          BitSet none = new BitSet();
          int sentence = article.facts().passage.sentence(draft.quote().nextSetBit(0));
          Draft inner =
              new Draft(
                  draft.type(),
                  draft.medium(),
                  none,
                  none,
                  none,
                  draft.speaker(),
                  draft.addressee(),
                  "gold",
                  1);
          divide(
              trainer,
              article.facts(),
              new PartFeatures(article.facts(), features.verb(sentence)),
              inner);
        }
      }
    }
    return trainer.train();
  }

  private Chain speakers() {
    RankTrainer trainer = new RankTrainer(MINIMUM, 0.4, ITERATIONS);
    for (Marked article : articles) {
      SpeakerCandidates candidates = new SpeakerCandidates(article.facts());
      for (int d = 0; d < article.drafts().size(); d++) {
        Draft draft = article.drafts().get(d);
        boolean open =
            draft.type() != StatementType.INDIRECT
                && !draft.speaker().intersects(draft.frame())
                && !(draft.type() == StatementType.REPORTED
                    && draft.speaker().intersects(draft.quote()));
        if (!open) {
          continue;
        }
        List<SpeakerCandidates.Candidate> found =
            candidates.of(draft, new ArrayList<>(article.drafts().subList(0, d)));
        int right = draft.speaker().isEmpty() ? 0 : -1;
        double best = 0.5;
        for (int c = 1; c < found.size() && !draft.speaker().isEmpty(); c++) {
          double like = IndirectReader.likeness(found.get(c).words(), draft.speaker());
          if (like > best) {
            best = like;
            right = c;
          }
        }
        if (right >= 0) {
          trainer.add(
              found.stream().map(SpeakerCandidates.Candidate::features).toArray(long[][]::new),
              right);
        }
      }
    }
    return trainer.train();
  }
}

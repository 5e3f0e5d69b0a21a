package wortlaut.speech.model;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import wortlaut.record.Actor;
import wortlaut.record.StatementType;
import wortlaut.speech.doc.Draft;
import wortlaut.speech.doc.Marks;
import wortlaut.speech.doc.Passage;
import wortlaut.speech.learn.Chain;
import wortlaut.speech.learn.Features;

/** Statements by what was learned. Safe for use by several threads. */
public final class ModelReader {
  private static final double NOBODY = 0.6; // probability from which a statement has no speaker

  private static final double REPORTS = 0.5; // confidence of a statement inside quoted words

  private final SpeechModel model;
  private final Thresholds thresholds;

  /** A reader with a model. */
  public ModelReader(SpeechModel model) {
    this(model, model.thresholds());
  }

  /** A reader with a model and other thresholds than its own. */
  ModelReader(SpeechModel model, Thresholds thresholds) {
    this.model = model;
    this.thresholds = thresholds;
  }

  /**
   * The statements of an article in order of their quotes.
   *
   * @param actors the article's actors
   */
  public List<Draft> read(Passage passage, List<Actor> actors) {
    return read(new Facts(passage, Marks.pairs(passage), actors));
  }

  List<Draft> read(Facts facts) {
    List<Draft> indirect = new IndirectReader(model, facts, thresholds.cue()).read();
    List<Draft> direct = new DirectReader(model, facts, thresholds.mark()).read(indirect);
    List<Draft> framed = new ArrayList<>(direct);
    indirect.stream()
        .filter(draft -> !twice(facts, draft, direct) && !within(facts, draft, direct))
        .forEach(framed::add);
    List<Draft> all = new ArrayList<>(framed);
    all.addAll(new FramelessReader(model, facts, thresholds.sentences()).read(framed));
    all.sort(
        Comparator.comparingInt((Draft draft) -> draft.quote().nextSetBit(0))
            .thenComparingInt(draft -> -draft.quote().length()));
    List<Draft> attributed = speakers(facts, all);
    attributed = model.choice() == null ? attributed : choose(model.choice(), facts, attributed);
    return model.confidence() == null ? attributed : sure(facts, attributed);
  }

  /** The drafts with the speakers that are chosen for them in the end. */
  static List<Draft> choose(Chain chain, Facts facts, List<Draft> drafts) {
    SpeakerChoice choice = new SpeakerChoice(facts, drafts);
    List<Draft> chosen = new ArrayList<>();
    for (int d = 0; d < drafts.size(); d++) {
      List<SpeakerCandidates.Candidate> candidates = choice.of(d);
      double[] scores = new double[candidates.size()];
      int best = 0;
      for (int c = 0; c < scores.length; c++) {
        scores[c] = chain.score(candidates.get(c).features());
        best = scores[c] > scores[best] ? c : best;
      }
      Draft draft = drafts.get(d).speaker(candidates.get(best).words());
      chosen.add(draft.confidence(draft.confidence() * Chain.softmax(scores)[best]));
    }
    return chosen;
  }

  /** Whether an indirect statement only reads again what the marks of a direct one hold. */
  private static boolean twice(Facts facts, Draft draft, List<Draft> direct) {
    for (Draft other : direct) {
      BitSet rest = (BitSet) draft.quote().clone();
      rest.andNot(other.quote());
      int words = 0;
      for (int i = rest.nextSetBit(0); i >= 0; i = rest.nextSetBit(i + 1)) {
        words += facts.passage.punctuation(i) ? 0 : 1;
      }
      boolean same = 5 * words <= draft.quote().cardinality();
      if (same && !draft.cue().intersects(other.quote())) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether an indirect statement only shares in the words of a direct one: its cue stands between
   * the marks and does not surely bring the words of somebody else than who speaks there.
   */
  private static boolean within(Facts facts, Draft draft, List<Draft> direct) {
    BitSet cue = draft.cue();
    boolean brings = cue.stream().anyMatch(i -> (facts.cue[i] & 16) != 0 && facts.cue[i] < 64);
    boolean other =
        draft.speaker().stream().noneMatch(i -> facts.passage.word(i).morph().person() == 1);
    boolean kept = brings && other && !draft.speaker().isEmpty() && draft.confidence() > REPORTS;
    int first = cue.nextSetBit(0);
    return !kept
        && first >= 0
        && direct.stream().anyMatch(d -> d.quote().get(first) && contains(d.quote(), cue));
  }

  private static boolean contains(BitSet outer, BitSet inner) {
    BitSet rest = (BitSet) inner.clone();
    rest.andNot(outer);
    return rest.isEmpty();
  }

  /** The drafts with calibrated confidences. */
  private List<Draft> sure(Facts facts, List<Draft> drafts) {
    Confidence confidence = new Confidence(facts);
    Features f = new Features();
    return drafts.stream().map(draft -> sure(draft, confidence, f)).toList();
  }

  private Draft sure(Draft draft, Confidence confidence, Features f) {
    Draft sure = confidence.of(draft, model.confidence(), f);
    return draft.type() == StatementType.REPORTED
        ? sure.confidence(sure.confidence() * thresholds.summaries())
        : sure;
  }

  private List<Draft> speakers(Facts facts, List<Draft> drafts) {
    List<Draft> found = new ArrayList<>();
    SpeakerCandidates candidates = new SpeakerCandidates(facts);
    for (Draft draft : drafts) {
      boolean open = draft.speaker().isEmpty() && draft.type() != StatementType.INDIRECT;
      Draft outer = open ? outer(draft, found) : null;
      found.add(
          outer != null
              ? draft.speaker(outer.speaker())
              : open ? choose(candidates.of(draft, found), draft) : draft);
    }
    return found;
  }

  /** The statement that a marked fragment without a frame stands inside; its speaker speaks. */
  private static Draft outer(Draft draft, List<Draft> earlier) {
    if (draft.type() != StatementType.DIRECT) {
      return null;
    }
    for (int i = earlier.size() - 1; i >= 0; i--) {
      BitSet rest = (BitSet) draft.quote().clone();
      rest.andNot(earlier.get(i).quote());
      if (rest.isEmpty() && !earlier.get(i).speaker().isEmpty()) {
        return earlier.get(i);
      }
    }
    return null;
  }

  /** The likeliest candidate; nobody, who is the first, only where that is likely enough. */
  Draft choose(List<SpeakerCandidates.Candidate> candidates, Draft draft) {
    double[] scores = new double[candidates.size()];
    int best = 0;
    for (int c = 0; c < scores.length; c++) {
      scores[c] = model.speakers().score(candidates.get(c).features());
      if (best == 0 && c > 0 || scores[c] > scores[best]) {
        best = c;
      }
    }
    boolean nobody = Chain.softmax(scores)[0] > NOBODY;
    return nobody ? draft : draft.speaker(candidates.get(best).words());
  }
}

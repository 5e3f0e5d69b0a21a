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

  private static final double DIRECT = 0.2; // confidence below which marks hold no speech
  private static final double NEAR = 0.8; // how much a speaker of half the same words counts
  private static final double RARE = 1e-3; // probability below which it does not

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
    List<Chosen> chosen = chosen(facts);
    return model.confidence() == null
        ? chosen.stream().map(Chosen::draft).toList()
        : sure(facts, chosen);
  }

  /**
   * A statement with the speaker that was chosen for it in the end.
   *
   * @param draft the statement; its confidence is the product of the two below
   * @param first how sure the first reading was of it
   * @param speaker how sure the choice of its speaker
   * @param chain how likely the chains of the first reading find its speaker's words
   */
  record Chosen(Draft draft, double first, double speaker, double chain) {}

  /** The statements before their confidences are calibrated. */
  List<Chosen> chosen(Facts facts) {
    Reading first = first(facts);
    return model.choice() == null
        ? first.drafts().stream().map(d -> new Chosen(d, d.confidence(), 1, 0)).toList()
        : choose(model.choice(), facts, first);
  }

  /**
   * A first reading.
   *
   * @param drafts the statements in order of their quotes
   * @param speaking who may speak in each
   */
  record Reading(List<Draft> drafts, Speaking speaking) {}

  Reading first(Facts facts) {
    Speaking speaking = new Speaking();
    List<Draft> indirect = new IndirectReader(model, facts, thresholds.cue(), speaking).read();
    List<Draft> direct = new DirectReader(model, facts, thresholds.mark(), speaking).read(indirect);
    List<Draft> framed = new ArrayList<>(direct);
    indirect.stream()
        .filter(draft -> !twice(facts, draft, direct) && !within(facts, draft, direct))
        .forEach(framed::add);
    List<Draft> all = new ArrayList<>(framed);
    all.addAll(new FramelessReader(model, facts, thresholds.sentences(), speaking).read(framed));
    all.sort(
        Comparator.comparingInt((Draft draft) -> draft.quote().nextSetBit(0))
            .thenComparingInt(draft -> -draft.quote().length()));
    return new Reading(cut(facts, speakers(facts, all)), speaking);
  }

  /** The drafts with the words of their speakers that a speaker may have. */
  private static List<Draft> cut(Facts facts, List<Draft> drafts) {
    SpeakerCandidates candidates = new SpeakerCandidates(facts);
    return drafts.stream()
        .map(
            draft ->
                draft.speaker().isEmpty()
                    ? draft
                    : draft.speaker(
                        facts.spans.main(draft.speaker(), candidates.head(draft.speaker()))))
        .toList();
  }

  /** The drafts with the speakers that are chosen for them in the end. */
  static List<Chosen> choose(Chain chain, Facts facts, Reading first) {
    List<Draft> drafts = first.drafts();
    SpeakerChoice choice = new SpeakerChoice(facts, first);
    Quoted quoted = new Quoted(facts);
    List<Chosen> chosen = new ArrayList<>();
    for (int d = 0; d < drafts.size(); d++) {
      List<SpeakerCandidates.Candidate> candidates = choice.of(d);
      double[] scores = new double[candidates.size()];
      for (int c = 0; c < scores.length; c++) {
        scores[c] = chain.score(candidates.get(c).features());
      }
      double[] p = nearly(candidates, Chain.softmax(scores));
      int best = 0;
      for (int c = 1; c < p.length; c++) {
        best = p[c] > p[best] ? c : best;
      }
      Draft draft = drafts.get(d).speaker(candidates.get(best).words());
      double sure = Math.min(1, p[best]);
      List<Draft> all = quoted.of(draft);
      double certain = all.size() > 1 ? 1 : sure; // the verb tells who both are
      for (Draft one : all) {
        double p1 = one.confidence();
        double mean = first.speaking().mean(one.quote(), one.speaker());
        chosen.add(new Chosen(one.confidence(p1 * certain), p1, certain, mean));
      }
    }
    return chosen;
  }

  /**
   * How likely each candidate is the speaker, or nearly: the risk of choosing wrong words is least
   * where the probabilities of all that share most of their words are counted together.
   */
  static double[] nearly(List<SpeakerCandidates.Candidate> candidates, double[] p) {
    double[] sums = p.clone();
    for (int c = 1; c < p.length; c++) {
      for (int k = 1; k < p.length; k++) {
        if (k != c && p[k] > RARE) {
          boolean near =
              IndirectReader.likeness(candidates.get(c).words(), candidates.get(k).words()) >= 0.5;
          sums[c] += near ? NEAR * p[k] : 0;
        }
      }
    }
    return sums;
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

  /** The drafts with calibrated confidences, without direct speech that is hardly any. */
  private List<Draft> sure(Facts facts, List<Chosen> chosen) {
    Confidence confidence = new Confidence(facts);
    Features f = new Features();
    return chosen.stream()
        .map(one -> sure(one, confidence, f))
        .filter(draft -> draft.type() != StatementType.DIRECT || draft.confidence() >= DIRECT)
        .toList();
  }

  private Draft sure(Chosen chosen, Confidence confidence, Features f) {
    Draft sure = confidence.of(chosen, model.confidence(), f);
    return sure.type() == StatementType.REPORTED
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

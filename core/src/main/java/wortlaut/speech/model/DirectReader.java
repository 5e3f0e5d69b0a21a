package wortlaut.speech.model;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import wortlaut.record.Medium;
import wortlaut.record.StatementType;
import wortlaut.speech.doc.Draft;
import wortlaut.speech.doc.Marks;
import wortlaut.speech.doc.Passage;
import wortlaut.speech.learn.Chain;
import wortlaut.speech.learn.Features;

/** Reads direct speech: which marks hold it, and the frame around them. */
final class DirectReader {
  private static final double LIKELY = 0.1; // probability of a cue that is looked at

  private final SpeechModel model;
  private final Facts facts;
  private final Passage passage;
  private final double threshold;
  private final Speaking speaking;

  DirectReader(SpeechModel model, Facts facts, double threshold, Speaking speaking) {
    this.model = model;
    this.speaking = speaking;
    this.facts = facts;
    this.passage = facts.passage;
    this.threshold = threshold;
  }

  List<Draft> read(List<Draft> indirect) {
    List<Draft> found = new ArrayList<>();
    MarkFeatures features = new MarkFeatures(facts);
    Features f = new Features();
    for (Marks.Pair pair : facts.pairs) {
      features.fill(pair, f);
      double p = model.marks().probabilities(f)[1];
      if (p >= threshold) {
        found.add(frame(pair, p, indirect, f));
      }
    }
    return found;
  }

  /** The indirect statement that a marked fragment stands inside, or null. */
  static Draft around(Marks.Pair pair, List<Draft> indirect) {
    Draft best = null;
    for (Draft draft : indirect) {
      int inside = draft.quote().get(pair.open(), pair.close() + 1).cardinality();
      boolean most = 2 * inside > pair.close() + 1 - pair.open();
      boolean more = draft.quote().cardinality() > pair.close() + 1 - pair.open();
      if (most
          && more
          && (best == null || draft.quote().cardinality() < best.quote().cardinality())) {
        best = draft;
      }
    }
    return best;
  }

  Draft frame(Marks.Pair pair, double p, List<Draft> indirect, Features f) {
    BitSet quote = new BitSet();
    quote.set(pair.open(), pair.close() + 1);
    Draft outer = around(pair, indirect);
    Anchor chosen = anchor(pair, quote, f);
    int anchor = chosen.word();
    if (outer != null && !ownFrame(anchor, outer)) {
      return new Draft(
          StatementType.DIRECT,
          outer.medium(),
          quote,
          outer.cue(),
          outer.frame(),
          outer.speaker(),
          outer.addressee(),
          "direct: fragment in " + outer.reason(),
          p * outer.confidence());
    }
    if (anchor == DirectCues.NOBODY) {
      return new Draft(
          StatementType.DIRECT,
          Medium.SW,
          quote,
          new BitSet(),
          new BitSet(),
          new BitSet(),
          new BitSet(),
          "direct: no frame",
          p);
    }
    Parts parts = chosen.parts();
    BitSet speaker = parts.speaker(facts, anchor, quote);
    return new Draft(
        StatementType.DIRECT,
        Media.of(passage, anchor, speaker),
        quote,
        parts.outside(quote, Part.CUE, Part.CUE_SPEAKER),
        parts.outside(quote, Part.FRAME, Part.CUE, Part.SPEAKER, Part.ADDRESSEE, Part.CUE_SPEAKER),
        speaker,
        parts.outside(quote, Part.ADDRESSEE),
        "direct: frame",
        p * parts.sure());
  }

  /**
   * Whether a quotation inside an indirect statement has a frame of its own there, as in "…“, sagte
   * Raab laut Spiegel": a verb that brings speech, and not in the Konjunktiv of the outer one.
   */
  private boolean ownFrame(int anchor, Draft outer) {
    if (anchor == DirectCues.NOBODY || !outer.quote().get(anchor) || outer.cue().get(anchor)) {
      return false;
    }
    boolean brings = (facts.cue[anchor] & 16) != 0 && facts.cue[anchor] < 64;
    int mood = DirectCues.mood(facts, anchor);
    return brings && (mood == Facts.INDICATIVE || mood == Facts.OTHER_FINITE);
  }

  /**
   * The word from which a quotation's surroundings are seen.
   *
   * @param word the cue that is chosen for it, {@link DirectCues#NOBODY} for none
   * @param parts the sentence as seen from there, null for none
   */
  private record Anchor(int word, Parts parts) {}

  /**
   * Chooses the cue. Keeps who may speak by each of the likely ones; where none is likeliest, the
   * verb beside the quotation stands for it.
   */
  private Anchor anchor(Marks.Pair pair, BitSet quote, Features f) {
    DirectCues cues = new DirectCues(facts);
    List<DirectCues.Candidate> candidates = cues.of(pair); // the first is that there is none
    double[] scores = new double[candidates.size()];
    int best = 0;
    for (int c = 0; c < scores.length; c++) {
      scores[c] = model.frames().score(candidates.get(c).features());
      best = scores[c] > scores[best] ? c : best;
    }
    double[] p = Chain.softmax(scores);
    Anchor chosen = new Anchor(DirectCues.NOBODY, null);
    for (int c = 0; c < p.length; c++) {
      int word =
          c > 0 ? candidates.get(c).word() : best == 0 ? cues.beside(pair) : DirectCues.NOBODY;
      if (word == DirectCues.NOBODY || c != best && p[c] < LIKELY) {
        continue;
      }
      Parts parts = divide(word, pair, f);
      if (p[c] >= LIKELY) {
        speaking.add(quote, parts, p[c]);
      }
      chosen = c == best ? new Anchor(word, parts) : chosen;
    }
    return chosen;
  }

  private Parts divide(int anchor, Marks.Pair pair, Features f) {
    return Parts.divide(model.parts(), facts, new PartFeatures(facts, anchor, pair), f);
  }
}

package wortlaut.speech.model;

import java.util.List;
import wortlaut.speech.learn.Chain;

/**
 * All that is learned about speech.
 *
 * @param about what it was learned from, and under which licence it may be used
 * @param cues whether a word is the cue of indirect speech
 * @param parts which part of an indirect statement a word is, seen from its cue
 * @param marks whether quotation marks hold speech
 * @param frames which word brings a marked quotation
 * @param sentences what a sentence is as a whole
 * @param summaries who speaks in a summary, seen from its verb
 * @param speakers who speaks where no frame tells
 * @param choice who speaks, seen from the whole article; null to keep the first reading
 * @param confidence whether quote and speaker of a statement are right
 * @param thresholds how sure it must be
 */
public record SpeechModel(
    String about,
    Chain cues,
    Chain parts,
    Chain marks,
    Chain frames,
    Chain sentences,
    Chain summaries,
    Chain speakers,
    Chain choice,
    Chain confidence,
    Thresholds thresholds) {
  static final int CHAINS = 9;

  List<Chain> chains() {
    return List.of(cues, parts, marks, frames, sentences, summaries, speakers, choice, confidence);
  }

  /** The same with what is learned from articles that the rest had not been shown. */
  SpeechModel with(Chain choice, Chain confidence) {
    return new SpeechModel(
        about,
        cues,
        parts,
        marks,
        frames,
        sentences,
        summaries,
        speakers,
        choice,
        confidence,
        thresholds);
  }

  static SpeechModel of(String about, Chain[] chains, Thresholds thresholds) {
    return new SpeechModel(
        about,
        chains[0],
        chains[1],
        chains[2],
        chains[3],
        chains[4],
        chains[5],
        chains[6],
        chains[7],
        chains[8],
        thresholds);
  }
}

package wortlaut.speech.model;

import java.util.Arrays;

/**
 * How sure a model must be.
 *
 * @param cue probability of a cue
 * @param mark probability of speech in marks
 * @param summaries how many of the summaries it was shown are speech by a choosier reading, 0 to 1:
 *     their confidences are multiplied by it
 * @param sentences added to the score of each kind of sentence
 */
public record Thresholds(double cue, double mark, double summaries, double[] sentences) {
  /** Below the likelier reading: a miss costs as much as a false find. */
  public static final Thresholds DEFAULT =
      new Thresholds(0.3, 0.4, 1, new double[] {-0.8, 0, 0, 0});

  /**
   * For a model whose articles have every summary marked, where readers want the plain ones only.
   * The score was chosen on the train part of the quotation gold, the factor on its dev part.
   */
  public static final Thresholds CHOOSY =
      new Thresholds(0.4, 0.45, 0.5, new double[] {-0.4, -0.8, 0, 0});

  public Thresholds {
    sentences = Arrays.copyOf(sentences, Whole.COUNT);
  }
}

package wortlaut.speech.model;

import java.util.Arrays;

/**
 * How sure a model must be.
 *
 * @param cue probability of a cue
 * @param mark probability of speech in marks
 * @param confidence confidence of a statement, below which it is left out
 * @param sentences added to the score of each kind of sentence
 */
public record Thresholds(double cue, double mark, double confidence, double[] sentences) {
  /** Below the likelier reading: a miss costs as much as a false find. */
  public static final Thresholds DEFAULT =
      new Thresholds(0.4, 0.45, 0.0, new double[] {-0.4, 0, 0, 0, 0, 0});

  public Thresholds {
    sentences = Arrays.copyOf(sentences, Whole.COUNT);
  }
}

package wortlaut.speech.gold;

import java.util.Locale;

/**
 * How far confidences can be trusted: their mean and the share that is right in ten bins, and the
 * expected calibration error (Naeini et al. 2015), the mean distance of the two weighted by the
 * bins' sizes.
 */
public final class Reliability {
  private static final int BINS = 10;

  private final double[] confidence = new double[BINS];
  private final int[] right = new int[BINS];
  private final int[] count = new int[BINS];

  /** Adds a reading. */
  public void add(double confidence, boolean right) {
    int bin = Math.min(BINS - 1, (int) (confidence * BINS));
    this.confidence[bin] += confidence;
    this.right[bin] += right ? 1 : 0;
    count[bin]++;
  }

  /** The expected calibration error, 0 to 1. */
  public double error() {
    double error = 0;
    int all = 0;
    for (int bin = 0; bin < BINS; bin++) {
      error += Math.abs(confidence[bin] - right[bin]);
      all += count[bin];
    }
    return all == 0 ? 0 : error / all;
  }

  /** A line for each bin, and the error. */
  public String table() {
    StringBuilder table = new StringBuilder("confidence  statements  mean  right\n");
    for (int bin = 0; bin < BINS; bin++) {
      if (count[bin] > 0) {
        table.append(
            String.format(
                Locale.ROOT,
                "%.1f to %.1f  %10d  %.2f  %.2f%n",
                bin / 10.0,
                (bin + 1) / 10.0,
                count[bin],
                confidence[bin] / count[bin],
                (double) right[bin] / count[bin]));
      }
    }
    return table
        .append(String.format(Locale.ROOT, "expected calibration error %.3f%n", error()))
        .toString();
  }
}

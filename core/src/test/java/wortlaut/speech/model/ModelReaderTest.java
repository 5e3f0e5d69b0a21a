package wortlaut.speech.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class ModelReaderTest {
  private static final double ROUNDING = 1e-9;

  /** Nobody, and candidates of these words. */
  private static List<SpeakerCandidates.Candidate> candidates(int[]... words) {
    List<SpeakerCandidates.Candidate> candidates = new ArrayList<>();
    candidates.add(new SpeakerCandidates.Candidate(new BitSet(), new long[0]));
    for (int[] some : words) {
      BitSet set = new BitSet();
      Arrays.stream(some).forEach(set::set);
      candidates.add(new SpeakerCandidates.Candidate(set, new long[0]));
    }
    return candidates;
  }

  private static int best(double[] sums) {
    int best = 0;
    for (int c = 1; c < sums.length; c++) {
      best = sums[c] > sums[best] ? c : best;
    }
    return best;
  }

  @Test
  void aNameWithAndWithoutItsTitleBeatsAnotherName() {
    double[] sums =
        ModelReader.nearly(
            candidates(new int[] {3, 4}, new int[] {4}, new int[] {9}),
            new double[] {0.05, 0.3, 0.25, 0.4});
    assertThat(best(sums)).isEqualTo(1);
    assertThat(sums[1]).isGreaterThan(sums[2]).isGreaterThan(sums[3]);
    assertThat(sums[3]).isCloseTo(0.4, within(ROUNDING));
  }

  @Test
  void candidatesThatShareLessThanHalfAreCountedAlone() {
    double[] p = {0.1, 0.5, 0.4};
    double[] sums = ModelReader.nearly(candidates(new int[] {1, 2, 3, 4, 5}, new int[] {5}), p);
    assertThat(sums).containsExactly(p, within(ROUNDING));
  }

  @Test
  void nobodyIsLikeNobodyElse() {
    double[] sums =
        ModelReader.nearly(
            candidates(new int[] {3, 4}, new int[] {4}), new double[] {0.4, 0.35, 0.25});
    assertThat(sums[0]).isCloseTo(0.4, within(ROUNDING));
    assertThat(best(sums)).isEqualTo(1);
  }

  @Test
  void theSameWordsTwiceCountTogetherLessThanOneThatIsSurer() {
    double[] sums =
        ModelReader.nearly(
            candidates(new int[] {3, 4}, new int[] {3, 4, 5}, new int[] {9}),
            new double[] {0, 0.3, 0.1, 0.6});
    assertThat(best(sums)).isEqualTo(3);
  }
}

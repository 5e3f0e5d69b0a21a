package wortlaut.speech.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ChainTest {
  /** Chains in which label 1 follows each position with the feature 7. */
  private static Chain trained() {
    ChainTrainer trainer = new ChainTrainer(2, 1, 1, 1, 60);
    Random random = new Random(1);
    for (int c = 0; c < 60; c++) {
      long[][] features = new long[8][];
      int[] labels = new int[8];
      for (int t = 0; t < 8; t++) {
        int value = random.nextInt(3) == 0 ? 7 : 1;
        features[t] = features(value).hashes();
        labels[t] = t > 0 && features[t - 1][0] == features(7).get(0) ? 1 : 0;
      }
      long[][] shifted = new long[8][];
      for (int t = 0; t < 8; t++) {
        shifted[t] = t == 0 ? features(0).hashes() : features[t - 1];
      }
      trainer.add(shifted, new int[8], labels);
    }
    return trainer.train();
  }

  private static Features features(int value) {
    Features features = new Features();
    features.add(1, value);
    return features;
  }

  @Test
  void learnsWhatIsRegular() {
    Chain chain = trained();
    assertThat(chain.probabilities(features(7))[1]).isGreaterThan(0.8);
    assertThat(chain.probabilities(features(1))[0]).isGreaterThan(0.8);
  }

  @Test
  void marginalsSumToOneAndAgreeWithTheBestPath() {
    Chain chain = trained();
    double[][] scores = {
      chain.scores(features(7)), chain.scores(features(1)), chain.scores(features(7))
    };
    double[][] marginals = chain.marginals(scores, new int[3]);
    for (double[] position : marginals) {
      assertThat(position[0] + position[1]).isCloseTo(1, within(1e-9));
    }
    assertThat(chain.best(scores, new int[3])).containsExactly(1, 0, 1);
  }

  @Test
  void theSameExamplesGiveTheSameBytes() throws IOException {
    assertThat(bytes(trained())).isEqualTo(bytes(trained()));
  }

  @Test
  void aFileGivesTheChainBack() throws IOException {
    Chain chain = trained();
    Chain back = ChainFile.read(new DataInputStream(new ByteArrayInputStream(bytes(chain))));
    assertThat(back.probabilities(features(7))[1])
        .isCloseTo(chain.probabilities(features(7))[1], within(0.01));
    assertThat(bytes(back)).isEqualTo(bytes(chain));
  }

  private static byte[] bytes(Chain chain) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ChainFile.write(chain, new DataOutputStream(bytes));
    return bytes.toByteArray();
  }

  @Test
  void theRankerPrefersWhatWasRight() {
    RankTrainer trainer = new RankTrainer(1, 1, 50);
    for (int i = 0; i < 20; i++) {
      trainer.add(new long[][] {features(3).hashes(), features(4).hashes()}, 1);
    }
    Chain ranker = trainer.train();
    assertThat(ranker.score(features(4).hashes()))
        .isGreaterThan(ranker.score(features(3).hashes()));
  }
}

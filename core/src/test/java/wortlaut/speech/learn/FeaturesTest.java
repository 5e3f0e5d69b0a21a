package wortlaut.speech.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class FeaturesTest {
  private static Features some() {
    Features features = new Features();
    features.add(1);
    features.add(2, 7);
    return features;
  }

  @Test
  void underANameFeaturesStandOnceMore() {
    Features features = some();
    long[] all = features.twice(5);
    assertThat(all).hasSize(4).startsWith(features.hashes()).doesNotHaveDuplicates();
    assertThat(features.size()).isEqualTo(2);
  }

  @Test
  void anotherNameGivesOtherFeatures() {
    long[] five = Arrays.copyOfRange(some().twice(5), 2, 4);
    assertThat(some().twice(6)).doesNotContain(five);
  }
}

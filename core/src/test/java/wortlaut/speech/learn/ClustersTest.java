package wortlaut.speech.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ClustersTest {
  /** Vectors of any length around three directions. */
  private static List<float[]> vectors() {
    List<float[]> vectors = new ArrayList<>();
    Random random = new Random(5);
    for (int i = 0; i < 90; i++) {
      float[] vector = new float[3];
      for (int k = 0; k < 3; k++) {
        vector[k] = (k == i % 3 ? 1 : 0) + 0.1f * random.nextFloat();
      }
      float length = 1 + random.nextInt(9);
      for (int k = 0; k < 3; k++) {
        vector[k] *= length;
      }
      vectors.add(vector);
    }
    return vectors;
  }

  @Test
  void vectorsOfOneDirectionFallIntoOneClass() {
    int[] classes = Clusters.of(vectors(), 6);
    for (int i = 0; i < 90; i++) {
      for (int k = 0; k < i; k++) {
        if (classes[i] == classes[k]) {
          assertThat(i % 3).isEqualTo(k % 3);
        }
      }
    }
  }

  @Test
  void theSameVectorsGiveTheSameClasses() {
    assertThat(Clusters.of(vectors(), 5)).isEqualTo(Clusters.of(vectors(), 5));
  }
}

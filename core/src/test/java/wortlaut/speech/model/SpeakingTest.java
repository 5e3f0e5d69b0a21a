package wortlaut.speech.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.BitSet;
import org.junit.jupiter.api.Test;

class SpeakingTest {
  private static final double ROUNDING = 1e-9;

  private final Speaking speaking = new Speaking();
  private final BitSet quote = words(0, 1, 2);

  private static BitSet words(int... words) {
    BitSet set = new BitSet();
    for (int word : words) {
      set.set(word);
    }
    return set;
  }

  /** A sentence that starts with this word, and how likely each of its words is the speaker. */
  private static Parts sentence(int first, double... speaking) {
    return new Parts(new BitSet[0], 1, first, speaking);
  }

  @Test
  void nobodySpeaksWhatWasNotDivided() {
    assertThat(speaking.of(quote)).isEmpty();
    assertThat(speaking.mean(quote, words(4))).isZero();
  }

  @Test
  void theMeanIsOverTheWordsOfTheSpeaker() {
    speaking.add(quote, sentence(3, 0, 0.9, 0.5), 1);
    assertThat(speaking.mean(quote, words(4, 5))).isCloseTo(0.7, within(ROUNDING));
    assertThat(speaking.mean(quote, words(4, 5, 9))).isCloseTo(1.4 / 3, within(ROUNDING));
    assertThat(speaking.mean(quote, new BitSet())).isZero();
  }

  @Test
  void divisionsByEachCueCountAsMuchAsTheCueIsLikely() {
    speaking.add(quote, sentence(3, 0.8, 0), 0.75);
    speaking.add(quote, sentence(3, 0.4, 0.8), 0.25);
    assertThat(speaking.of(quote).get(3)).isCloseTo(0.7, within(ROUNDING));
    assertThat(speaking.of(quote).get(4)).isCloseTo(0.2, within(ROUNDING));
  }

  @Test
  void hardlyLikelyWordsAndThoseOfTheQuoteAreNoSpeakers() {
    speaking.add(quote, sentence(1, 0.9, 0.9, 0.009, 0.02), 1);
    assertThat(speaking.of(quote)).containsOnlyKeys(4);
  }

  @Test
  void whoSpeaksInASummaryStandsWithinIt() {
    speaking.summary(quote, sentence(0, 0.1, 0.9, 0));
    assertThat(speaking.of(quote)).containsOnlyKeys(0, 1);
  }

  @Test
  void eachStatementHasSpeakersOfItsOwn() {
    speaking.add(quote, sentence(3, 0.9), 1);
    assertThat(speaking.of(words(7, 8))).isEmpty();
  }
}

package wortlaut.syntax.feature;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordStoreTest {
  private final List<String> made = new ArrayList<>();
  private final WordStore<String> store =
      new WordStore<>(
          word -> {
            made.add(word);
            return word.toUpperCase(java.util.Locale.ROOT);
          });

  @Test
  void aWordIsWorkedOutOnce() {
    assertThat(store.get("minister")).isEqualTo("MINISTER");
    assertThat(store.get(new String("minister"))).isEqualTo("MINISTER");
    assertThat(made).containsExactly("minister");
  }

  @Test
  void wordsOfOneSlotPushEachOtherOut() {
    // "Aa" and "BB" have the same hash code.
    assertThat(store.get("Aa")).isEqualTo("AA");
    assertThat(store.get("BB")).isEqualTo("BB");
    assertThat(store.get("Aa")).isEqualTo("AA");
    assertThat(made).containsExactly("Aa", "BB", "Aa");
  }

  @Test
  void longWordsAreNotKept() {
    String word = "x".repeat(65);
    store.get(word);
    store.get(word);
    assertThat(made).hasSize(2);
  }
}

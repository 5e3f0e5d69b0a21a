package wortlaut.speech.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import wortlaut.Loaded;
import wortlaut.speech.doc.Marks;
import wortlaut.speech.doc.Passage;

class RowsTest {
  private static Facts facts(String text) {
    Passage passage = new Passage(Loaded.syntax(text));
    return new Facts(passage, Marks.pairs(passage));
  }

  /** The row from the closing mark to the end of the text. */
  private static long after(String text) {
    Facts facts = facts(text);
    Marks.Pair pair = facts.pairs.get(0);
    return new Rows(facts).around(pair, pair.close() + 1, facts.passage.size());
  }

  @Test
  void aNounPhraseIsOneHoweverLong() {
    assertThat(after("„Es regnet“, sagte Ada."))
        .isEqualTo(after("„Wir kommen“, sagte der alte Bürgermeister."));
  }

  @Test
  void verbsThatBringNoSpeechAndPronounsAreOthers() {
    assertThat(after("„Es regnet“, sagte Ada.")).isNotEqualTo(after("„Es regnet“, sagte sie."));
    assertThat(after("„Es regnet“, sagte Ada.")).isNotEqualTo(after("„Es regnet“, lief Ada."));
  }

  @Test
  void whatStandsBetweenMarksCountsOnlyAsQuoted() {
    assertThat(after("„Es regnet“, sagte Ada, „und es ist kalt“."))
        .isEqualTo(after("„Wir kommen“, sagte Ole, „aber nicht heute und nicht allein“."));
  }

  @Test
  void withinTheMarksWordsCount() {
    Facts facts = facts("„Es regnet“, sagte Ada.");
    Marks.Pair pair = facts.pairs.get(0);
    Rows rows = new Rows(facts);
    assertThat(rows.within(pair.open() + 1, pair.close()))
        .isNotEqualTo(rows.around(pair, pair.open() + 1, pair.close()));
  }

  @Test
  void longRowsAreAllAlike() {
    String start = "„Es regnet“, und dann, aber nur bald, sagte, ";
    assertThat(after(start + "weil es so war, Ada, nicht ohne Lachen."))
        .isEqualTo(after(start + "obwohl es nun ging, Ole, und zwar laut."));
  }
}

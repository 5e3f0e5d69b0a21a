package wortlaut.speech.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import wortlaut.Loaded;
import wortlaut.speech.doc.Marks;
import wortlaut.speech.doc.Passage;

class DirectCuesTest {
  /** The words that may bring the first quotation of a text. */
  private static List<String> candidates(String text) {
    Passage passage = new Passage(Loaded.syntax(text));
    List<Marks.Pair> pairs = Marks.pairs(passage);
    return new DirectCues(new Facts(passage, pairs))
        .of(pairs.get(0)).stream()
            .filter(candidate -> candidate.word() != DirectCues.NOBODY)
            .map(candidate -> passage.form(candidate.word()))
            .toList();
  }

  @Test
  void whatIsToldInKonjunktivBringsNoQuotation() {
    assertThat(candidates("Der Airbus sei erst „weit hinter der Zone“ gelandet."))
        .doesNotContain("sei", "gelandet");
    assertThat(candidates("Der Airbus ist erst „weit hinter der Zone“ gelandet."))
        .contains("gelandet");
  }

  @Test
  void verbsOfSpeechDoInAnyMood() {
    assertThat(candidates("Der Pilot behaupte, das Flugzeug sei „weit hinter der Zone“ gelandet."))
        .contains("behaupte");
  }
}

package wortlaut.speech.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import wortlaut.Loaded;
import wortlaut.speech.doc.Marks;
import wortlaut.speech.doc.Passage;
import wortlaut.speech.learn.Features;

class PartFeaturesTest {
  /** A noun as cue at the very end of an article once ran past the last word. */
  @Test
  void everyWordCanBeSeenFromEveryOther() {
    Passage passage = new Passage(Loaded.syntax("Der Minister nannte eine Forderung"));
    Facts facts = new Facts(passage, Marks.pairs(passage));
    Features features = new Features();
    for (int anchor = 0; anchor < passage.size(); anchor++) {
      PartFeatures seen = new PartFeatures(facts, anchor);
      for (int i = 0; i < passage.size(); i++) {
        seen.fill(i, features);
        assertThat(features.size()).isPositive();
      }
    }
  }
}

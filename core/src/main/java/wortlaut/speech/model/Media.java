package wortlaut.speech.model;

import java.util.BitSet;
import wortlaut.record.Medium;
import wortlaut.speech.cue.CueLexicon;
import wortlaut.speech.doc.Clauses;
import wortlaut.speech.doc.Passage;

/** How a statement was made: by what its cue tells, else by whether its speaker is a document. */
final class Media {
  private Media() {}

  /**
   * The medium.
   *
   * @param anchor the cue, or the verb of a summary; -1 if there is none
   */
  static Medium of(Passage passage, int anchor, BitSet speaker) {
    CueLexicon lexicon = CueLexicon.german();
    CueLexicon.Verb verb = anchor < 0 ? null : Clauses.cue(passage, anchor);
    if (verb != null && verb.medium() != Medium.SW) {
      return verb.medium();
    }
    boolean document = speaker.stream().anyMatch(i -> lexicon.document(passage.lemma(i)));
    return document ? Medium.WRITING : Medium.SW;
  }
}
